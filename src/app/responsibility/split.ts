import { done, failed, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import type { SheetSpec } from '../../model/sheet-spec';
import { fileNames } from '../../reporting/layout/file-names';
import { sheetAlone } from '../../reporting/responsibility/sheet-alone';
import { SHEET } from '../../reporting/layout/sheet-words';
import { attachedParts } from '../../reporting/settings/plan-heading';
import { untilStopped } from '../../model/steps';
import type { Workbook } from '../../workbook/port';
import { lookAtSheets } from '../read-sheets';
import { localDay, planRun, readPlanAndUnits } from './plan-and-units';

/** One file to be sent. */
export interface UnitFile {
  readonly unit: string;
  readonly isGroup: boolean;
  /** Legal on Windows, unique among the files of a run. */
  readonly fileName: string;
  /** What a .zip of all of them is called. */
  readonly zipName: string;
  /**
   * The only sheet of the file: tag, row ids, drop-downs and print form as in the workbook, without links that lead out
   * of it.
   */
  readonly spec: SheetSpec;
  readonly rows: number;
}

/** 'Phiếu giao việc KH 45/KH-SKHCN năm 2024': so that files of two plans do not lie in one heap. */
export function planTitle({ heading, appendices }: Plan): string {
  const { number } = attachedParts(heading.attachedTo);
  // '/KH-SKHCN' is a number that nobody has filled in yet.
  const plan = /^\d/.test(number) ? ` KH ${number}` : '';
  const year = appendices.map(({ planYear }) => planYear).find((one) => one !== null);
  return `${SHEET.file}${plan}${year == null ? '' : ` năm ${year}`}`;
}

/**
 * Each unit's sheet as a file of its own, as the plan and the sheets are now, with what units typed. Units without a
 * row get none; a group whose members nobody has named gets one. Nothing is written to the workbook. Fails with
 * 'no-table' when nobody has a row.
 */
export const splitSheets = (workbook: Workbook, options: SplitOptions = {}): Promise<Outcome<readonly UnitFile[]>> =>
  untilStopped(() => split(workbook, options));

interface SplitOptions {
  /** ISO; the computer's day when absent. */
  readonly today?: string;
  readonly signal?: AbortSignal;
}

async function split(
  workbook: Workbook,
  { today = localDay(new Date()), signal }: SplitOptions,
): Promise<Outcome<readonly UnitFile[]>> {
  const read = await readPlanAndUnits(workbook, lookAtSheets, { signal });
  if (!read.ok) return read;
  const run = await planRun(read.value, { today }, signal);
  const sent = run.sheets.filter(({ spec, rows }) => spec.tag.role === 'unit' && rows > 0);
  if (sent.length === 0) return failed('no-table');
  const title = planTitle(read.value.plan);
  const names = fileNames(
    sent.map(({ unit }) => `${title} - ${unit}`),
    '.xlsx',
  );
  const zipName = fileNames([title], '.zip')[0]!;
  return done(
    sent.map(({ spec, unit, isGroup, rows }, index) => ({
      unit,
      isGroup,
      fileName: names[index]!,
      zipName,
      spec: sheetAlone(spec),
      rows,
    })),
  );
}
