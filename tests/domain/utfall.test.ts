import { expect, test } from 'vitest';
import { utfallAv } from '#domain/utfall';

test.each([
  ['Rådet godkjenner innkalling og dagsorden.', 'godkjent'],
  ['Referatet er godkjent.', 'godkjent'],
  ['Referatet ble ikke godkjent.', 'ikke-vedtatt'],
  ['Rådet godkjenner ikke referatet.', 'ikke-vedtatt'],
  ['Forslaget ble ikke vedtatt.', 'ikke-vedtatt'],
  ['Rådet slutter seg ikke til forslaget.', 'ikke-vedtatt'],
  ['NUIT stiller seg bak status og framdrift, og har gitt innspill.', 'tilsluttet'],
  ['Rådet slutter seg til planen og anbefaler at den følges.', 'tilsluttet'],
  ['Rådet tiltrer forslaget.', 'tilsluttet'],
  ['Rådet støtter arbeidet.', 'tilsluttet'],
  ['Rådet anbefaler planen.', 'anbefalt'],
  ['Rådet anbefaler ikke bare planen, men også tiltakene.', 'anbefalt'],
  ['Rådet anbefaler ikke planen.', 'ikke-vedtatt'],
  ['Fagrådet tilrår felles opplæring.', 'anbefalt'],
  ['NUIT drøftet saken og anbefaler at arbeidet går videre.', 'droeftet'],
  ['NUIT har drøftet hindringene.', 'droeftet'],
  ['NUIT ga innspill til planen.', 'droeftet'],
  ['Rådet tok saken til orientering.', 'orientert'],
  ['Rådet tar saken til etterretning.', 'orientert'],
  ['Saken utsettes til neste møte.', 'utsatt'],
  ['Saken ble utsatt.', 'utsatt'],
  ['Saken trekkes.', 'trukket'],
  ['Saken ble trukket fra dagsordenen.', 'trukket'],
  ['Rådet oversender saken til NUIT.', 'oversendt'],
  ['Utvalet sluttar seg til rettleiinga.', 'tilsluttet'],
  ['Utvalet slutta seg til rettleiinga.', 'tilsluttet'],
  ['Utvalet drøfta saka.', 'droeftet'],
  ['Saka vart utsett.', 'utsatt'],
  ['Utvalet tok saka til vitande.', 'orientert'],
  ['Rådet hadde en god samtale.', undefined],
  ['', undefined],
])('%s', (vedtak, utfall) => {
  expect(utfallAv(vedtak)).toBe(utfall);
});
