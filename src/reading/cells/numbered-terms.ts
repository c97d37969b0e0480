import { foldText } from '../../model/text';

/** What plain numbers below a header count. */
export type TermUnit = 'tháng' | 'quý';

/** 'Xong trong tháng', 'Hạn (quý)': its numbers are months or quarters; 'Số tháng' counts them. Null for other headers. */
export function termUnit(header: string): TermUnit | null {
  const match = /(?<!số )(?<!\p{L})(tháng|quý)\s*\)?$/u.exec(foldText(header).trim());
  return match ? (match[1] as TermUnit) : null;
}

export const lastNumberOf = (unit: TermUnit): number => (unit === 'tháng' ? 12 : 4);

/** '4' below such a header as 'tháng 4'; everything else as it is written. */
export function withTermUnit(written: string, unit: TermUnit | null): string {
  if (unit === null || !/^\s*\d{1,2}\s*$/.test(written)) return written;
  const number = Number(written);
  return number >= 1 && number <= lastNumberOf(unit) ? `${unit} ${number}` : written;
}
