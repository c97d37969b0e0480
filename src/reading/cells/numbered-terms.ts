import { foldText } from '../../model/text';

/** What plain numbers below a header count. */
export type TermUnit = 'tháng' | 'quý';

/**
 * 'Xong trong tháng', 'Hạn (quý)', 'Tháng thực hiện': its numbers are months or quarters; 'Số tháng' counts them. Null for
 * other headers.
 */
export function termUnit(header: string): TermUnit | null {
  const match =
    /(?<!số )(?<![A-Za-zÀ-ỹ])(tháng|quý)(?: (?:thực hiện|hoàn thành|triển khai|kết thúc|báo cáo|làm|xong))?\s*\)?$/u.exec(
      foldText(header).trim(),
    );
  return match ? (match[1] as TermUnit) : null;
}

const NUMBERS = /^\s*\d{1,2}(?:\s*(?:[,;&+–-]|và|đến)\s*\d{1,2})*\s*$/u;
const LAST: Readonly<Record<TermUnit, number>> = { tháng: 12, quý: 4 };

/** '4', '3, 6, 9', '5 và 11', '1-12': months or quarters without their word. */
export const areTerms = (written: string, unit: TermUnit): boolean =>
  NUMBERS.test(written) &&
  written.match(/\d+/g)!.every((number) => Number(number) >= 1 && Number(number) <= LAST[unit]);

/** '4' below such a header as 'tháng 4'; everything else as it is written. */
export const withTermUnit = (written: string, unit: TermUnit | null): string =>
  unit !== null && areTerms(written, unit) ? `${unit} ${written.trim()}` : written;
