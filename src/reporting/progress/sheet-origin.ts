import { valueAt, type Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import { SHEET } from '../layout/sheet-words';
import { textOf } from '../layout/spec-grid';

/** What the head and the headings of a unit's sheet say of the plan that it belongs to; empty where nothing is said. */
export interface SheetOrigin {
  /** '121/KH-UBND' */
  readonly number: string;
  /** The year in which the plan was signed. */
  readonly signed: readonly number[];
  /** The years whose points the tables hold. */
  readonly points: readonly number[];
  /** The agency, with the one above it. */
  readonly agencies: readonly string[];
}

const PLAN_NUMBER = /\d+\s*\/\s*[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+/u;
const YEAR_OF_DAY = /(?:ngày|năm).*?\b(20\d{2})\b/iu;
const YEAR_OF_POINTS = /điểm năm (20\d{2})/giu;

/** Reads the origin of a unit's sheet from its cells. */
export function originOf(grid: Grid): SheetOrigin {
  const texts = grid.values.map((row) => row.filter((value): value is string => typeof value === 'string'));
  const title = texts.findIndex((row) => row.some((text) => text.trim() === SHEET.title));
  const plan =
    texts
      .slice(title + 1)
      .flat()
      .find((text) => text.startsWith('(') && PLAN_NUMBER.test(text)) ?? '';
  const day = YEAR_OF_DAY.exec(plan);
  const points = texts.flat().flatMap((text) => [...text.matchAll(YEAR_OF_POINTS)].map((match) => Number(match[1])));
  const head = Array.from({ length: Math.max(0, title) }, (_, row) => textOf(valueAt(grid, grid.top + row, grid.left)));
  return {
    number: PLAN_NUMBER.exec(plan)?.[0].replaceAll(/\s/g, '') ?? '',
    signed: day ? [Number(day[1])] : [],
    points: [...new Set(points)],
    agencies: head.filter((text) => /[A-Za-zÀ-ỹ]/u.test(text)),
  };
}

/** What the heads of two sheets of one unit say differently, as it is written on both. */
export interface OtherPlan {
  readonly by: 'number' | 'year' | 'agency';
  readonly returned: string;
  readonly master: string;
}

/**
 * What tells that a returned sheet belongs to another plan than the master's; null when nothing does. What only one of
 * them says tells nothing: the planner may have set it since. Plans of one number and year are of one agency, whatever
 * it is called by now.
 */
export function otherPlan(returned: SheetOrigin, master: SheetOrigin): OtherPlan | null {
  const numbers = [returned.number, master.number] as const;
  const isNumbered = numbers.every((number) => number !== '');
  if (isNumbered && foldText(numbers[0]) !== foldText(numbers[1]))
    return { by: 'number', returned: numbers[0], master: numbers[1] };
  for (const part of ['signed', 'points'] as const)
    if (apart(returned[part], master[part]))
      return { by: 'year', returned: returned[part].join(', '), master: master[part].join(', ') };
  if (isNumbered || !apart(returned.agencies.map(foldText), master.agencies.map(foldText))) return null;
  return { by: 'agency', returned: returned.agencies.at(-1)!, master: master.agencies.at(-1)! };
}

const apart = <Value>(a: readonly Value[], b: readonly Value[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
