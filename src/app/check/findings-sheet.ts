import { findingText, severityMeaning, severityName } from '../../locale/check/findings';
import type { Finding, Severity } from '../../model/finding';
import { done, failed, type Outcome } from '../../model/outcome';
import type { FindingLine } from '../../reporting/check/finding-line';
import { FINDINGS_TAG, findingsSheet } from '../../reporting/check/findings-sheet';
import { idOf, namesInUse, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { headingWith } from '../../reporting/settings/plan-heading';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { FINDINGS } from '../../reporting/layout/sheet-words';
import type { Workbook } from '../../workbook/port';
import { checkGrids } from './check';
import type { CheckOptions, CheckResult } from '../session';
import { sheetChange } from '../responsibility/sheet-change';
import { readToWrite } from '../read-sheets';

export interface FindingsSheetResult {
  readonly sheet: string;
  /** leave: it held all of this already, and was not written. */
  readonly action: 'add' | 'update' | 'leave';
  /** The check that the sheet tells of. */
  readonly check: CheckResult;
}

/**
 * Checks the workbook as it is now and writes what was found on a sheet to print, then shows it. Written again in
 * place, with what people wrote to the findings. Fails with 'no-table' when nothing could be checked, before anything
 * is written. `now`: the time that the sheet tells.
 */
export async function writeFindingsSheet(
  workbook: Workbook,
  options: CheckOptions = {},
  now = new Date(),
): Promise<Outcome<FindingsSheetResult>> {
  const read = await readToWrite(workbook);
  if (!read.ok) return read;
  const check = checkGrids(read.value, options, now);
  if (check.plan.appendices.length === 0) return failed('no-table');
  const id = idOf(FINDINGS_TAG);
  const before = sheetsByTag(read.value).get(id) ?? null;
  const { name } = planSheetNames([{ id, name: FINDINGS.name }], namesInUse(read.value)).get(id)!;
  const { spec, standsAlready } = findingsSheet(
    { ...check.plan, heading: headingWith(check.plan.heading, check.settings.plan) },
    linesOf(check),
    before,
    name,
  );
  if (!standsAlready) {
    if (before?.protected) return failed('sheet-protected', { sheet: before.sheet });
    const applied = await workbook.apply([sheetChange(spec, before)]);
    if (!applied.ok) return applied;
  }
  // The sheet is there; that it could not be brought to the front is no failure.
  await workbook.select({ sheet: name, row: spec.freezeRows, column: 0 });
  return done({ sheet: name, action: standsAlready ? 'leave' : before ? 'update' : 'add', check });
}

/** In Vietnamese, as every sheet of ours. */
function linesOf({ at, findings, ignored }: CheckResult): Parameters<typeof findingsSheet>[1] {
  const severity = (one: Severity) => ({ name: severityName(one, 'vi'), meaning: severityMeaning(one, 'vi') });
  return {
    checkedAt: at,
    found: findings.map(lineOf),
    ignored: ignored.map(({ finding, by }) => ({ line: lineOf(finding), reason: by.ignore.reason })),
    severities: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  };
}

function lineOf(finding: Finding): FindingLine {
  const { wrong, action } = findingText(finding, 'vi');
  return { message: finding.message, severity: finding.severity, at: finding.at, problem: wrong, action };
}
