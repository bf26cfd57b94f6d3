import { markdownTable } from 'markdown-table';
import { antall } from '#ordform';
import { type Bedoemt, medSvar } from './bedoem.ts';
import type { Byte, Bytetall } from './byte.ts';
import type { Korpus } from './korpus.ts';
import type { Korpusmaaling } from './maal-korpus.ts';
import { BREMS } from './nettleser-motor.ts';
import { type Halv, HALVER, iHalv, perType, sammendrag } from './sammendrag.ts';
import { somKrav } from './krav.ts';
import { erTull } from './sporringer.ts';
import { kB, prosent, tall } from './tallform.ts';

const KORPUSNAVN: Record<Korpus['navn'], string> = {
  a: 'a: content/',
  b: 'b: de trykte tekstene blant oppdiktede saker',
  c: 'c: content/ blant 10 000 oppdiktede saker',
};
const HALVNAVN: Record<Halv, string> = { alle: 'alle', justering: 'justering', utelatt: 'utelatt' };

/** Everything about a corpus as Markdown. */
export function somRapport(maaling: Korpusmaaling): string {
  const { navn, sider, ekte, ukjente, motorer, nettleser } = maaling;
  const fra = ekte > 0 ? `, ${antall(ekte, 'sak', 'saker')} med trykt tekst` : '';
  return [
    `## ${KORPUSNAVN[navn]} (${antall(sider, 'side', 'sider')}${fra})`,
    ...(navn === 'c'
      ? ['Saksnumre og møter uten navn på utvalget er flertydige her; de tallene er til opplysning.']
      : []),
    ...ukjente.map((svar) => `Fasiten har en side som ikke finnes: ${svar}`),
    hovedtabell(maaling),
    'Etter type, bare justeringshalvdelen. Det er denne tabellen reglene kan justeres etter:',
    typetabell(maaling, 'justering'),
    'Etter type, alle søkene, også de utelatte. Ingen regel justeres etter denne tabellen:',
    typetabell(maaling, 'alle'),
    ...(nettleser
      ? [bytetabell(nettleser.byte), BREMSING, ulikt(motorer, nettleser.motorer)]
      : ['Byte og tall fra nettleseren er ikke med (--uten-nettleser).']),
    'Hva tallene betyr, og målene for dem:',
    somKrav(maaling),
  ].join('\n\n');
}

const BREMSING =
  `Der nettleseren er ${BREMS} ganger tregere, er det siden som er bremset. En arbeidertråd kan ikke bremses, ` +
  'så Pagefind er kjørt i sidens egen tråd der.';

function bytetabell({ foerste, senere }: Byte): string {
  const rad = (hva: string, b: Bytetall): string[] => [hva, kB(b.snitt), kB(b.p95)];
  return markdownTable(
    [
      ['Overført i Chromium (gzip)', 'snitt', 'p95'],
      rad('Første søk: det søket trenger', foerste.soeket),
      rad('Første søk: siden selv, stil og skrifter', foerste.siden),
      rad('Senere søk', senere),
    ],
    { align: ['l', 'r', 'r'] },
  );
}

/** Whether the page shows what its search says. */
function ulikt([node]: Korpusmaaling['motorer'], [side]: Korpusmaaling['motorer']): string {
  const vist = new Map(side?.svar.map(({ sporring, treff }) => [sporring.id, treff.join(' ')]));
  const alle = node?.svar ?? [];
  const andre = alle.filter(({ sporring, treff }) => vist.get(sporring.id) !== treff.join(' '));
  return `Siden i Chromium og søket i Node har ulike treff i ${andre.length} av ${antall(alle.length, 'søk', 'søk')}.`;
}

function hovedtabell({ motorer, nettleser }: Korpusmaaling): string {
  const rader = [...motorer, ...(nettleser?.motorer ?? [])].flatMap((motor) =>
    HALVER.map((halv) => {
      const s = sammendrag(iHalv(halv, motor.svar));
      return [
        motor.navn,
        HALVNAVN[halv],
        tall(s.sporringer),
        tall(s.mrr, 3),
        tall(s.ndcg, 3),
        prosent(s.utenTreff),
        prosent(s.bestFoerst),
        prosent(s.rettBlantFem),
        `${tall(s.tull.snitt, 1)} / ${tall(s.tull.flest)}`,
        `${tall(s.p50)} / ${tall(s.p95)}`,
      ];
    }),
  );
  const hode = ['Motor', 'Del', 'Søk', 'MRR@10', 'nDCG@10', 'Uten treff', 'Best først', 'Rett blant fem'];
  return markdownTable([[...hode, 'Treff på tull, snitt / flest', 'ms, p50 / p95'], ...rader], {
    align: ['l', 'l', ...rader.map(() => 'r')],
  });
}

function typetabell({ motorer }: Korpusmaaling, halv: Halv): string {
  const typer = [...perType(iHalv(halv, motorer[0]?.svar ?? []))].filter(
    ([, svar]) => medSvar(svar).length > 0,
  );
  const rader = typer.map(([type, svar]) => [
    type,
    tall(svar.length),
    ...motorer.map((motor) => {
      const s = sammendrag(perType(iHalv(halv, motor.svar)).get(type) ?? []);
      return `${tall(s.mrr, 2)} / ${prosent(s.bestFoerst)} / ${prosent(s.rettBlantFem)}`;
    }),
  ]);
  const hode = motorer.map(({ navn }) => `${navn}: MRR / best først / rett blant fem`);
  return markdownTable([['Type', 'Søk', ...hode], ...rader], {
    align: ['l', ...motorer.map(() => 'r'), 'r'],
  });
}

/** What the first engine missed among the queries that rules may be tuned on; never the other half. */
export function somBom({ navn, motorer: [vaar] }: Korpusmaaling): string {
  const bom = iHalv('justering', vaar?.svar ?? []).filter((b) =>
    erTull(b.sporring) ? b.antall > 1 : b.rr < 1,
  );
  return [
    `### ${navn}: ${antall(bom.length, 'bom', 'bom')} i justeringshalvdelen`,
    ...bom.map(bomlinje),
  ].join('\n');
}

function bomlinje({ sporring: { id, type, sporring, beste }, antall: n, treff }: Bedoemt): string {
  const fikk = treff.length === 0 ? 'ingen treff' : `${treff.slice(0, 3).join(' ')} (av ${n})`;
  return `- ${id} ${type} «${sporring}»: ventet ${beste.join(' ') || 'ingenting'}; fikk ${fikk}`;
}
