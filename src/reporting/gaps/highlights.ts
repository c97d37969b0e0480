import { columnLetter } from '../../model/address';
import type { Area } from '../../model/grid';
import { isLeaf, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../model/sheet-spec';
import { PARENT_TIER, tierOf, type GapTier, type TierId } from './tiers';

/**
 * The live colours of each sheet that has a table with points: leaves filled by tier, parents in bold colour, section
 * rows nothing. A sheet with several tables of one layout has its rules once, over all of them.
 */
export function highlightRules(plan: Plan, tiers: readonly GapTier[]): ReadonlyMap<string, readonly HighlightRule[]> {
  const layouts = new Map<string, Layout>();
  for (const appendix of plan.appendices) {
    const columns = pointColumns(appendix);
    if (!columns) continue;
    const key = JSON.stringify([appendix.sheet, columns]);
    const layout = layouts.get(key) ?? {
      sheet: appendix.sheet,
      columns,
      leaves: [],
      parents: [],
      blank: new Set<number>(),
    };
    layouts.set(key, layout);
    for (const row of appendix.rows)
      if (row.type === 'criterion')
        (isLeaf(row) ? layout.leaves : layout.parents).push(row.benchmark?.at.row ?? row.at.row);
      else if (!row.benchmark && !row.achieved) layout.blank.add(row.at.row);
  }
  const bySheet = new Map<string, HighlightRule[]>();
  for (const layout of layouts.values()) {
    const rules = rulesOf(layout, tiers);
    if (rules.length > 0) bySheet.set(layout.sheet, [...(bySheet.get(layout.sheet) ?? []), ...rules]);
  }
  return bySheet;
}

/** How many leaf criteria each tier has now, worst first. */
export function tierCounts(
  plan: Plan,
  tiers: readonly GapTier[],
): readonly { readonly tier: TierId; readonly criteria: number }[] {
  const found = plan.appendices.flatMap((appendix) => appendix.rows.filter(isLeaf).map((row) => tierOfRow(row, tiers)));
  return tiers.map(({ id }) => ({ tier: id, criteria: found.filter((tier) => tier === id).length }));
}

/** The tier of a row as it stands; null when nothing is lost or a number is missing. */
export function tierOfRow(row: PlanRow, tiers: readonly GapTier[]): TierId | null {
  const benchmark = row.benchmark?.value;
  const achieved = row.achieved?.value;
  return benchmark == null || achieved == null ? null : tierOf(benchmark, achieved, tiers);
}

interface PointColumns {
  readonly first: number;
  readonly last: number;
  readonly benchmark: number;
  readonly achieved: number;
}
interface Layout {
  readonly sheet: string;
  readonly columns: PointColumns;
  /** Sheet rows. */
  readonly leaves: number[];
  readonly parents: number[];
  /** Headings and tasks without points: no formula of ours is true there. */
  readonly blank: Set<number>;
}

/** From the code to the points: the part of the row that names the criterion and what it lost. */
function pointColumns({ columns, achievedFrom }: Appendix): PointColumns | null {
  const { code, title, benchmark } = columns;
  const achieved = columns[achievedFrom ?? 'achieved'];
  // No formula of a colour takes '1,25/1,5' apart.
  if (benchmark === undefined || achieved === undefined || benchmark === achieved) return null;
  const all = [code, title, benchmark, achieved].filter((column) => column !== undefined);
  return { first: Math.min(...all), last: Math.max(...all), benchmark, achieved };
}

function rulesOf({ columns, leaves, parents, blank }: Layout, tiers: readonly GapTier[]): HighlightRule[] {
  const rules: HighlightRule[] = [];
  const leafAreas = areasOf(leaves, columns, blank);
  if (leafAreas.length > 0)
    for (const tier of tiers)
      rules.push({
        tier: tier.id,
        areas: leafAreas,
        formula: tierFormula(tier, leafAreas[0]!.row, columns),
        fill: tier.fill,
      });
  const parentAreas = areasOf(parents, columns, blank);
  if (parentAreas.length > 0)
    rules.push({
      tier: PARENT_TIER.id,
      areas: parentAreas,
      formula: parentFormula(parentAreas[0]!.row, columns),
      font: PARENT_TIER.font,
      bold: true,
    });
  return rules;
}

/**
 * Rows next to each other make one area, also over blank ones: Excel takes a rule for each area, and its user sees them
 * all in a list.
 */
function areasOf(rows: readonly number[], columns: PointColumns, blank: ReadonlySet<number>): Area[] {
  const areas: Area[] = [];
  const width = columns.last - columns.first + 1;
  const isOnlyBlank = (from: number, to: number): boolean => {
    for (let row = from; row < to; row++) if (!blank.has(row)) return false;
    return true;
  };
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last && isOnlyBlank(last.row + last.rows, row)) areas[areas.length - 1] = { ...last, rows: row - last.row + 1 };
    else areas.push({ row, column: columns.first, rows: 1, columns: width });
  }
  return areas;
}

/** Nine digits are finer than any two published ratios, and coarser than the error of a binary division. */
export const DIGITS = 9;

/** Our formula for a tier, written for the sheet row (zero-based); highlight-formula.ts reads it back. */
export function tierFormula(tier: GapTier, row: number, columns: Pick<PointColumns, 'benchmark' | 'achieved'>): string {
  const achieved = numberIn(cell(columns.achieved, row));
  const benchmark = numberIn(cell(columns.benchmark, row));
  const ratio = `ROUND(${achieved}/${benchmark},${DIGITS})`;
  const conditions =
    tier.below === 0
      ? [`${benchmark}>0`, `${achieved}<=0`]
      : [tier.from === 0 ? `${ratio}>0` : `${ratio}>=${tier.from / 100}`, `${ratio}<${tier.below / 100}`];
  return signed(tier.id, row, columns, conditions);
}

/** Our formula for parents, written for the sheet row (zero-based). */
export const parentFormula = (row: number, columns: Pick<PointColumns, 'benchmark' | 'achieved'>): string =>
  signed(PARENT_TIER.id, row, columns, [
    `ROUND(${numberIn(cell(columns.benchmark, row))}-${numberIn(cell(columns.achieved, row))},${DIGITS})>0`,
  ]);

/** The signature is always true (N of a text is 0); a blank cell and a text that is no number have no colour. */
function signed(
  tier: string,
  row: number,
  columns: Pick<PointColumns, 'benchmark' | 'achieved'>,
  conditions: readonly string[],
): string {
  const filled = [columns.benchmark, columns.achieved].map((column) => `LEN(TRIM(${cell(column, row)}))>0`);
  return `AND(N("${HIGHLIGHT_SIGNATURE}${tier}")=0,${filled.join(',')},IFERROR(AND(${conditions.join(',')}),FALSE))`;
}

const cell = (column: number, row: number): string => `$${columnLetter(column)}${row + 1}`;

/**
 * Text numbers are read with comma or point as the decimal sign, whatever the regional settings of this Excel: the
 * digits alone, divided by ten for each one behind the sign. NUMBERVALUE would say it shorter, but it is a function of
 * Excel 2013: files must write it with a prefix that other programs, and Excel's own interface, do without.
 */
function numberIn(address: string): string {
  const text = `TRIM(${address})`;
  const digits = `VALUE(SUBSTITUTE(SUBSTITUTE(${text},",",""),".",""))`;
  const decimals = `MAX(0,LEN(${text})-FIND(",",SUBSTITUTE(${text},".",",")&","))`;
  return `IF(ISNUMBER(${address}),${address},${digits}/10^${decimals})`;
}
