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
