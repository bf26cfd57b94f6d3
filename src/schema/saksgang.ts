import { z } from 'zod';
import { saksref } from './henvisning.ts';
import { godta, id, tekst } from './verdier.ts';

/** Front matter of `saksganger/<id>.md`: a name and a lead for one matter; its treatments come from the references. */
export const saksgangSchema = z.strictObject({
  tittel: tekst.describe('Navnet på saksgangen'),
  sammendrag: tekst.optional().describe('Ingressen'),
  sak: saksref.describe('En av sakene i saksgangen: nuit 19/25'),
  tidligereIder: z.array(id).optional().describe('Navn filen har hatt før. Adressene deres fører hit'),
  godta: z.array(godta).optional().describe('Kjente feil som kontrollen skal godta'),
});
