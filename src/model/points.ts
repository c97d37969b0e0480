/**
 * Points of a criterion: exact decimals with up to four places, held as a whole number of ten-thousandths, because
 * 0.1 + 0.2 ≠ 0.3 in binary floats and a director signs the sum.
 */
export type Points = number & { readonly unit: 'ten-thousandths' };

const SCALE = 10_000;
const asPoints = (tenThousandths: number): Points => tenThousandths as Points;

export const NO_POINTS: Points = asPoints(0);

/** A number as Excel holds it (0.8152) to points; null when it is not finite or too large to be exact. */
export function pointsFromNumber(value: number): Points | null {
  const scaled = Math.round(value * SCALE);
  return Number.isSafeInteger(scaled) ? asPoints(scaled === 0 ? 0 : scaled) : null;
}

/**
 * Reads '3,2047', '3.2047', '10', '-0,5'. One comma or point is the decimal sign: points are never so large that they
 * need a thousands separator. Null for anything else, also for more than four decimals, which no published table has.
 */
export function parsePoints(text: string): Points | null {
  const match = /^([+-]?)(\d{1,9})(?:[.,](\d{1,4}))?$/.exec(text.trim());
  if (!match) return null;
  const whole = Number(match[2]) * SCALE + Number((match[3] ?? '').padEnd(4, '0'));
  return asPoints(match[1] === '-' && whole !== 0 ? -whole : whole);
}

export const addPoints = (a: Points, b: Points): Points => asPoints(a + b);
export const subtractPoints = (a: Points, b: Points): Points => asPoints(a - b);
export const sumPoints = (all: Iterable<Points>): Points => {
  let sum = 0;
  for (const one of all) sum += one;
  return asPoints(sum);
};

/** The number that Excel or JSON shall hold: 8152 ten-thousandths → 0.8152. */
export const pointsToNumber = (points: Points): number => points / SCALE;

/** Vietnamese '1,4716', English '1.4716'; no trailing zeros, no thousands separator. */
export function formatPoints(points: Points, language: 'vi' | 'en'): string {
  const digits = String(Math.abs(points)).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  const whole = digits.slice(0, -4);
  const sign = points < 0 ? '-' : '';
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole}${language === 'vi' ? ',' : '.'}${decimals}`;
}
