import { a1 } from '../../model/address';
import type { CellEdit } from '../../model/finding';
import { formatAt, valueAt, type CellPlace, type Grid, type SheetTag } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { BrokenReferences } from '../../model/sheet-spec';
import { highlightRules } from '../../reporting/gaps/highlights';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { gridOfSpec } from '../../reporting/layout/spec-grid';
import { holdsPartOf, holdsSpec, holdsTheSame, isBetween, specAsItWas } from '../../reporting/restore/sheet-as-it-was';
import type { Change, Workbook } from '../../workbook/port';
import { sameValue } from '../check/fix';
import type { CellStep, Journal, Run, Step } from './runs';
import { sheetChange } from '../responsibility/sheet-change';
import { tiersIn } from '../settings/workbook-settings';
import { planOf } from '../readings/plan-of';
import { readToWrite } from '../read-sheets';

/**
 * Why something stays as it is: somebody changed it since; its sheet is protected; its sheet is gone; a summary that
 * stays counts it; it held a formula, which cannot be put back; it is the last sheet that can be seen, and a workbook
 * needs one.
 */
export type UnrestoredReason = 'changed' | 'protected' | 'gone' | 'counted' | 'formula' | 'last';
export interface UnrestoredPart {
  readonly sheet: string;
  /** Absent: the sheet as a whole. */
  readonly at?: CellPlace;
  readonly reason: UnrestoredReason;
}

export interface RestoreResult {
  /** The run that was taken back. */
  readonly run: Run;
  readonly cells: number;
  readonly removed: number;
  readonly rolledBack: number;
  /** Sheets whose colours were taken off or put on again. */
  readonly recoloured: number;
  readonly unrestored: readonly UnrestoredPart[];
  /** What named cells that went with the run. */
  readonly broken?: BrokenReferences;
  /** Without the run. */
  readonly journal: Journal;
}

/**
 * Takes back the last run. Whatever somebody changed after it stays as it is and is named in `unrestored`: a cell that
 * holds something else, a sheet in which somebody typed. Null when there is nothing to take back. When it fails the
 * journal stays as it was, and it can be tried again: what is back already is left alone then.
 */
export async function restoreLast(workbook: Workbook, journal: Journal): Promise<Outcome<RestoreResult | null>> {
  const run = journal.runs.at(-1);
  if (!run) return done(null);
  const read = await readToWrite(workbook);
  if (!read.ok) return read;
  const grids = read.value;
  const unrestored: UnrestoredPart[] = [];
  const edits = run.steps.flatMap((step) => (step.type === 'cells' ? cellsBack(step.cells, grids, unrestored) : []));
  const { removals: ours, rewrites } = sheetsBack(run.steps, grids, unrestored);
  const removals = [
    ...ours,
    ...run.steps.flatMap((step) => (step.type === 'template' ? templateBack(step, grids, unrestored) : [])),
  ];
  const colours = coloursBack(run.steps, asTheyWillBe(grids, run.steps, unrestored), unrestored);
  // What is rewritten is not as it was read when its cells are edited.
  const isAsRead = ({ sheet }: Grid): boolean =>
    !rewrites.some((change) => change.type === 'write-sheet' && change.over?.before.sheet === sheet);
  const changes: Change[] = [
    ...rewrites,
    ...removals,
    ...(edits.length > 0 ? [{ type: 'edit-cells' as const, edits, over: grids.filter(isAsRead) }] : []),
    ...colours,
    // Last: sheets of ours are found by their tags.
    ...tagsBack(run.steps, grids),
  ];
  const applied = changes.length > 0 ? await workbook.apply(changes) : done(null);
  if (!applied.ok) return applied;
  const before = run.steps.flatMap((step): [string, boolean][] =>
    step.type === 'highlights' ? [[step.sheet, step.before]] : [],
  );
  return done({
    run,
    cells: edits.length,
    removed: removals.length,
    rolledBack: rewrites.length,
    recoloured: colours.length,
    unrestored,
    ...(applied.value?.broken && { broken: applied.value.broken }),
    journal: { runs: journal.runs.slice(0, -1), coloured: new Map([...journal.coloured, ...before]) },
  });
}

function cellsBack(cells: readonly CellStep[], grids: readonly Grid[], unrestored: UnrestoredPart[]): CellEdit[] {
  return cells.flatMap(({ at, before, beforeFormat, after, afterFormat, wasFormula, beforeFormula, beside }) => {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    const leave = (reason: UnrestoredReason): CellEdit[] => (unrestored.push({ sheet: at.sheet, at, reason }), []);
    if (!grid) return leave('gone');
    const isFormula = grid.formulas.has(a1(at.row, at.column));
    const now = valueAt(grid, at.row, at.column);
    const inPlace = beside.every(({ column, value }) => sameValue(valueAt(grid, at.row, column), value));
    const format = formatAt(grid, at.row, at.column);
    if (inPlace && isFormula === wasFormula && sameValue(now, before) && format === beforeFormat) return [];
    if (!inPlace || isFormula || !sameValue(now, after)) return leave('changed');
    if (wasFormula && beforeFormula === undefined) return leave('formula');
    if (grid.protected) return leave('protected');
    // A format that somebody set since is theirs.
    return [
      {
        at,
        value: before,
        ...(beforeFormula !== undefined && { formula: beforeFormula }),
        ...(afterFormat !== undefined && format === afterFormat && { format: beforeFormat }),
      },
    ];
  });
}

function sheetsBack(
  steps: readonly Step[],
  grids: readonly Grid[],
  unrestored: UnrestoredPart[],
): { readonly removals: Change[]; readonly rewrites: Change[] } {
  const present = sheetsByTag(grids);
  const removals: { readonly grid: Grid; readonly change: Change }[] = [];
  const rewrites: Change[] = [];
  let summaryStays = false;
  for (const step of steps) {
    if (step.type !== 'sheet') continue;
    const { tag, before, spec } = step;
    const grid = present.get(idOf(tag));
    // The run stopped before this sheet, or somebody has taken it away.
    if (!grid || (before && holdsTheSame(grid, before) && !holdsSpec(grid, spec))) continue;
    // Between the two: putting it back broke off, and nobody typed.
    const isOurs = before ? isBetween(grid, before, gridOfSpec(spec)) : holdsSpec(grid, spec);
    const reason: UnrestoredReason | null = !isOurs ? 'changed' : grid.protected ? 'protected' : null;
    if (reason) {
      unrestored.push({ sheet: grid.sheet, reason });
      summaryStays ||= tag.role === 'summary';
    } else if (before) rewrites.push(sheetChange(specAsItWas(spec, before), grid));
    else removals.push({ grid, change: { type: 'remove-sheet', tag } });
  }
  // A summary with somebody's notes stays, and its formulas must not lose the sheets that they count.
  if (summaryStays)
    unrestored.push(
      ...removals.splice(0).map(({ grid }): UnrestoredPart => ({ sheet: grid.sheet, reason: 'counted' })),
    );
  const summaryFirst = removals.toSorted(
    (a, b) => Number(b.grid.tag!.role === 'summary') - Number(a.grid.tag!.role === 'summary'),
  );
  return { removals: summaryFirst.map(({ change }) => change), rewrites };
}

/**
 * A table that a run added goes again while it holds what the run wrote and nothing else: in the sheet of its name, or in the
 * only one of another name, unless that may be one of the sheets that were there before. It carries a tag only when the run
 * broke off half-way.
 */
function templateBack(
  { spec, others }: Extract<Step, { readonly type: 'template' }>,
  grids: readonly Grid[],
  unrestored: UnrestoredPart[],
): Change[] {
  const leave = (sheet: string, reason: UnrestoredReason): Change[] => (unrestored.push({ sheet, reason }), []);
  const half = sheetsByTag(grids).get(idOf(spec.tag));
  if (half) return holdsPartOf(half, spec) ? [{ type: 'remove-sheet', tag: spec.tag }] : leave(half.sheet, 'changed');
  const untouched = grids.filter((grid) => !grid.tag && !others.includes(grid.sheet) && holdsSpec(grid, spec));
  // One of the others may have got another name since: then nobody knows whose the sheet of an unknown name is.
  const othersAreThere = others.every((name) => grids.some(({ sheet }) => sheet === name));
  const named =
    untouched.find(({ sheet }) => sheet === spec.name) ??
    (untouched.length === 1 && othersAreThere ? untouched[0] : undefined);
  if (!named) return leave(spec.name, grids.some(({ sheet }) => sheet === spec.name) ? 'changed' : 'gone');
  if (named.protected) return leave(named.sheet, 'protected');
  if (!grids.some((grid) => grid !== named && grid.visible)) return leave(named.sheet, 'last');
  return [{ type: 'remove-template', sheet: named.sheet }];
}

/** The workbook with the sheets of ours as the run found them: the settings among them decide the colours. */
const asTheyWillBe = (
  grids: readonly Grid[],
  steps: readonly Step[],
  unrestored: readonly UnrestoredPart[],
): readonly Grid[] =>
  grids.flatMap((grid) => {
    const step = steps.find((one) => one.type === 'sheet' && grid.tag !== null && idOf(one.tag) === idOf(grid.tag));
    if (step?.type !== 'sheet' || unrestored.some(({ sheet, at }) => sheet === grid.sheet && !at)) return [grid];
    return step.before ? [step.before] : [];
  });

/** The tags that sheets had, where they still have the one that the run gave them. */
const tagsBack = (steps: readonly Step[], grids: readonly Grid[]): Change[] =>
  steps.flatMap((step): Change[] => {
    const grid = step.type === 'tag' && grids.find(({ sheet }) => sheet === step.sheet);
    return grid && sameTags(grid.tag, step.tag) ? [{ type: 'tag-sheet', sheet: step.sheet, tag: step.before }] : [];
  });
const sameTags = (a: SheetTag | null, b: SheetTag | null): boolean => (a && idOf(a)) === (b && idOf(b));

/** Colours that were there come back as the tables are now: they follow the rows, which may have moved. */
function coloursBack(steps: readonly Step[], grids: readonly Grid[], unrestored: UnrestoredPart[]): Change[] {
  const sheets = steps.flatMap((step) => (step.type === 'highlights' ? [step] : []));
  if (sheets.length === 0) return [];
  const rules = sheets.some(({ before }) => before)
    ? highlightRules(planOf(grids), tiersIn(grids))
    : new Map<string, never>();
  return sheets.flatMap(({ sheet, before }): Change[] => {
    const grid = grids.find((one) => one.sheet === sheet);
    const own = before ? (rules.get(sheet) ?? []) : [];
    if (before && own.length === 0) return [];
    if (!grid || grid.protected) return (unrestored.push({ sheet, reason: grid ? 'protected' : 'gone' }), []);
    return [own.length > 0 ? { type: 'highlight', sheet, rules: own } : { type: 'clear-highlights', sheet }];
  });
}
