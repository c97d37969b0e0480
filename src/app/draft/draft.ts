import { toRoman } from '../../model/code';
import type { Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { AppendixKind, Plan } from '../../model/plan';
import { draftFromAbove, draftFromLastYear, type DraftTable } from '../../reporting/draft/draft';
import { draftSheet, proposalCells } from '../../reporting/draft/draft-sheet';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { namesInUse } from '../../reporting/responsibility/plan-sheets';
import type { Workbook } from '../../workbook/port';
import { inSlices } from '../../model/steps';
import { aboveInSteps, coverageByInSteps, type AbovePlan } from '../coverage/coverage';
import { planInSteps } from '../readings/plan-of';
import { listedUnits } from '../template/template';
import { readSheets } from '../read-sheets';

/** What a draft is made from: the plan above, or last year's plan and where its points stand. */
export type DraftSource =
  /** `above` null: the sheets of the workbook that the planner named. */
  | { readonly from: 'above'; readonly above: AbovePlan | null }
  /** `scores` null: the points of last year's plan in the workbook itself. */
  | { readonly from: 'last-year'; readonly scores: AbovePlan | null };

export interface DraftResult {
  /** The sheets that were added, in their order. */
  readonly sheets: readonly string[];
  readonly rows: number;
  /** Rows in which something is only proposed. */
  readonly proposals: number;
  readonly kinds: readonly AppendixKind[];
}

/**
 * Adds an appendix of our own a kind of table, each on a new sheet: the rows that concern us, with work and offices as proposals.
 * No existing table is written in. Fails with 'nothing-to-draft' when there is no row for it.
 */
export async function draftPlan(
  workbook: Workbook,
  source: DraftSource,
  today = new Date(),
): Promise<Outcome<DraftResult>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const grids = read.value;
  const ours = await inSlices(planInSteps(grids));
  const drafted =
    source.from === 'above' ? await fromAbove(grids, ours, source.above) : fromLastYear(ours, source.scores);
  if (!drafted.ok) return drafted;
  const { tables, year } = drafted.value;
  const rows = tables.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  if (rows.length === 0) return failed('nothing-to-draft');
  const first = Math.max(0, ...ours.appendices.map(({ number }) => number ?? 0)) + 1;
  const names = planSheetNames(
    tables.map(({ kind }, at) => ({ id: kind, name: `Dự thảo phụ lục ${toRoman(first + at)}` })),
    namesInUse(grids),
  );
  const units = listedUnits(grids);
  const specs = tables.map((table, at) =>
    draftSheet(table, {
      year: year ?? today.getFullYear(),
      number: first + at,
      name: names.get(table.kind)!.name,
      units,
    }),
  );
  const applied = await workbook.apply(specs.map((spec) => ({ type: 'write-sheet', spec })));
  if (!applied.ok) return applied;
  // The sheets are there; that one could not be brought to the front is no failure.
  await workbook.select({ sheet: specs[0]!.name, row: specs[0]!.freezeRows, column: 0 });
  return done({
    sheets: specs.map(({ name }) => name),
    rows: rows.length,
    proposals: rows.filter(({ proposed }) => Object.keys(proposed).length > 0).length,
    kinds: tables.map(({ kind }) => kind),
  });
}

interface Drafted {
  readonly tables: readonly DraftTable[];
  /** Of the plan that is drafted. */
  readonly year: number | null;
}

async function fromAbove(grids: readonly Grid[], ours: Plan, given: AbovePlan | null): Promise<Outcome<Drafted>> {
  const above = given ?? (await inSlices(aboveInSteps(grids)));
  if (!above) return failed('above-missing');
  const coverage = await inSlices(coverageByInSteps(grids, ours, above));
  if (!coverage) return failed('unit-not-given');
  return done({ tables: draftFromAbove(coverage), year: yearOf(above.plan) });
}

function fromLastYear(ours: Plan, scores: AbovePlan | null): Outcome<Drafted> {
  if (ours.appendices.length === 0 && !scores) return failed('no-table');
  const last = yearOf(ours) ?? (scores && yearOf(scores.plan));
  return done({ tables: draftFromLastYear(scores?.plan ?? ours, ours), year: last === null ? null : last + 1 });
}

const yearOf = ({ appendices }: Plan): number | null =>
  appendices.map(({ planYear }) => planYear).find((year) => year !== null) ?? null;

/** Accepts every proposal that is still marked: the marks go, the rest stays. Answers with how many there were. */
export async function acceptProposals(workbook: Workbook): Promise<Outcome<{ readonly accepted: number }>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const cells = proposalCells(read.value);
  if (cells.length === 0) return done({ accepted: 0 });
  const locked = read.value.find((grid) => grid.protected && cells.some(({ sheet }) => sheet === grid.sheet));
  if (locked) return failed('sheet-protected', { sheet: locked.sheet });
  const applied = await workbook.apply([
    { type: 'edit-cells', edits: cells.map((at) => ({ at, value: null })), over: read.value },
  ]);
  return applied.ok ? done({ accepted: cells.length }) : applied;
}
