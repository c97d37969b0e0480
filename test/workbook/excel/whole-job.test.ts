import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { highlightGaps, removeHighlights } from '../../../src/app/gaps/highlight';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { draftUnitList, generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { must } from '../../contract/workbook';
import { PLAN_NAMES, type PlanName } from '../../fixtures/facts';
import { startExcel } from '../../host';
import { fillPlan } from './book';

/** The use cases over Excel: what a planner's press of a button sends to Excel, on real plans. */
function excelWith(plan: PlanName) {
  const host = startExcel();
  fillPlan(host.book, plan);
  return { host, workbook: openExcelWorkbook() };
}

describe('the whole job in Excel', () => {
  it.each(PLAN_NAMES)('plan %s: check, highlight, sheets, and nothing to write the second time', async (plan) => {
    const { host, workbook } = excelWith(plan);
    const planners = host.book.sheets.map((sheet) => sheet.name);
    const before = structuredClone(host.book.sheets.map((sheet) => [sheet.name, sheet.cells, sheet.merges]));
    must(await checkWorkbook(workbook));
    expect(host.messages.length).toBeLessThanOrEqual(3);

    must(await draftUnitList(workbook));
    host.forget();
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'generate', generateResponsibilitySheets);
    const first = must(outcome);
    expect(first.added).toBeGreaterThan(2);
    // Three to read, two for each twenty sheets.
    expect(host.messages.length).toBeLessThanOrEqual(3 + 2 * Math.ceil(first.added / 20));
    expect(Math.max(...host.messages.map((message) => message.requestBytes))).toBeLessThan(1024 * 1024);
    expect(host.messages.every((message) => message.error === null)).toBe(true);

    host.forget();
    const once = structuredClone(host.book);
    expect(must(await generateResponsibilitySheets(workbook))).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: first.added,
    });
    expect(host.messages.length).toBeLessThanOrEqual(3);
    expect(host.book).toEqual(once);

    expect(must(await restoreLast(workbook, journal))).toMatchObject({ removed: first.added, unrestored: [] });
    const left = host.book.sheets.filter((sheet) => planners.includes(sheet.name));
    expect(host.book.sheets.length - left.length).toBe(1); // the list of units
    expect(left.map((sheet) => [sheet.name, sheet.cells, sheet.merges])).toEqual(before);
  });

  it.each(['000', '001'] as const)('plan %s: highlights come and go without a trace', async (plan) => {
    const { host, workbook } = excelWith(plan);
    must(await highlightGaps(workbook));
    expect(host.messages.length).toBeLessThanOrEqual(3 + 2);
    expect(host.book.sheets.some((sheet) => sheet.rules.length > 1)).toBe(true);
    must(await removeHighlights(workbook));
    expect(host.book.sheets.flatMap((sheet) => sheet.rules)).toEqual([]);
  });
});
