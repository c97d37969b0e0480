import { describe, expect, it } from 'vitest';
import { collectReturned, type ReturnedFile } from '../../../src/app/progress/collect';
import {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../../src/app/responsibility/sheets';
import { splitSheets } from '../../../src/app/responsibility/split';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { columnOf, UNIT_COLUMNS } from '../../../src/reporting/responsibility/unit-columns';
import { fileOfSpecs, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { setPlanHeading } from '../../../src/app/settings/settings';
import { report, saidBy, sentTo, sheetOf } from './returned';
import { HEADER, must, problemOf, reopened, sample, typed } from '../workbooks';

const ROWS = [
  ['Phụ lục 1'],
  HEADER,
  ['1.7', 'Thực hiện nhiệm vụ', '1,5', '1,4716', 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Thường xuyên'],
  ['1.8', 'Khác', 1, 0.5, '- Báo cáo', 'Văn phòng', null, 'Quý I/2024'],
];
const TODAY = { today: '2024-05-01' };
const HEADING = { superior: '', agency: 'Sở Nội vụ', number: '', day: '', place: '', signer: '' };

async function master(): Promise<FileWorkbook> {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, TODAY));
  return reopened(workbook);
}
const file = (workbook: FileWorkbook, name = 'Văn phòng.xlsx'): ReturnedFile => ({ name, workbook });
const collect = async (into: FileWorkbook, files: readonly ReturnedFile[], newer = false) =>
  must(await collectReturned(into, files, { newer, ...TODAY }));

describe('collecting returned sheets', () => {
  it('takes what a unit typed where the master is blank, and brings the counts up to date', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.8', {
      progress: 'Hoàn thành',
      percent: 100,
      result: '- đã gửi',
      finished: 45_382,
    });
    const result = await collect(workbook, [file(await reopened(returned))]);
    expect(result).toMatchObject({ taken: 4, replaced: 0, conflicts: 0 });
    expect(await saidBy(workbook, 'Văn phòng', '1.8')).toMatchObject({
      progress: 'Hoàn thành',
      percent: 100,
      result: '- đã gửi',
      finished: 45_382,
    });
    expect((await sheetOf(workbook, 'Tổng hợp')).values.find((row) => row[1] === 'Văn phòng')!.slice(9, 10)).toEqual([
      1,
    ]);
    expect(
      must(await previewResponsibilitySheets(await reopened(workbook), TODAY)).sheets.every(
        ({ action }) => action === 'leave',
      ),
    ).toBe(true);
  });

  it('says what a unit changed of the plan, cell by cell, and takes none of it', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.8', {
      task: 'Báo cáo quý',
      deadline: 'Quý IV/2024',
      achieved: 0.9,
      progress: 'Đang thực hiện',
    });
    // How a number is typed is no change.
    await report(returned, 'Văn phòng', '1.7', { benchmark: '1,5', title: 'THỰC HIỆN NHIỆM VỤ' });
    const { files } = await collect(workbook, [file(returned)]);
    expect(files[0]!.sheets[0]!.altered.map(({ column, held, returned: now }) => [column, held, now])).toEqual([
      ['Nhiệm vụ, giải pháp', '- Báo cáo', 'Báo cáo quý'],
      ['Thời gian', 'Quý I/2024', 'Quý IV/2024'],
      ['Điểm đạt', '0.5', '0.9'],
    ]);
    expect(await saidBy(workbook, 'Văn phòng', '1.8')).toMatchObject({
      task: '- Báo cáo',
      deadline: 'Quý I/2024',
      achieved: 0.5,
      progress: 'Đang thực hiện',
    });
  });

  it('says who has returned, who sent a blank sheet, who reported before, and who is missing', async () => {
    const states = async (into: FileWorkbook, files: readonly ReturnedFile[]) =>
      Object.fromEntries((await collect(into, files)).units.map(({ unit, state }) => [unit, state]));
    const workbook = await master();
    const [office, inspection] = [await sentTo(workbook, 'Văn phòng'), await sentTo(workbook, 'Thanh tra')];
    expect(await states(workbook, [file(office)])).toEqual({ 'Văn phòng': 'blank', 'Thanh tra': 'missing' });
    await report(office, 'Văn phòng', '1.8', { progress: 'xong' });
    expect(await states(workbook, [file(office)])).toEqual({ 'Văn phòng': 'returned', 'Thanh tra': 'missing' });
    await report(inspection, 'Thanh tra', '1.7', { note: 'đã họp' });
    expect(await states(workbook, [file(inspection)])).toEqual({ 'Văn phòng': 'before', 'Thanh tra': 'returned' });
  });

  it('says of a copy of the whole workbook only who filled something in there that is new', async () => {
    const states = async (into: FileWorkbook, files: readonly ReturnedFile[]) =>
      Object.fromEntries((await collect(into, files)).units.map(({ unit, state }) => [unit, state]));
    const workbook = await master();
    const whole = await reopened(workbook);
    await report(whole, 'Văn phòng', '1.8', { progress: 'xong' });
    expect(await states(workbook, [file(whole)])).toEqual({ 'Văn phòng': 'returned', 'Thanh tra': 'missing' });
    // Made a month later from the master: what the office said came from there.
    const later = await reopened(workbook);
    await report(later, 'Thanh tra', '1.7', { progress: 'đang làm' });
    expect(await states(workbook, [file(later)])).toEqual({ 'Văn phòng': 'before', 'Thanh tra': 'returned' });
  });

  it('says of whom something came that could not be taken, and never that it was blank', async () => {
    const workbook = await master();
    must(await setPlanHeading(workbook, { ...HEADING, number: '45/KH-SNV' }));
    must(await generateResponsibilitySheets(workbook, TODAY));
    const other = await master();
    must(await setPlanHeading(other, { ...HEADING, number: '12/KH-SNV' }));
    must(await generateResponsibilitySheets(other, TODAY));
    const office = await sentTo(other, 'Văn phòng');
    await report(office, 'Văn phòng', '1.8', { progress: 'xong' });
    const inspection = await sentTo(workbook, 'Thanh tra');
    const grid = await sheetOf(inspection, 'Thanh tra');
    const sheet = readUnitSheet(grid)!;
    inspection.type(
      { sheet: grid.sheet, row: sheet.rows[0]!.at, column: sheet.columns.get('percent')! },
      { value: { error: '#N/A' }, formula: 'VLOOKUP(1,A1:B2,2,0)' },
    );
    const { units } = await collect(workbook, [file(office), file(await reopened(inspection))]);
    expect(Object.fromEntries(units.map(({ unit, state }) => [unit, state]))).toEqual({
      'Văn phòng': 'refused',
      'Thanh tra': 'returned',
    });
  });

  it('finds renamed sheets and files, sorted rows, rows that were reworded meanwhile, and leaves the planner’s sheets alone', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.7', { note: 'đã rõ' });
    workbook.type({ sheet: 'Phụ lục 1', row: 2, column: 4 }, { value: 'Hoàn thành đúng hạn mọi nhiệm vụ được giao' });
    const before = await sheetOf(workbook, 'Phụ lục 1');
    const { files } = await collect(workbook, [file(returned, 'scan (3).xlsx')]);
    expect(files[0]!.sheets[0]).toMatchObject({
      unit: 'Văn phòng',
      fate: 'read',
      cells: [{ column: 'Ghi chú', returned: 'đã rõ', fate: 'taken' }],
    });
    expect(await saidBy(workbook, 'Văn phòng', '1.7')).toMatchObject({
      note: 'đã rõ',
      task: 'Hoàn thành đúng hạn mọi nhiệm vụ được giao',
    });
    expect(await sheetOf(workbook, 'Phụ lục 1')).toEqual(before);
  });

  it('keeps what the master holds and reports it, unless the newer is chosen; a blank cell takes nothing away', async () => {
    const prepared = async () => {
      const workbook = await master();
      const returned = await sentTo(workbook, 'Văn phòng');
      await report(workbook, 'Văn phòng', '1.7', { progress: 'Hoàn thành', result: 'đã xong' });
      await report(returned, 'Văn phòng', '1.7', { progress: 'Đang thực hiện' });
      return { workbook, returned };
    };
    const kept = await prepared();
    const result = await collect(kept.workbook, [file(kept.returned)]);
    expect(result).toMatchObject({ taken: 0, replaced: 0, conflicts: 1, run: null });
    expect(result.files[0]!.sheets[0]!.cells).toEqual([
      {
        row: '1.7 Thực hiện nhiệm vụ',
        column: 'Tiến độ',
        held: 'Hoàn thành',
        returned: 'Đang thực hiện',
        fate: 'conflict',
      },
    ]);
    expect(await saidBy(kept.workbook, 'Văn phòng', '1.7')).toMatchObject({
      progress: 'Hoàn thành',
      result: 'đã xong',
    });

    const newer = await prepared();
    expect(await collect(newer.workbook, [file(newer.returned)], true)).toMatchObject({
      taken: 0,
      replaced: 1,
      conflicts: 0,
    });
    expect(await saidBy(newer.workbook, 'Văn phòng', '1.7')).toMatchObject({
      progress: 'Đang thực hiện',
      result: 'đã xong',
    });
  });

  it('says where two files differ: the first is taken, the second is a conflict', async () => {
    const workbook = await master();
    const [first, second] = [await sentTo(workbook, 'Văn phòng'), await sentTo(workbook, 'Văn phòng')];
    await report(first, 'Văn phòng', '1.7', { result: 'lần một' });
    await report(second, 'Văn phòng', '1.7', { result: 'lần hai', note: 'bổ sung' });
    expect(await collect(workbook, [file(first), file(second, 'sửa.xlsx')])).toMatchObject({ taken: 2, conflicts: 1 });
    expect(await saidBy(workbook, 'Văn phòng', '1.7')).toMatchObject({ result: 'lần một', note: 'bổ sung' });
  });

  it('takes columns, rows and signatures of the unit’s own, once however often the file is collected', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    const grid = await sheetOf(returned, 'Văn phòng');
    const sheet = readUnitSheet(grid)!;
    const [header, row] = [grid.values.findIndex((values) => values[0] === 'STT'), sheet.rows.at(-1)!.at];
    const total = grid.values.findIndex((values) => values[0] === 'Tổng cộng');
    const type = (at: number, column: number, value: string) =>
      returned.type({ sheet: grid.sheet, row: at, column }, { value });
    type(header, UNIT_COLUMNS.length, 'Người làm');
    type(row, UNIT_COLUMNS.length, 'tổ một');
    type(total + 9, columnOf('task'), 'người ký');
    const again = await reopened(returned);
    const own = must(await again.read())[0]!;
    expect(await collect(workbook, [file(again)])).toMatchObject({ taken: 2, conflicts: 0 });
    const after = await sheetOf(workbook, 'Văn phòng');
    expect(after.values.flat()).toEqual(expect.arrayContaining(['Người làm', 'tổ một', 'người ký']));
    expect(own.tag).toEqual(after.tag);
    const saved = await reopened(workbook);
    expect(await collect(saved, [file(again), file(again)])).toMatchObject({ taken: 0, conflicts: 0, run: null });
    expect(saved.unsaved).toBe(false);
  });

  it('keeps a row that the plan has lost since at the end, with what was typed', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.8', { result: '12/BC-VP' });
    for (let column = 0; column < 8; column++) workbook.type({ sheet: 'Phụ lục 1', row: 3, column }, { value: null });
    must(await generateResponsibilitySheets(workbook, TODAY));
    expect((await sheetOf(workbook, 'Văn phòng')).values.flat()).not.toContain('- Báo cáo');
    const { files, taken } = await collect(workbook, [file(returned)]);
    expect([taken, files[0]!.sheets[0]!.rows]).toEqual([1, [{ row: '1.8 Khác', why: 'gone' }]]);
    expect((await sheetOf(workbook, 'Văn phòng')).values.flat()).toEqual(
      expect.arrayContaining(['Không còn trong kế hoạch', '12/BC-VP']),
    );
  });

  it('says what it cannot take: a file without a sheet of ours, a unit that the master does not know, a lost header', async () => {
    const workbook = await master();
    const other = await sentTo(await sample('001'), 'Sở Tư pháp');
    const broken = await sentTo(workbook, 'Thanh tra');
    const grid = await sheetOf(broken, 'Thanh tra');
    grid.values.forEach((values, row) =>
      values.forEach(
        (_, column) => values.includes('Mã dòng') && broken.type({ sheet: grid.sheet, row, column }, { value: null }),
      ),
    );
    const { files, run } = await collect(workbook, [
      file(await typed([['Ghi chép']]), 'khác.xlsx'),
      file(other, 'lạ.xlsx'),
      file(broken, 'hỏng.xlsx'),
    ]);
    expect(files.map(({ file: name, sheets }) => [name, sheets.map(({ unit, fate }) => [unit, fate])])).toEqual([
      ['khác.xlsx', []],
      ['lạ.xlsx', [['Sở Tư pháp', 'unknown-unit']]],
      ['hỏng.xlsx', [['Thanh tra', 'unreadable']]],
    ]);
    expect(run).toBeNull();
    expect(
      problemOf(await collectReturned(await typed([['Ghi chép']]), [file(await sentTo(workbook, 'Thanh tra'))])),
    ).toMatchObject({ id: 'no-table' });
  });

  it('takes in the others when one file cannot be opened, and says why of that one', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Văn phòng');
    await report(returned, 'Văn phòng', '1.7', { result: 'xong' });
    const torn = await openWorkbookFile('rách.xlsx', new Uint8Array([1, 2, 3]));
    if (torn.ok) throw new Error('it opens');
    const { files, taken } = await collect(workbook, [{ name: 'rách.xlsx', problem: torn.problem }, file(returned)]);
    expect([taken, files.map(({ file: name, problem, sheets }) => [name, problem?.id, sheets.length])]).toEqual([
      1,
      [
        ['rách.xlsx', 'file-not-xlsx', 0],
        ['Văn phòng.xlsx', undefined, 1],
      ],
    ]);
    expect(await saidBy(workbook, 'Văn phòng', '1.7')).toMatchObject({ result: 'xong' });
  });

  it('lets the returned files win on a second try with the same files, also where two of them differ: the last one stays', async () => {
    const workbook = await master();
    const [first, second] = [await sentTo(workbook, 'Văn phòng'), await sentTo(workbook, 'Văn phòng')];
    await report(first, 'Văn phòng', '1.7', { result: 'lần một' });
    await report(second, 'Văn phòng', '1.7', { result: 'lần hai' });
    const files = [file(first), file(second, 'sửa.xlsx')];
    expect(await collect(workbook, files)).toMatchObject({ taken: 1, conflicts: 1 });
    expect(await collect(workbook, files, true)).toMatchObject({ taken: 0, replaced: 1, conflicts: 0 });
    expect(await saidBy(workbook, 'Văn phòng', '1.7')).toMatchObject({ result: 'lần hai' });
  });

  it('fills a master whose sheets were never made, or were made before the list of units', async () => {
    const workbook = await master();
    const returned = await sentTo(workbook, 'Thanh tra');
    await report(returned, 'Thanh tra', '1.7', { result: 'xong' });
    const bare = await typed(ROWS);
    expect(await collect(bare, [file(returned)])).toMatchObject({ taken: 1, conflicts: 0 });
    expect(await saidBy(bare, 'Thanh tra', '1.7')).toMatchObject({ result: 'xong' });
    must(await draftUnitList(workbook));
    expect(await collect(workbook, [file(returned)])).toMatchObject({ taken: 1 });
  });

  it('carries any text unchanged, never as a formula, out, back and through saving', async () => {
    const texts = [
      '- Chi cục',
      '=1+1',
      '+84 292',
      '@tổ',
      "'nháy",
      'hai\ndòng',
      '👩‍💼 ‏rtl',
      'x'.repeat(32_767),
      '  đầu cuối  ',
    ];
    const workbook = await typed([
      ...ROWS.slice(0, 2),
      ...texts.map((_, index) => [`1.${index + 1}`, 'T', 1, 0, 'Việc', 'Văn phòng', null, 'Năm 2024']),
    ]);
    must(await generateResponsibilitySheets(workbook, TODAY));
    const returned = await sentTo(workbook, 'Văn phòng');
    for (const [index, text] of texts.entries())
      await report(returned, 'Văn phòng', `1.${index + 1}`, { result: text });
    expect(await collect(workbook, [file(await reopened(returned))])).toMatchObject({ taken: texts.length });
    const saved = await reopened(workbook);
    for (const [index, text] of texts.entries())
      expect((await saidBy(saved, 'Văn phòng', `1.${index + 1}`)).result).toBe(text);
    // The three sums are the only formulas.
    expect((await sheetOf(saved, 'Văn phòng')).formulas.size).toBe(3);
  });
});

describe('a file for each unit', () => {
  it('holds the unit’s sheet alone: tag, rows, drop-downs and print form, without links that lead out of it', async () => {
    const workbook = await sample('000');
    must(await generateResponsibilitySheets(workbook, TODAY));
    const files = must(await splitSheets(workbook));
    expect(files.map(({ unit }) => unit)).toEqual(
      must(await previewResponsibilitySheets(workbook, TODAY))
        .sheets.filter(({ role }) => role === 'unit')
        .map(({ unit }) => unit),
    );
    expect(files.find(({ unit }) => unit === 'Văn phòng')).toMatchObject({
      fileName: 'Phiếu giao việc năm 2024 - Văn phòng.xlsx',
      zipName: 'Phiếu giao việc năm 2024.zip',
      rows: 48,
      isGroup: false,
    });
    for (const { spec, rows } of files) {
      const opened = must(await openWorkbookFile('x.xlsx', must(await fileOfSpecs([spec]))));
      const [grid, ...others] = must(await opened.read());
      expect([others, grid!.tag, grid!.sheet]).toEqual([[], spec.tag, spec.name]);
      expect(readUnitSheet(grid!)!.rows).toHaveLength(rows);
      const [view] = opened.sheets();
      expect([view!.cells.filter(({ link }) => link !== undefined), view!.dropDowns.length > 0]).toEqual([[], true]);
    }
  });

  it('needs a plan', async () => {
    expect(problemOf(await splitSheets(await typed([['Ghi chép']])))).toMatchObject({ id: 'no-table' });
  });
});
