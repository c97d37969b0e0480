import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { RULE_NAMES } from '../../../src/app/check/rule-names';
import { textOf } from '../../../src/reporting/layout/spec-grid';
import { SUMMARY_HEADERS } from '../../../src/reporting/responsibility/summary-sheet';
import type { FileWorkbook } from '../../../src/workbook/file';
import { sheetOf } from '../progress/returned';
import { must, typed } from '../workbooks';

/** Words on the lists over all units, now and before. */
const FORMER: ReadonlyMap<string, string> = new Map([
  ['Tính quá hạn đến ngày:', 'Tính trễ hạn đến ngày:'],
  ['Tổng số nhiệm vụ', 'Tổng số việc'],
  ['Đơn vị báo quá hạn', 'Quá hạn'],
  ['Chưa báo cáo', 'Chưa ghi'],
  ['Quá hạn', 'Trễ hạn'],
  ['Chưa hoàn thành', 'Chưa xong'],
  ['Điểm mất chưa khắc phục', 'Điểm chưa xong'],
]);
const PLAN = [
  ['Phụ lục 1. Kế hoạch năm 2024'],
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ, giải pháp', 'Chủ trì', 'Thời gian thực hiện'],
  ['2.4.1', 'Tính đồng bộ', 1, '0,7', 'Rà soát', 'Văn phòng', 'Quý I/2024'],
  ['2.5', 'Khác', 1, '0,9', 'Báo cáo', 'Thanh tra', 'Thường xuyên'],
];
const today = '2024-03-31';

/** Sheets as an earlier version left them, with a day and a note that the planner put on the summary. */
async function madeBefore(): Promise<FileWorkbook> {
  const workbook = await typed(PLAN);
  must(await generateResponsibilitySheets(workbook, { today }));
  for (const name of ['Tổng hợp', 'Theo dõi']) {
    const { sheet, values } = await sheetOf(workbook, name);
    values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const former = FORMER.get(textOf(value));
        if (former !== undefined) workbook.type({ sheet, row, column }, { value: former });
      }),
    );
    if (name !== 'Tổng hợp') continue;
    const day = values.findIndex((cells) => textOf(cells[0] ?? null) === 'Tính quá hạn đến ngày:');
    workbook.type({ sheet, row: day, column: 2 }, { value: '31/12/2024' });
    const line = values.findIndex((cells) => textOf(cells[1] ?? null) === 'Văn phòng');
    workbook.type({ sheet, row: line, column: SUMMARY_HEADERS.length }, { value: 'Đã nhắc' });
  }
  return workbook;
}

describe('lists that an earlier version wrote, in its words', () => {
  it('are read for the day, and written in the words of now with what the planner put beside them', async () => {
    const workbook = await madeBefore();
    expect(must(await readProgress(workbook, today)).asOf).toBe('2024-12-31');
    const { changes } = must(await generateResponsibilitySheets(workbook, { today }));
    // The day makes a row late; nothing else is told as changed.
    expect(new Set(changes.flatMap(({ cells }) => cells.map(({ column }) => column)))).toEqual(
      new Set(['Quá hạn', 'Tình trạng']),
    );
    const { values } = await sheetOf(workbook, 'Tổng hợp');
    const header = values.find((cells) => cells[0] === 'STT')!.map(textOf);
    expect(header.slice(0, SUMMARY_HEADERS.length)).toEqual(SUMMARY_HEADERS);
    expect(new Set(SUMMARY_HEADERS).size).toBe(SUMMARY_HEADERS.length);
    const line = values.find((cells) => textOf(cells[1] ?? null) === 'Văn phòng')!;
    expect(line[SUMMARY_HEADERS.length]).toBe('Đã nhắc');
    const words = values.flat().map(textOf);
    for (const former of FORMER.values()) if (former !== 'Quá hạn') expect(words).not.toContain(former);
    expect(words.filter((text) => text.startsWith('Điểm mất của một đơn vị'))).toHaveLength(1);
    const followed = await sheetOf(workbook, 'Theo dõi');
    const titles = followed.values.find((cells) => cells[0] === 'STT')!.map(textOf);
    expect(titles.filter((title) => /xong|Trễ/.test(title))).toEqual([]);
    expect(must(await generateResponsibilitySheets(workbook, { today })).updated).toBe(0);
  });
});

describe('the name of a rule on the settings sheet', () => {
  it('is known as it was called before', () => {
    expect(RULE_NAMES.idOf('Tổng tiêu chí con không khớp')).toBe('children-sum');
    expect(RULE_NAMES.idOf(RULE_NAMES.nameOf('children-sum'))).toBe('children-sum');
  });
});
