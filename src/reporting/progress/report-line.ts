import type { CellPlace } from '../../model/grid';
import type { UnitRole } from '../../model/roles';
import type { ProgressWord } from './progress-meaning';

/** done: 'Hoàn thành'; dropped: 'Không thực hiện'; open: everything else, blank cells and what is not understood included. */
export type WorkState = 'done' | 'dropped' | 'open';

/** nobody: no unit answers for the row, whatever those who coordinate it report. */
export type RowState = WorkState | 'nobody';

/** What one unit reports of one row of the plan. */
export interface UnitReportLine {
  readonly key: string;
  readonly unit: string;
  readonly roles: readonly UnitRole[];
  /** The unit is asked for the row: it leads it, or implements it where nobody does. Others are never late. */
  readonly answers: boolean;
  /** As written; '' when the unit has reported nothing. */
  readonly progress: string;
  /** It is a text, not a number. */
  readonly isText: boolean;
  /** What it means; null when nothing is reported, and when it is not understood. */
  readonly word: ProgressWord | null;
  /** What it probably means, where it is not understood. */
  readonly likely: ProgressWord | null;
  /** 0 to 100, also from the progress itself ('80 %'); null when blank or unreadable. */
  readonly percent: number | null;
  readonly result: string;
  readonly evidence: string;
  /** Difficulties, and whatever else the unit wrote. */
  readonly note: string;
  /** ISO; null when blank or unreadable. */
  readonly finished: string | null;
  readonly state: WorkState;
  /** The unit is asked for it, and it is open after its last day or called overdue by the unit itself. */
  readonly overdue: boolean;
  /** The progress cell; null while the unit has no sheet. */
  readonly at: CellPlace | null;
}

/** True for what a unit wrote as its progress and nobody understands. */
export const isUnclear = ({ progress, word }: Pick<UnitReportLine, 'progress' | 'word'>): boolean =>
  progress !== '' && word === null;

/**
 * True for a row of the plan of which nobody knows how far it is: one who answers for it wrote what nobody understands.
 * What others write beside them changes nothing about the row, and is said of the unit.
 */
export const isUnclearRow = ({ reports }: { readonly reports: readonly UnitReportLine[] }): boolean =>
  reports.some((report) => report.answers && isUnclear(report));
