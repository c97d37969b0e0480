/** Excel's dates are days since 30 December 1899, in its default date system. */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The number format of every date on our sheets. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** '2024-03-31' → 45382; null for text that is no ISO date. */
export function serialOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).toISOString().slice(0, 10) === iso ? (time - EPOCH) / DAY_MS : null;
}

/** 45382 → '2024-03-31', the time of day left out; null outside the years 1950 to 2199, which no plan means. */
export function isoOf(serial: number): string | null {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  const year = date.getUTCFullYear();
  return Number.isFinite(serial) && year >= 1950 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a date that somebody typed: Excel's number, or text as Vietnamese write it ('31/3/2024', '31-3-2024'). ISO, or
 * null.
 */
export function readDate(value: string | number): string | null {
  if (typeof value === 'number') return isoOf(value);
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value);
  if (!match) return serialOf(value.trim()) === null ? null : value.trim();
  const iso = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return serialOf(iso) === null ? null : iso;
}
