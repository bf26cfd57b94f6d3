import { describe, expect, it } from 'vitest';
import { lagNavneleter } from '#search/kopi/navneleter';

const { uten, erIFilnavnet } = lagNavneleter(
  ['Kari Åsen', "Rossa O'Donnell", 'Anne-Lise Härter', 'Medlem 1', 'Ola van Os'],
  [],
);

describe('lagNavneleter', () => {
  it('takes a name out of running text, lists and descriptions of pictures', () => {
    expect(uten('<p>Kari Åsen innledet.</p>')).toBe('<p>… innledet.</p>');
    expect(uten('<li>Medlem 1, <a href="/x/">Nordby</a></li>')).toBe('<li>…, <a href="/x/">Nordby</a></li>');
    expect(uten('<img alt="Kari Åsen taler" src="/kari-aasen.png">')).toBe(
      '<img alt="… taler" src="/kari-aasen.png">',
    );
  });

  it('knows it with other letters, signs, capitals and an -s', () => {
    for (const skrevet of [
      'KARI ÅSEN',
      'Kari\u00a0Asen',
      'Kari Åsens',
      'Rossa O&#39;Donnell',
      'Rossa O’Donnell',
      'Anne\u2011Lise Harter',
      'Ola van Os',
    ])
      expect(uten(`<p>a ${skrevet} b</p>`), skrevet).toBe('<p>a … b</p>');
  });

  it('takes the last word alone where the whole name stands, unless others have it too', () => {
    expect(uten('<p>Kari Åsen og Per. Åsen svarte på Åsens vegne.</p>')).toBe(
      '<p>… og Per. … svarte på … vegne.</p>',
    );
    expect(uten('<p>Åsen er et sted.</p>')).toBe('<p>Åsen er et sted.</p>');
    const medFlere = lagNavneleter(['Kari Åsen'], ['Nils Åsen']);
    expect(medFlere.uten('<p>Kari Åsen og Nils Åsen</p>')).toBe('<p>… og Nils Åsen</p>');
  });

  it('takes a name before a hyphen, but no part of the name of another', () => {
    expect(uten('<p>Kari Åsen-utvalget, Åsen-modellen, Åsens-saken og ÅSEN\u2011planen</p>')).toBe(
      '<p>…-utvalget, …-modellen, …-saken og …\u2011planen</p>',
    );
    expect(uten('<p>Anne-Lise Härter og Anne-gruppen</p>')).toBe('<p>… og Anne-gruppen</p>');
    const medFlere = lagNavneleter(['Kari Åsen'], ['Nils Åsen-Berg']);
    expect(medFlere.uten('<p>Kari Åsen, Nils Åsen-Berg, Åsen-planen</p>')).toBe(
      '<p>…, Nils Åsen-Berg, …-planen</p>',
    );
  });

  it('takes ids that have a name, on pages that have it', () => {
    expect(
      uten(
        '<h2 id="innlegg-fra-kari-aasen">Fra Kari Åsen</h2><h3 id="aasens-syn">x</h3><h3 id="rossa-o-donnell"></h3><h3 id="kari">y</h3>',
      ),
    ).toBe('<h2>Fra …</h2><h3>x</h3><h3></h3><h3 id="kari">y</h3>');
    expect(uten('<h2 id="aasen">Åsen er et sted</h2>')).toBe('<h2 id="aasen">Åsen er et sted</h2>');
  });

  it('knows a name in the name of a file, and its last word when the whole name stands in the file', () => {
    for (const fil of [
      'kari-aasen.pdf',
      'CV KariÅsen.pdf',
      'anne_lise_haerter.txt',
      'Innlegg_Kari_Åsens.pdf',
    ])
      expect(erIFilnavnet(fil, ''), fil).toBe(true);
    for (const fil of ['aasen.pdf', 'Åsen 2025.pdf']) {
      expect(erIFilnavnet(fil, '<p>Åsen er et sted</p>'), fil).toBe(false);
      expect(erIFilnavnet(fil, '<p>Kari Åsen skrev dette</p>'), fil).toBe(true);
    }
    expect(erIFilnavnet('kari-nordmann.pdf', '<p>Kari Åsen</p>')).toBe(false);
  });

  it('takes addresses of e-mail with the name in them, and no others', () => {
    expect(uten('<p>Kontakt: kari.asen@verket.no, KA.Åsen@verket.no</p>')).toBe('<p>Kontakt: …, …</p>');
    for (const html of ['<p>postmottak@verket.no</p>', '<p>asenden@verket.no, 1@verket.no</p>'])
      expect(uten(html)).toBe(html);
  });

  it('leaves longer words, other names and tags alone', () => {
    for (const html of ['<p>Medlem 12, Kari Åsenden</p>', '<p>Kari Nordmann</p>', '<p id="Medlem 1">x</p>'])
      expect(uten(html)).toBe(html);
  });

  it('without names it changes nothing', () => {
    expect(lagNavneleter([], []).uten('<p>Kari Åsen</p>')).toBe('<p>Kari Åsen</p>');
  });
});
