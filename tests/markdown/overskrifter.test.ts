import { describe, expect, it } from 'vitest';
import { tydOverskrift } from '#markdown/overskrifter';

describe('tydOverskrift', () => {
  it.each([
    ['Forslag til vedtak', { slag: 'forslag' }],
    ['FORSLAG TIL VEDTAK:', { slag: 'forslag' }],
    ['Forslag til vedtak (innkallingen)', { slag: 'forslag', kilde: 'innkallingen' }],
    ['Forslag til vedtak i innkallingen', { slag: 'forslag', kilde: 'innkallingen' }],
    ['Framlegg til vedtak', { slag: 'forslag', trykt: 'Framlegg til vedtak' }],
    ['Vedtak', { slag: 'vedtak' }],
    ['Vedtak oppdatert', { slag: 'vedtak', trykt: 'Vedtak oppdatert' }],
    ['Vedtak (oppdatert)', { slag: 'vedtak', trykt: 'Vedtak (oppdatert)' }],
    ['Behandling i møtet', { slag: 'behandling' }],
    ['Handsaming i møtet', { slag: 'behandling', trykt: 'Handsaming i møtet' }],
    ['Innspill:', { slag: 'innspill' }],
    ['Aksjonspunkt', { slag: 'aksjonspunkter', trykt: 'Aksjonspunkt' }],
    ['Hensikt med saken', { slag: 'hensikt' }],
    ['Hensikt', { slag: 'hensikt', trykt: 'Hensikt' }],
    ['Bakgrunn', { slag: 'bakgrunn' }],
    ['1. Bakgrunn', { slag: 'bakgrunn' }],
    ['Videre saksprosess', { slag: 'videre' }],
    ['Fra innkallingen', { slag: 'fraInnkallingen' }],
    ['Vedtak fra tidligere behandlinger', { slag: 'tidligereVedtak' }],
    ['Anbefalt konsept', { slag: 'annet' }],
    ['Innspill fra høringen', { slag: 'annet' }],
    ['', { slag: 'annet' }],
  ])('reads «%s»', (tittel, ventet) => {
    expect(tydOverskrift(tittel)).toEqual(ventet);
  });

  it('keeps the brackets of earlier decisions in the name', () => {
    const tittel = 'Vedtak fra tidligere behandlinger (i rådsmodellen)';
    expect(tydOverskrift(tittel)).toEqual({ slag: 'tidligereVedtak', trykt: tittel });
  });

  it.each([
    'Drøftingsspørsmål:',
    'Diskusjonspunkt:',
    'Spørsmål:',
    'Vi ønsker å drøfte',
    'Vi ønsker å drøfte:',
    'Spørsmål til Fagrådet:',
    'Spørsmål vi ønsker innspill på:',
    'Spørsmål til drøfting',
  ])('folds «%s» to questions for discussion', (tittel) => {
    expect(tydOverskrift(tittel).slag).toBe('droeftingsspoersmaal');
  });
});
