import type { Arkiv } from '#domain/arkiv';
import type { Henvisning } from '#domain/henvisning';
import type { Ledd } from '#domain/ledd';
import { erSak } from '#domain/omtaler';
import { saksnavn, tittelAv } from '#domain/sak';
import { siteringslinje } from '#domain/sitering';
import { tidslinjeFor } from '#domain/tidslinje';
import { utvalgsnavn } from '#domain/utvalg';

const kant = ({ fra, slag, tilSak, tilMoete, anker, med, data }: Henvisning): string =>
  [
    `${fra.id} ${slag} ${tilSak?.id ?? tilMoete?.id ?? data.arena ?? data.utvalg ?? data.tekst ?? '?'}`,
    anker && `#${anker}`,
    med && `(${med})`,
  ]
    .filter(Boolean)
    .join(' ');

const leddTekst = ({ slag, sak, moete, utvalg, arena, dato, datoTekst, sitater, omstridt }: Ledd): string =>
  [
    dato ?? datoTekst ?? '?',
    slag,
    sak?.id ?? moete?.id ?? utvalg?.id ?? arena ?? '?',
    omstridt && '(omstridt)',
    ...new Set(sitater.map((h) => `< ${h.fra.id}`)),
  ]
    .filter(Boolean)
    .join(' ');

/** The whole archive as plain data without cycles: nodes, typed edges, what is derived. */
export function grafTekst(arkiv: Arkiv): string {
  const graf = {
    utvalg: arkiv.utvalg.map((u) => ({
      id: u.id,
      etterfoelger: u.etterfoelger?.id,
      forgjengere: u.forgjengere.map((f) => f.id),
      moeter: u.moeter.map((m) => m.id),
      saker: u.saker.map((s) => s.id),
    })),
    moeter: arkiv.moeter.map((m) => ({
      id: m.id,
      utvalg: utvalgsnavn(m.utvalg, m.dato),
      datoer: m.datoer,
      dokument: m.fil,
      tilstand: m.tilstand,
      referat: m.referat,
      godkjentI: m.godkjentI.map((h) => h.fra.id),
      godkjennesI: m.godkjennesI.map((h) => h.fra.id),
      agenda: m.agenda.map((p) => [p.dag, p.tid, p.slag, p.sak?.id ?? p.tekst].filter(Boolean).join(' ')),
      saker: m.saker.map((s) => s.id),
      forrige: m.forrige?.id,
      neste: m.neste?.id,
      sitater: m.sitater.map(kant),
    })),
    saker: arkiv.saker.map((s) => ({
      id: s.id,
      navn: saksnavn(s),
      tittel: tittelAv(s),
      dokument: s.fil,
      dato: s.dato,
      moete: s.moete?.id,
      utfall: s.utfall,
      dom: s.dom,
      formell: s.formell || undefined,
      skjerming: s.skjerming,
      forslag: s.forslag.map((f) => [f.id, ...f.punkter.map((p) => p.nr)].join(' ')),
      vedtak: s.vedtak && [s.vedtak.id, ...s.vedtak.punkter.map((p) => p.nr)].join(' '),
      trykt: s.vedtak?.trykt,
      behandling: s.behandling.map((d) => d.id),
      utredning: s.utredning.map((d) => d.id),
      henvisninger: s.henvisninger.map(kant),
      sitater: s.sitater.map(kant),
      omtaler: s.omtaler.map((maal, n) => {
        const skrevet = s.kropp?.omtaler[n]?.skrevet ?? '';
        return `${skrevet} → ${maal ? `${erSak(maal) ? 'sak' : 'møte'} ${maal.id}` : 'ingen lenke'}`;
      }),
      tidslinje: tidslinjeFor(s, arkiv.finnUtvalg).map((p) =>
        [
          p.denne ? '*' : p.innkommende ? '<' : '>',
          p.dato ?? p.datoTekst ?? '?',
          p.slag,
          p.sak?.id ?? p.moete?.id ?? p.utvalg?.id ?? p.arena ?? p.tekst,
        ]
          .filter(Boolean)
          .join(' '),
      ),
      sitering: s.vedtak && siteringslinje(s, s.vedtak.punkter[0]?.nr),
    })),
    saksganger: arkiv.saksganger.map((g) => ({
      id: g.id,
      tittel: g.tittel,
      dokument: g.fil,
      saker: g.saker.map((s) => s.id),
      ledd: g.ledd.map(leddTekst),
      varsler: g.varsler.map((v) =>
        [v.stand, v.sak.id, v.utvalg?.id ?? v.arena ?? '?', v.data.dato ?? v.data.datoTekst, v.svar?.sak?.id]
          .filter(Boolean)
          .join(' '),
      ),
      tidligereIder: g.tidligereIder,
    })),
    emner: arkiv.emner.map((e) => ({
      id: e.id,
      saker: e.saker.map((s) => s.id),
      moeter: e.moeter.map((m) => m.id),
    })),
    sider: arkiv.sider.map((s) => s.id),
  };
  return `${JSON.stringify(graf, null, 2)}\n`;
}
