import type { Points } from '../model/points';

/** True when two numbers of points differ by two neighbouring digits in the other order: 3,2047 and 3,2407. */
export function areTransposed(a: Points, b: Points): boolean {
  const [left, right] = [a, b].map((points) => String(Math.abs(points)).padStart(6, '0'));
  if (left!.length !== right!.length || a < 0 !== b < 0) return false;
  const differing = [...left!].flatMap((digit, place) => (digit === right![place] ? [] : [place]));
  const [first, second] = differing;
  return differing.length === 2 && second === first! + 1 && left![first!] === right![second] && left![second] === right![first!];
}
