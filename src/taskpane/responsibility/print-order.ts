import type { ResponsibilityPreview } from '../../app/session';

/** The sheets of units that stand, as a person would select their tabs. */
export interface PrintOrder {
  readonly first: string;
  readonly last: string;
  /** No other sheet stands between them. */
  readonly together: boolean;
  readonly sheets: number;
  /** Sheets of units that do not hold yet what the plan says. */
  readonly old: number;
}

/** In: what stands, and the names of all sheets in the order of their tabs. Null when no unit has a sheet yet. */
export function printOrder({
  sheets,
  otherNames,
}: Pick<ResponsibilityPreview, 'sheets' | 'otherNames'>): PrintOrder | null {
  const ofUnits = sheets.filter(({ role }) => role === 'unit');
  const standing = new Set(ofUnits.filter(({ action }) => action !== 'add').map(({ name }) => name));
  const places = otherNames.flatMap((name, index) => (standing.has(name) ? [index] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    first: otherNames[first]!,
    last: otherNames[last]!,
    together: last - first + 1 === places.length,
    sheets: places.length,
    old: ofUnits.filter(({ action }) => action !== 'leave').length,
  };
}
