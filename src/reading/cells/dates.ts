/** Day, month and year of an Excel serial number (1900 system, as Excel counts it); null outside 1900 to 9999. */
export function dateParts(
  serial: number,
): { readonly day: number; readonly month: number; readonly year: number } | null {
  if (!(serial >= 1 && serial < 2_958_466)) return null;
  // Excel believes in 29 February 1900: serials after it are one too high.
  const days = Math.floor(serial) - (serial >= 60 ? 25_569 : 25_568);
  const date = new Date(days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/**
 * A date as its number format means it: a month where no day is shown ('"Tháng "m/yyyy', 'mm/yyyy', 'mmm-yy'), a year where
 * no month is, else the day. Null for no date.
 */
export function shownDate(serial: number, format: string): string | null {
  const parts = dateParts(serial);
  if (!parts) return null;
  const { day, month, year } = parts;
  // Only the first section is for positive numbers; texts and the locale are no signs of it.
  const [positive = ''] = format.split(';');
  const signs = positive.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/d/i.test(signs)) return `${day}/${month}/${year}`;
  if (!/m/i.test(signs)) return /năm/i.test(positive) ? `Năm ${year}` : `${year}`;
  return /tháng/i.test(positive) ? `Tháng ${month}/${year}` : `${month}/${year}`;
}
