import { parsePoints, type Points } from '../model/points';

/** True when two numbers of points differ by two neighbouring digits in the other order: 3,2047 and 3,2407. */
export function areTransposed(a: Points, b: Points): boolean {
  const [left, right] = [a, b].map((points) => String(Math.abs(points)).padStart(6, '0'));
  if (left!.length !== right!.length || a < 0 !== b < 0) return false;
  const differing = [...left!].flatMap((digit, place) => (digit === right![place] ? [] : [place]));
  const [first, second] = differing;
  return (
    differing.length === 2 &&
    second === first! + 1 &&
    left![first!] === right![second] &&
    left![second] === right![first!]
  );
}

const ONE = 10_000;

/**
 * What a whole number above the benchmark was before it lost its decimal sign: (14716; 1,5) → 1,4716. The largest
 * reading that the benchmark allows; null for numbers that are no such case (one digit, decimals, not above the
 * benchmark).
 */
export function slippedPoints(points: Points, benchmark: Points): Points | null {
  if (points <= benchmark || points % ONE !== 0 || points < 10 * ONE) return null;
  const digits = String(points / ONE).padStart(5, '0');
  const readings = [1, 2, 3, 4].map((places) => parsePoints(`${digits.slice(0, -places)},${digits.slice(-places)}`));
  return readings.find((reading) => reading !== null && reading <= benchmark) ?? null;
}
