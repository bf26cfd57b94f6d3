import { expect, test } from 'vitest';
import { merknader } from '#checks/merknader';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesFil } from '#markdown/fil';
import { DATO, minsteArkiv, moete, MOETE, sak } from './arkivet.ts';

/** What the site would show of these files. */
function vist(endringer: Record<string, string>): string[] {
  const filer = offentlig(
    minsteArkiv(endringer).flatMap((fil) => lesFil(fil).fil ?? []),
    DATO,
  );
  return merknader(buildArkiv(filer, DATO).arkiv, filer).map((m) => `${m.sak.id} ${m.regel} ${m.melding}`);
}

const TO_FORSLAG =
  '\n## Forslag til vedtak (innkallingen)\n\nRådet støtter planen.\n\n## Forslag til vedtak (toppnotatet)\n\nRådet godkjenner planen.\n';
const siterer = (tittel: string): string =>
  `tidligereBehandlinger:\n  - sak: raad 9/29\n    tittel: ${tittel}\n`;
const HEMMELIG = 'Et hemmelig navn';

test('remarks of the public saker, in their order', () => {
  expect(
    vist({
      [`${MOETE}/sak-1.md`]: sak('1/30', siterer('Plan for eksempler'), TO_FORSLAG),
      [`${MOETE}/sak-2.md`]: sak('2/30', siterer('Plan for prøver')),
    }),
  ).toEqual([
    expect.stringMatching(/^raad\/2030\/1 ulike-forslag /u),
    'raad/2030/2 ulike-opplysninger Eksempelrådet sak 9/29 har her tittelen «Plan for prøver», men Eksempelrådet sak 1/30 sier «Plan for eksempler».',
  ]);
});

test('what a draft says is in no remark, and neither is that it disagrees', () => {
  const utkast = {
    [`${MOETE}/sak-1.md`]: sak('1/30', siterer('Plan for eksempler')),
    'moeter/raad/2030-03-01/moete.md': moete('2030-03-01', 'utkast'),
    'moeter/raad/2030-03-01/sak-2.md': sak('2/30', siterer(HEMMELIG), TO_FORSLAG),
  };
  expect(vist(utkast)).toEqual([]);
  const bareInnkalling = 'publisering:\n  referat: utkast\n';
  const aksjon = `\n## Aksjonspunkter\n\n- ${HEMMELIG} (frist neste møte)\n`;
  expect(vist({ [`${MOETE}/sak-1.md`]: sak('1/30', bareInnkalling, aksjon) })).toEqual([]);
  expect(vist({ [`${MOETE}/sak-1.md`]: sak('1/30', '', aksjon) })).toHaveLength(1);
});

test('what its file accepts is no remark', () => {
  const godta = 'godta:\n  - { regel: ulike-forslag, grunn: Trykt slik. }\n';
  expect(vist({ [`${MOETE}/sak-1.md`]: sak('1/30', godta, TO_FORSLAG) })).toEqual([]);
});
