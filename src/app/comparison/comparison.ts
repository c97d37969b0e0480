import { done, failed, type Outcome } from '../../model/outcome';
import type { Plan, PlanRow } from '../../model/plan';
import { comparePlans, inOrderOfYears, type Comparison } from '../../reporting/comparison/comparison';
import { COMPARISON_TAG, comparisonSheetSpec } from '../../reporting/comparison/comparison-sheet';
import { COMPARISON } from '../../reporting/layout/year-words';
import type { Workbook } from '../../workbook/port';
import { writeOwnSheet, type WrittenSheet } from '../own-sheet';
import { planOf } from '../readings/plan-of';
import { readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { readSheets, mendSheets } from '../read-sheets';

export type { ChangeGroup, ComparedCriterion, Comparison } from '../../reporting/comparison/comparison';

/** The other year: a plan or score table in another file. */
export interface OtherYear {
  /** The file's name, to be said. */
  readonly name: string;
  readonly workbook: Workbook;
}

export interface ComparisonReport extends Comparison {
  /** When the workbook was read. */
  readonly at: Date;
  /** Of the other file. */
  readonly other: string;
  /** True for rows of this workbook; those of the other file cannot be led to. */
  readonly isOurs: (row: PlanRow) => boolean;
}

/**
 * The workbook beside another year; which is the earlier the years of their points tell, else the other one is. Nothing
 * is written. Fails with 'no-table' when the workbook has no criteria, with 'file-without-criteria' when the other has
 * none.
 */
export async function compareYears(workbook: Workbook, other: OtherYear): Promise<Outcome<ComparisonReport>> {
  const read = await readPlanAndUnits(workbook);
  return read.ok ? compared(read.value, other) : read;
}

/** Compares as `compareYears` and writes what came of it on a sheet to print, in place where it stands already. */
export async function writeComparisonSheet(workbook: Workbook, other: OtherYear): Promise<Outcome<WrittenSheet>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const report = await compared(read.value, other);
  if (!report.ok) return report;
  const { heading } = read.value.plan;
  return writeOwnSheet(workbook, read.value.grids, {
    tag: COMPARISON_TAG,
    name: COMPARISON.name,
    specOf: (name, before) =>
      comparisonSheetSpec(
        { comparison: report.value, heading, isOurs: report.value.isOurs },
        { tag: COMPARISON_TAG, name },
        before,
      ),
  });
}

async function compared({ plan }: PlanRead, other: OtherYear): Promise<Outcome<ComparisonReport>> {
  if (!hasCriteria(plan)) return failed('no-table');
  const grids = await readSheets(other.workbook);
  if (!grids.ok) return grids;
  const theirs = planOf(grids.value);
  if (!hasCriteria(theirs)) return failed('file-without-criteria', { file: other.name });
  const [before, after] = inOrderOfYears(theirs, plan);
  const ours = new Set(plan.appendices.flatMap(({ rows }) => rows));
  return done({
    ...comparePlans(before, after),
    at: new Date(),
    other: other.name,
    isOurs: (row) => ours.has(row),
  });
}

const hasCriteria = ({ appendices }: Plan): boolean =>
  appendices.some(({ rows }) => rows.some(({ type }) => type === 'criterion'));
