import { describe, expect, it } from 'vitest';
import { lagNavneleter } from '#search/kopi/navneleter';

const uten = lagNavneleter(
  ['Kari Åsen', "Rossa O'Donnell", 'Anne-Lise Härter', 'Medlem 1', 'Ola van Os'],
  [],
);

describe('lagNavneleter', () => {
  it('takes a name out of running text, lists and descriptions of pictures', () => {
    expect(uten('<p>Kari Åsen innledet.</p>')).toBe('<p> innledet.</p>');
    expect(uten('<li>Medlem 1, <a href="/x/">Nordby</a></li>')).toBe('<li><a href="/x/">Nordby</a></li>');
    expect(uten('<img alt="Kari Åsen taler" src="/kari-aasen.png">')).toBe(
      '<img alt=" taler" src="/kari-aasen.png">',
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
      expect(uten(`<p>a ${skrevet} b</p>`), skrevet).toBe('<p>a  b</p>');
  });

  it('takes the last word alone where the whole name stands, unless others have it too', () => {
    expect(uten('<p>Kari Åsen og Per. Åsen svarte på Åsens vegne.</p>')).toBe(
      '<p> og Per.  svarte på  vegne.</p>',
    );
    expect(uten('<p>Åsen er et sted.</p>')).toBe('<p>Åsen er et sted.</p>');
    const medFlere = lagNavneleter(['Kari Åsen'], ['Nils Åsen']);
    expect(medFlere('<p>Kari Åsen og Nils Åsen</p>')).toBe('<p> og Nils Åsen</p>');
  });

  it('takes addresses of e-mail with the name in them, and no others', () => {
    expect(uten('<p>Kontakt: kari.asen@verket.no, KA.Åsen@verket.no</p>')).toBe('<p>Kontakt: , </p>');
    for (const html of ['<p>postmottak@verket.no</p>', '<p>asenden@verket.no, 1@verket.no</p>'])
      expect(uten(html)).toBe(html);
  });

  it('leaves longer words, other names and tags alone', () => {
    for (const html of ['<p>Medlem 12, Kari Åsenden</p>', '<p>Kari Nordmann</p>', '<p id="Medlem 1">x</p>'])
      expect(uten(html)).toBe(html);
  });

  it('without names it changes nothing', () => {
    expect(lagNavneleter([], [])('<p>Kari Åsen</p>')).toBe('<p>Kari Åsen</p>');
  });
});
