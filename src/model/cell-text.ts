import { isError, type CellValue } from './grid';
import { cleanText } from './text';

/**
 * What a cell shows, as clean text; '' for a blank. Numbers as written in code (0.8152), errors by their Excel name.
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return cleanText(value);
  if (isError(value)) return value.error;
  return String(value);
}

/** 'X', '-', '…', 'Không' stand for 'none' (S000, Phụ lục 1; S003, 22). */
export const isPlaceholder = (text: string): boolean =>
  text.length <= LONGEST_PLACEHOLDER && /^([xX×]|[-–—−_]+|[.…]+|\/|không( có)?\.?)$/i.test(text);
const LONGEST_PLACEHOLDER = 40;

/** '-nt-', '"', 'như trên': what stands above. */
const DITTO = /^(?:["“”〃]|\/\/|''|-?\s*(?:n\/?t|như trên)\s*-?)\.?$/iu;
const DITTO_BEGINS = '"“”〃/\'-nN';
export const isDitto = (text: string): boolean =>
  text.length <= 24 && DITTO_BEGINS.includes(text[0]!) && DITTO.test(text);
