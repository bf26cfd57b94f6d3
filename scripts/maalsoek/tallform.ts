/** A figure as Norwegians write it. */
export const tall = (verdi: number, desimaler = 0): string =>
  verdi.toLocaleString('nb', { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler });

export const kB = (byte: number): string => `${tall(byte / 1000, 1)} kB`;

/** @param del from 0 to 1 */
export const prosent = (del: number, desimaler = 0): string => `${tall(del * 100, desimaler)} %`;
