import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { ignoresOf, safeFixes } from '../../../src/app/check/finding-parts';
import { applyFixes } from '../../../src/app/check/fix';
import { highlightGaps } from '../../../src/app/gaps/highlight';
import { ignoreFinding, stopIgnoring } from '../../../src/app/check/ignore';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type Journal, type RunKind } from '../../../src/app/restore/runs';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { Outcome } from '../../../src/model/outcome';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/port';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { fillPlan } from './book';

/** Fixing, ignoring and taking back over Excel, on a real plan. */
function excelWith001() {
  const host = startExcel();
  fillPlan(host.book, '001');
  return { host, workbook: openExcelWorkbook() };
}
const sheetsOf = ({ book }: ReturnType<typeof startExcel>) =>
  structuredClone(book.sheets.map(({ name, cells, merges, rules }) => [name, cells, merges, rules]));

describe('in Excel', () => {
  it('a fix, colours and sheets are taken back one by one, and the book is as it was', async () => {
    const { host, workbook } = excelWith001();
    const before = must(await workbook.read());
    let journal: Journal = EMPTY_JOURNAL;
    const run = async (kind: RunKind, work: (one: Workbook) => Promise<Outcome<unknown>>): Promise<void> => {
      const { outcome, journal: after } = await recorded(workbook, journal, kind, work);
      must(outcome);
      journal = after;
    };
    const checked = must(await checkWorkbook(workbook));
    const heading = checked.findings.find(({ rule }) => rule === 'section-repeated')!;
    await run('fix', (one) => applyFixes(one, checked, [heading]));
    expect(must(await checkWorkbook(workbook)).findings.map(({ rule }) => rule)).not.toContain('section-repeated');
    const again = must(await checkWorkbook(workbook));
    await run('fix', (one) => applyFixes(one, again, safeFixes(again.findings)));
    const fixed = sheetsOf(host);
    await run('highlight', highlightGaps);
    await run('generate', generateResponsibilitySheets);
    expect(host.book.sheets.length).toBeGreaterThan(6);

    const back = async (): Promise<void> => {
      const result = must(await restoreLast(workbook, journal))!;
      expect(result.unrestored).toEqual([]);
      journal = result.journal;
    };
    await back();
    await back();
    expect(sheetsOf(host)).toEqual(fixed);
    await back();
    await back();
    expect([must(await workbook.read()), journal.runs]).toEqual([before, []]);
  });

  it('an ignore costs three messages to read and one to write its sheet beside the check, and is heard again when asked', async () => {
    const { host, workbook } = excelWith001();
    const before = sheetsOf(host);
    const checked = must(await checkWorkbook(workbook));
    const sum = checked.findings.find(({ rule }) => rule === 'children-sum')!;
    host.forget();
    const after = must(await ignoreFinding(workbook, checked, sum, { scope: 'cell', reason: '=đã hỏi "Bộ"' }));
    // Three to read, two to write, three to check again.
    expect(host.messages.length).toBeLessThanOrEqual(3 + 2 + 3);
    expect(sheetsOf(host).slice(0, before.length)).toEqual(before);
    expect(after.ignored.map(({ finding, by }) => [finding.rule, by.ignore.reason])).toEqual([
      ['children-sum', '=đã hỏi "Bộ"'],
    ]);
    const heard = must(await stopIgnoring(workbook, after, ignoresOf(after)[0]!.kept));
    expect([heard.ignored, heard.findings]).toEqual([[], checked.findings]);
  });
});
