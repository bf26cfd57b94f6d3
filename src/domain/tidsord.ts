import { MAANEDER } from '#schema/kalender';

const ORD = new Set([
  ...MAANEDER,
  ...'mandag tirsdag onsdag torsdag fredag lørdag søndag påske jul'.split(' '),
  ...'vinter vår sommer høst vinteren våren sommeren høsten'.split(' '),
  ...'år året årets årsskiftet halvår halvåret kvartal tertial måned måneden uke dag dagen'.split(' '),
  ...'første andre tredje fjerde forrige neste samme tidlig tidligere sent senere primo medio ultimo'.split(
    ' ',
  ),
  ...'begynnelsen starten midten løpet slutten utgangen'.split(' '),
  ...'i på av til fra og eller mellom før etter innen rundt ca omkring den kl'.split(' '),
]);

/** Whether words say when and nothing else: «27. august–16. september 2020», «våren 2030», «første halvår». */
export const sierBareNaar = (iOrd: string): boolean =>
  iOrd
    .toLocaleLowerCase('nb')
    .split(/[\s.,:/–-]+/u)
    .every((ord) => ord === '' || ORD.has(ord) || /^\d{1,4}$/u.test(ord));
