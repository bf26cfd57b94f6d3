import { moetesoek } from '#components/moete/soek.ts';
import { soekedataFor as saksdata } from '#components/sak/sakssoek.ts';
import { soekedataFor as saksgangdata } from '#components/saksgang/soek.ts';
import { utvalgssoek } from '#components/utvalg/soek.ts';
import type { Arkiv } from '#domain/arkiv';
import { lagOppslag, type Oppslag } from '#search/tabell/oppslag';
import type { Sidefakta } from '#search/tabell/fakta';
import { lagSiderad, type Siderad } from '#search/tabell/sidetabell';
import { moeteSti, sakSti, saksgangSti, utvalgSti } from '#urls';
import { offentligArkiv } from '../site/arkivet.ts';

/** The table of pages and the look-ups as the build makes them, without building. */
export function lesArkiv(innhold: string): { arkiv: Arkiv; tabell: Siderad[]; oppslag: Oppslag } {
  const arkiv = offentligArkiv({ innhold });
  const side = (sti: string, fakta: Sidefakta): Siderad => ({
    id: sti,
    ...lagSiderad(sti.replace(/^\//, ''), fakta),
  });
  const tabell = [
    ...arkiv.moeter.map((m) => side(moeteSti(m), moetesoek(m))),
    ...arkiv.saker.map((s) => side(sakSti(s), saksdata(s))),
    ...arkiv.saksganger.map((s) => side(saksgangSti(s.id), saksgangdata(s))),
    ...arkiv.utvalg.map((u) => side(utvalgSti(u), utvalgssoek(u))),
  ].sort((a, b) => (a.sti < b.sti ? -1 : 1));
  return { arkiv, tabell, oppslag: lagOppslag(arkiv) };
}
