import type { CriteriaSetChoice } from '../../app/check/criteria-set';
import type { FindingsSheetResult } from '../../app/check/findings-sheet';
import type { FixResult } from '../../app/check/fix';
import type { CoverageReport } from '../../app/coverage/coverage';
import type { Merged } from '../../app/likeness/merge';
import type { CollectResult } from '../../app/progress/collect';
import type { TakenOver } from '../../app/responsibility/take-over';
import type { ProgressReport } from '../../app/progress/progress';
import type { UnitFile } from '../../app/responsibility/split';
import type { ComparisonReport } from '../../app/comparison/comparison';
import type { DueReport } from '../../app/due/due';
import type { DirectorReport } from '../../app/director/director';
import type { OverviewReport } from '../../app/overview/collected-plans';
import type { ResultsReport } from '../../app/results/results';
import type { TargetReport } from '../../app/target/target';
import type { WrittenSheet } from '../../app/own-sheet';
import type { RestoreResult } from '../../app/restore/restore';
import type { Journal } from '../../app/restore/runs';
import type { CheckResult, GenerateResult, ResponsibilityPreview } from '../../app/session';
import type { KeptSets, SetWarning } from '../../app/sets/set-store';
import type { Problem } from '../../model/outcome';
import type { ReadingChoice } from '../../model/reading-choice';
import type { WordNotes } from '../../model/word-tables';

/** What the pane can be busy with; one at a time, because each of them reads or writes the same workbook. */
export type Job =
  | 'check'
  | 'highlight'
  | 'clear'
  | 'preview'
  | 'draft'
  | 'generate'
  | 'fix'
  | 'ignore'
  | 'restore'
  | 'template'
  | 'word'
  | 'merge'
  | 'criteria-set'
  | 'list'
  | 'progress'
  | 'day'
  | 'collect'
  | 'split'
  | 'print'
  | 'group-answer'
  | 'take-back'
  | 'take-over'
  | 'heading'
  | 'tiers'
  | 'reading'
  | 'set-load'
  | 'set-remove'
  | 'set-export'
  | 'set-copy'
  // Of the parts of the year: look, write a sheet, make a file.
  | `read-${keyof YearReadings}`
  | 'year-sheet'
  | 'year-file'
  | 'coverage'
  | 'coverage-sheet'
  | 'above-choice'
  | 'draft-plan'
  | 'accept';

/** What was done last on a view, to be said in words there. */
export type Done =
  | { readonly what: 'highlighted'; readonly criteria: number }
  | { readonly what: 'highlights-removed' }
  | { readonly what: 'unit-list-drafted' }
  | { readonly what: 'fixed'; readonly result: FixResult }
  | { readonly what: 'ignored'; readonly findings: number }
  | { readonly what: 'ignore-removed' }
  | { readonly what: 'template-inserted'; readonly sheet: string }
  /** Tables of a Word file, on new sheets. */
  | {
      readonly what: 'word-tables-taken';
      readonly file: string;
      readonly sheets: readonly string[];
      readonly notes: WordNotes;
    }
  /** leave: the sheet of findings held all of it already. */
  | { readonly what: 'findings-listed'; readonly sheet: string; readonly action: FindingsSheetResult['action'] }
  | { readonly what: 'criteria-set-chosen'; readonly with: CriteriaSetChoice }
  /** ISO: the day by which deadlines are judged. */
  | { readonly what: 'due-day-set'; readonly day: string }
  | { readonly what: 'collected'; readonly result: CollectResult }
  | { readonly what: 'files-made'; readonly files: number }
  /** Somebody was chosen for a group, or is no longer. */
  | { readonly what: 'group-answered' | 'group-answer-removed'; readonly group: string }
  /** A sheet that only looked like one of ours is one now. */
  | { readonly what: 'sheet-taken-back'; readonly sheet: string }
  | { readonly what: 'copy-taken-over'; readonly result: TakenOver }
  /** What sheets say of the plan. */
  | { readonly what: 'plan-heading-set' }
  /** Where the colours end. */
  | { readonly what: 'thresholds-set'; readonly recoloured: boolean }
  /** Tables were read again as the planner said. */
  | { readonly what: 'reading-chosen' | 'reading-choice-removed' }
  /** A criteria set is kept on this machine, one edition or several. */
  | { readonly what: 'set-loaded'; readonly editions: readonly string[]; readonly warnings: readonly SetWarning[] }
  | { readonly what: 'set-removed'; readonly edition: string }
  | { readonly what: 'set-exported'; readonly file: string }
  /** A criteria set is on a sheet of the workbook now. */
  | { readonly what: 'set-copied'; readonly sheet: string }
  | { readonly what: 'comparison-sheet-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'overview-sheets-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'target-sheet-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'results-sheet-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'director-sheet-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'letter-made'; readonly file: string }
  | { readonly what: 'due-sheet-written'; readonly sheet: string; readonly action: WrittenSheet['action'] }
  | { readonly what: 'calendar-made'; readonly file: string }
  /** The list of what the plan above gives, on its sheet. */
  | { readonly what: 'coverage-listed'; readonly sheet: string; readonly action: 'add' | 'update' | 'leave' }
  /** Something was said of the plan above: whose plan ours is, groups, pairs of rows. */
  | { readonly what: 'above-chosen' }
  | {
      readonly what: 'plan-drafted';
      readonly sheets: readonly string[];
      readonly rows: number;
      readonly proposals: number;
    }
  | { readonly what: 'proposals-accepted'; readonly rows: number }
  /** Several wordings are one now. */
  | { readonly what: 'merged'; readonly merged: Merged }
  | { readonly what: 'restored'; readonly result: RestoreResult };

/** What the parts of the year show, each read by itself. */
export interface YearReadings {
  readonly due: DueReport;
  readonly comparison: ComparisonReport;
  readonly target: TargetReport;
  readonly results: ResultsReport;
  readonly director: DirectorReport;
  readonly overview: OverviewReport;
}

/** What the pane shows of the workbook, each read by itself and old by itself. */
export type Shown = 'check' | 'preview' | 'progress' | 'coverage' | keyof YearReadings;

/** A file that can be made, without what it will hold. */
export type SplitUnit = Omit<UnitFile, 'spec' | 'zipName'>;

/** What is told without a job: how many findings a filter leaves, how many were copied. */
export type Announcement =
  | { readonly what: 'filtered'; readonly shown: number; readonly all: number }
  | { readonly what: 'copied'; readonly findings: number; readonly said?: string };

/** What happens to the pane; `next` in state.ts tells what becomes of its state. */
export type Event =
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'failed'; readonly job: Job | 'select'; readonly problem: Problem }
  | { readonly type: 'checked'; readonly result: CheckResult }
  /** Checked again by itself: nobody pressed anything, so nothing is said. */
  | { readonly type: 'rechecked'; readonly result: CheckResult }
  | { readonly type: 'previewed'; readonly preview: ResponsibilityPreview }
  | { readonly type: 'named'; readonly sheet: string; readonly name: string }
  | { readonly type: 'run-progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'generated'; readonly result: GenerateResult }
  /** chosen: with another plan above than before, which a check is held against as well. */
  | { readonly type: 'covered'; readonly report: CoverageReport; readonly chosen?: true }
  | { readonly type: 'progress-read'; readonly report: ProgressReport }
  | { readonly type: 'year-read'; readonly readings: Partial<YearReadings> }
  | { readonly type: 'split'; readonly units: readonly SplitUnit[] | null }
  /** `check` where the workbook was checked again after it was written. */
  | { readonly type: 'finished'; readonly done: Done | null; readonly check?: CheckResult }
  | { readonly type: 'sets-listed'; readonly sets: KeptSets }
  | { readonly type: 'readings-listed'; readonly readings: readonly ReadingChoice[] }
  | { readonly type: 'recorded'; readonly journal: Journal }
  | { readonly type: 'announced'; readonly announcement: Announcement | null }
  | { readonly type: 'edited' }
  | { readonly type: 'dismissed' }
  /** Of returned files. */
  | { readonly type: 'report-closed' };
