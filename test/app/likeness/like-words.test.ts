import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { likeProgress, likeWordsOf } from '../../../src/app/likeness/like-words';
import { mergeWordings } from '../../../src/app/likeness/merge';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import type { FileWorkbook } from '../../../src/workbook/file';
import { report, saidBy } from '../progress/returned';
import { must, typed } from '../workbooks';

const ROWS = [
  ['Phụ lục 1. Kế hoạch năm 2024'],
  [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian',
  ],
  ['1.1', 'Việc một', 1, 0.5, 'A', 'Sở Nội vụ', 'Sở Tư pháp; Sở Nội Vu', 'Quý I/2024'],
  ['1.2', 'Việc hai', 1, 0.5, 'B', 'Sở Nội vụ', null, 'quý I/2024'],
  ['1.3', 'Việc ba', 1, 0.5, 'C', 'Sở Tư pháp', null, 'Quý II/2024'],
];
const clusters = async (workbook: FileWorkbook) => likeWordsOf(must(await checkWorkbook(workbook)).plan);

describe('wordings that are nearly alike', () => {
  it('are found in the plan, made one in the cells that hold them, a name among others alone, and taken back', async () => {
    const workbook = await typed(ROWS);
    const before = must(await workbook.read());
    const found = await clusters(workbook);
    expect(found.map(({ kind, wordings }) => [kind, wordings.map(({ text, uses }) => [text, uses])])).toEqual([
      [
        'unit',
        [
          ['Sở Nội vụ', 2],
          ['Sở Nội Vu', 1],
        ],
      ],
      [
        'deadline',
        [
          ['Quý I/2024', 1],
          ['quý I/2024', 1],
        ],
      ],
    ]);
    const [unit] = found;
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'merge', (one) =>
      mergeWordings(one, unit!.wordings, unit!.proposed),
    );
    expect(must(outcome)).toEqual({ cells: 1, skipped: 0 });
    expect(must(await workbook.read())[0]!.values[2]![6]).toBe('Sở Tư pháp; Sở Nội vụ');
    expect((await clusters(workbook)).map(({ kind }) => kind)).toEqual(['deadline']);
    must(await restoreLast(workbook, journal));
    expect(must(await workbook.read())).toEqual(before);
  });

  it('are left alone in a cell that holds something else by now', async () => {
    const workbook = await typed(ROWS);
    const [unit] = await clusters(workbook);
    workbook.type({ sheet: 'Phụ lục 1', row: 2, column: 6 }, { value: 'Thanh tra' });
    expect(must(await mergeWordings(workbook, unit!.wordings, unit!.proposed))).toEqual({ cells: 0, skipped: 1 });
    expect(must(await workbook.read())[0]!.values[2]![6]).toBe('Thanh tra');
  });

  it('are found in what units report, and written as the drop-down has it', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: '2024-02-01' }));
    await report(workbook, 'Sở Nội vụ', '1.1', { progress: 'xong' });
    await report(workbook, 'Sở Nội vụ', '1.2', { progress: 'hoan thanh' });
    await report(workbook, 'Sở Tư pháp', '1.1', { progress: 'Hoàn thành' });
    await report(workbook, 'Sở Tư pháp', '1.3', { progress: 'chờ ý kiến' });
    const progress = must(await readProgress(workbook));
    // 'xong' is certain, 'hoan thanh' only likely, and nobody knows what 'chờ ý kiến' is.
    expect(progress.total).toMatchObject({ done: 1, unclear: 2 });
    const [cluster, ...others] = likeProgress(progress.rows);
    expect(others).toEqual([]);
    expect([cluster!.proposed, cluster!.wordings.map(({ text }) => text)]).toEqual([
      'Hoàn thành',
      ['xong', 'hoan thanh'],
    ]);
    expect(must(await mergeWordings(workbook, cluster!.wordings, cluster!.proposed))).toEqual({ cells: 2, skipped: 0 });
    expect(await saidBy(workbook, 'Sở Nội vụ', '1.2')).toMatchObject({ progress: 'Hoàn thành' });
    expect(must(await readProgress(workbook)).total).toMatchObject({ done: 2, unclear: 1 });
  });
});
