import type { BrokenReferences } from '../model/sheet-spec';
import type { Catalogue, LoadedSet, SetChoice } from '../catalogue';
import type { Finding } from '../model/finding';
import type { Grid, SheetTag, OddSheet } from '../model/grid';
import type { IgnoredFinding, KeptIgnore, UnreadIgnore } from '../model/ignore';
import type { Outcome } from '../model/outcome';
import type { AppendixKind, Plan } from '../model/plan';
import type { Points } from '../model/points';
import type { UnitList } from '../model/units';
import type { UnansweredGroup } from '../reporting/responsibility/unanswered-groups';
import type { Proof } from '../reporting/responsibility/proof';
import type { Unplaced } from '../reporting/responsibility/unplaced';
import type { Who } from '../reporting/responsibility/responsibilities';
import type { GroupAnswers } from '../reporting/settings/group-answers';
import type { ContentChanges } from '../reporting/responsibility/sheet-changes';
import type { NameReason } from '../reporting/layout/sheet-names';
import type { TierId } from '../reporting/gaps/tiers';
import type { Loads } from '../reporting/responsibility/unit-loads';
import type { AbovePlan } from './coverage/coverage';
import type { PlanFaults } from './check/plan-faults';
import type { ReadingDoubts } from './readings/table-readings';
import type { WorkbookSettings } from './settings/workbook-settings';

export interface CheckOptions {
  /** off: codes, names and benchmarks are not compared with a published set (a province's own index). */
  readonly criteriaSet?: 'auto' | 'off';
  /** Sets that the planner loaded on this machine, or gave with the command. */
  readonly sets?: readonly LoadedSet[];
  /** The plan above from a file that the planner chose; left out: the sheets that the workbook names, if it does. */
  readonly above?: AbovePlan | null;
}

/** A table, and the criteria set that it was held against. */
export interface ComparedTable {
  readonly sheet: string;
  readonly kind: AppendixKind;
  /** Of the points. */
  readonly year: number | null;
  /** Null: there is no set for this kind of table, or comparing is switched off. */
  readonly set: {
    readonly edition: string;
    readonly origin: Catalogue['origin'];
    /** False: the year is a guess, or the evidence has a reserve. */
    readonly certain: boolean;
  } | null;
  readonly why: SetChoice['why'];
  /** Where nothing is compared: the edition in force that is not held, or the one that the table does not follow. */
  readonly inForce: string | null;
}

/** What a check found. */
export interface CheckResult {
  readonly plan: Plan;
  /** Without those that are ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores to which nothing was found any more. */
  readonly staleIgnores: readonly KeptIgnore[];
  /** Rows of the settings sheet that cannot be understood. */
  readonly unreadIgnores: readonly UnreadIgnore[];
  /** The workbook as it was read: a fix is refused where a cell holds something else by then. */
  readonly grids: readonly Grid[];
  /** The workbook's own unit list. */
  readonly list: UnitList | null;
  readonly settings: WorkbookSettings;
  /** What each table was held against. */
  readonly compared: readonly ComparedTable[];
  /** How it was checked, so that it can be checked the same way again. */
  readonly options: CheckOptions;
  /** When the workbook was read. */
  readonly at: Date;
  readonly summary: PlanSummary;
}

export interface PlanSummary {
  readonly criteria: number;
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Points lost, leaves only. */
  readonly gap: Points;
}

/** What was coloured. The colours are live: the counts are those of this moment. */
export interface HighlightResult {
  readonly sheets: number;
  /** Leaf criteria that have a colour now. */
  readonly criteria: number;
  /** Worst first; every tier, also with none. */
  readonly tiers: readonly { readonly tier: TierId; readonly criteria: number }[];
}

/** One line of the preview: what will happen to which sheet, and why it has that name. */
export interface PlannedSheet {
  readonly key: string;
  /** The unit, the group, or '' for the sheets over all units. */
  readonly unit: string;
  readonly role: 'unit' | 'summary' | 'units';
  readonly name: string;
  readonly action: 'add' | 'update' | 'leave';
  /** Why the name is not the unit's own: ids of locale texts. */
  readonly nameReasons: readonly NameReason[];
  readonly rows: number;
  readonly isGroup: boolean;
}

export interface ResponsibilityPreview {
  readonly sheets: readonly PlannedSheet[];
  /** Groups of which nobody has said who they are: they get a sheet of their own. */
  readonly unansweredGroups: readonly UnansweredGroup[];
  /** What was said of other groups, and what on the settings sheet needs a look. */
  readonly groupAnswers: GroupAnswers;
  /** Who can be chosen for a group. */
  readonly units: readonly Who[];
  /** Who has how much work. */
  readonly loads: Loads;
  /** What the run would do to sheets that stand, cell by cell. */
  readonly changes: readonly SheetChange[];
  /** What of the tables was not read, or only guessed. */
  readonly doubts: ReadingDoubts;
  /** What a check finds wrong that would be wrong on the sheets. */
  readonly faults: PlanFaults;
  /** Sheets that look like ours and do not say so themselves, copies among them. */
  readonly odd: readonly OddSheet[];
  /** True when the workbook has a 'Đơn vị' sheet. */
  readonly hasUnitList: boolean;
  /** Names of all sheets that exist: a chosen name must be unlike them. */
  readonly otherNames: readonly string[];
}

export type { Loads, Proof, Unplaced };

export interface GenerateResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly proof: Proof;
  /** What was odd about sheets of ours as the run found them. */
  readonly odd: readonly OddSheet[];
  /** What named rows that are gone, or have moved and were not followed. */
  readonly broken?: BrokenReferences;
  /** What was done to each sheet that was written, cell by cell. */
  readonly changes: readonly SheetChange[];
}

/** What a run does to one sheet. A sheet that it added has no single changes. */
export interface SheetChange extends ContentChanges {
  readonly tag: SheetTag;
  readonly name: string;
  /** '' for the sheets over all units. */
  readonly unit: string;
  readonly action: 'add' | 'update';
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface GenerateOptions extends RunOptions {
  /**
   * ISO: the day by which deadlines are judged until the planner sets one on the summary; by default the computer's
   * day.
   */
  readonly today?: string;
  /** What the sheets are made by, where that is known: the same build makes the same sheets. */
  readonly build?: string | null;
  /** Names that the planner chose for sheets that the run adds; sheets that exist keep theirs. */
  readonly names?: readonly { readonly tag: SheetTag; readonly name: string }[];
}

export type { Outcome };
