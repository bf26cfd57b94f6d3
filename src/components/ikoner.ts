/** The site's own icons as path data on a 24 by 24 grid, drawn with a round line of 1.75. */
export const ikoner = {
  ok: 'M5 12.5l4.5 4.5L19 7.5',
  klokke: 'M20.5 12a8.5 8.5 0 11-17 0 8.5 8.5 0 0117 0zM12 7.5V12l3 2',
  penn: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5l-4 1z',
  laas: 'M6.5 10.5h11A1.5 1.5 0 0119 12v6.5a1.5 1.5 0 01-1.5 1.5h-11A1.5 1.5 0 015 18.5V12a1.5 1.5 0 011.5-1.5zM8 10.5V8a4 4 0 018 0v2.5',
  soek: 'M16.5 10.5a6 6 0 11-12 0 6 6 0 0112 0zM15 15l5 5',
  meny: 'M4 7h16M4 12h16M4 17h16',
  klubbe: 'M8.5 9.5l5-5 4 4-5 5zM10.5 11.5L4.5 17.5M13 20h7',
  ark: 'M7 3.5h7l4 4V20.5H7zM14 3.5V8h4M10 12h5M10 15.5h5',
  lenke:
    'M10 14a4 4 0 005.7 0l2.6-2.6a4 4 0 00-5.7-5.7L11.5 6.8M14 10a4 4 0 00-5.7 0l-2.6 2.6a4 4 0 005.7 5.7l1.1-1.1',
  kryss: 'M7 7l10 10M17 7L7 17',
  info: 'M20.5 12a8.5 8.5 0 11-17 0 8.5 8.5 0 0117 0zM12 11v5M12 8v.2',
  eske: 'M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4',
} as const;

export type Ikonnavn = keyof typeof ikoner;
