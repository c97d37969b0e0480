/** What a cell of a copied table says of its value, beside what it shows. */
export interface TrueValue {
  readonly value: number | string;
  /** The number is a day, as the format beside it says. */
  readonly isDay: boolean;
}

type Attributes = Pick<Element, 'getAttribute'>;

/**
 * Excel (`x:num`), LibreOffice (`sdval`, with its format in `sdnum`) and Google Sheets (`data-sheets-value`) tell the value beside the
 * text that they show. Null where a cell tells none.
 */
export function trueValue(cell: Attributes): TrueValue | null {
  const number = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (number !== null && number.trim() !== '' && Number.isFinite(Number(number)))
    return { value: Number(number), isDay: DAY.test(cell.getAttribute('sdnum') ?? cell.getAttribute('style') ?? '') };
  const google = cell.getAttribute('data-sheets-value');
  return google === null ? null : ofGoogle(google, cell.getAttribute('data-sheets-numberformat') ?? '');
}

/** A format that shows a day; letters in quotation marks and colours are none of it. */
const DAY = /(?:^|[^a-z])(?:[dmy]{1,4}[/.\- ]){1,2}[dmy]{2,4}|Date/i;

/** {"1":3,"3":0.8152} is a number, {"1":2,"2":"…"} a text; the format {"1":5} or 6 is a day or a time. */
function ofGoogle(told: string, format: string): TrueValue | null {
  try {
    const fields = JSON.parse(told) as Readonly<Record<string, unknown>>;
    const value = fields['3'] ?? fields['2'];
    if (typeof value !== 'number' && typeof value !== 'string') return null;
    return { value, isDay: /"1":[5-7]\b/.test(format) };
  } catch {
    return null;
  }
}

/** A column that is too narrow for its numbers. */
export const isHashes = (text: string): boolean => /^#{2,}$/.test(text);

/**
 * What a copied cell holds: its text, but the true value where the text is too narrow to be seen (###) or shows fewer digits than
 * there are (0,82 for 0.8152). '1.10' stays a text beside 1.1: it shows all of it, and may be a code.
 */
export function meantBy(text: string, told: TrueValue | null): string | number {
  if (!told) return text;
  if (isHashes(text)) return told.isDay && typeof told.value === 'number' ? dayOf(told.value) : told.value;
  const { value, isDay } = told;
  if (typeof value !== 'number' || isDay) return text;
  const percent = /^(.*\d)\s*%$/.exec(text);
  const whole = percent ? rounded(value * 100) : value;
  if (!numbersIn(percent ? percent[1]! : text).some((shown) => isRounded(whole, shown))) return text;
  return percent ? `${String(whole).replace('.', ',')}%` : whole;
}

interface Shown {
  readonly value: number;
  readonly decimals: number;
}

/** What a text may show as a number: with a comma or a point for its decimals, the other one between thousands. */
function numbersIn(text: string): readonly Shown[] {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  return (['.', ','] as const).flatMap((decimal): Shown[] => {
    const thousands = decimal === '.' ? ',' : '.';
    const [whole = '', part, ...more] = plain.split(decimal);
    const isWhole = /^[+-]?\d+$/.test(whole) || new RegExp(`^[+-]?\\d{1,3}(?:\\${thousands}\\d{3})+$`).test(whole);
    if (!isWhole || more.length > 0 || (part !== undefined && !/^\d+$/.test(part))) return [];
    const digits = whole.replaceAll(thousands, '');
    return [{ value: Number(`${digits}.${part ?? '0'}`), decimals: part?.length ?? 0 }];
  });
}

/** True where the number has more digits than are shown. */
const isRounded = (value: number, { value: shown, decimals }: Shown): boolean =>
  value !== shown && decimals <= 15 && Math.abs(value - shown) <= 0.5 * 10 ** -decimals * (1 + 1e-9);

/** Excel keeps 15 digits. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** 45382 → '31/03/2024'. Excel counts 29 February 1900, which never was. */
function dayOf(serial: number): string {
  const days = Math.floor(serial) - (serial >= 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 31) + days * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
