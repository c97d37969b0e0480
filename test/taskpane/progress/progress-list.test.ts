import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import {
  barParts,
  filterCounts,
  partCounts,
  PROGRESS_CLOSED,
  PROGRESS_PAGE,
  progressLines,
  type ProgressLine,
  type ProgressOpened,
} from '../../../src/taskpane/progress/progress-list';
import { report } from '../../app/progress/returned';
import { must, typed } from '../../app/workbooks';

const ROWS = [
  ['Phụ lục 1. Kế hoạch năm 2024'],
  [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
  ],
  ['1.1', 'Việc một', 1, 0.5, 'A', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['1.2', 'Việc hai', 1, 0.5, 'B', 'Văn phòng', null, 'Quý I/2024'],
  ['1.3', 'Việc ba', 1, 0.5, 'C', 'Thanh tra', null, 'Quý IV/2024'],
  ['1.4', 'Việc bốn', 1, 0.5, 'D', 'Phòng QLKH', null, 'Quý I/2024'],
];

/** Văn phòng has done 1.1, which Thanh tra calls open; 1.2 and 1.4 are late on 30 June. */
async function progress() {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, { today: '2024-06-30' }));
  await report(workbook, 'Văn phòng', '1.1', { progress: 'Hoàn thành' });
  await report(workbook, 'Thanh tra', '1.1', { progress: 'Đang thực hiện', percent: 40 });
  return must(await readProgress(workbook));
}
const opened = (change: Partial<ProgressOpened>): ProgressOpened => ({ ...PROGRESS_CLOSED, ...change });
const named = (line: ProgressLine): string =>
  line.kind === 'unit'
    ? line.unit.name
    : line.kind === 'row'
      ? line.row.code
      : line.kind === 'said'
        ? `${line.said.report.unit} ${line.said.row.code}`
        : `+${line.rest}`;

describe('the list of what units report', () => {
  it('ranks units by what is late, then by what is open', async () => {
    // Late: Văn phòng 1.2, Phòng QLKH 1.4. 1.1, which Văn phòng leads and has done, is late for nobody.
    expect(progressLines(await progress(), opened({})).map(named)).toEqual(['Văn phòng', 'Phòng QLKH', 'Thanh tra']);
  });

  it('opens a unit on its rows, each leading to its progress cell', async () => {
    const lines = progressLines(await progress(), opened({ open: new Set(['unit|văn phòng']) }));
    expect(lines.map(named)).toEqual(['Văn phòng', 'Văn phòng 1.1', 'Văn phòng 1.2', 'Phòng QLKH', 'Thanh tra']);
    const row = lines[2]!;
    if (row.kind !== 'said') throw new Error(row.kind);
    expect(row.at).toEqual(row.said.report.at);
    expect(row.at.sheet).toBe('Văn phòng');
  });

  it('goes by the rows of the plan, each leading to its leader, and opens one on who said what', async () => {
    const read = await progress();
    const rows = progressLines(read, opened({ by: 'row', open: new Set([`row|${read.rows[0]!.id}`]) }));
    expect(rows.map(named)).toEqual(['1.1', 'Văn phòng 1.1', 'Thanh tra 1.1', '1.2', '1.3', '1.4']);
    expect(rows[0]).toMatchObject({ kind: 'row', at: { sheet: 'Văn phòng' } });
    expect(rows[2]).toMatchObject({ kind: 'said', at: { sheet: 'Thanh tra' } });
  });

  it('leads to the plan while a unit has no sheet', async () => {
    const read = must(await readProgress(await typed(ROWS), '2024-06-30'));
    expect(progressLines(read, opened({ by: 'row' }))[0]).toMatchObject({ at: { sheet: 'Phụ lục 1', row: 2 } });
  });

  it('filters rows of the plan in both orders alike, with the counts of what is left', async () => {
    const read = await progress();
    const left = (by: 'unit' | 'row', filter: 'overdue' | 'open' | 'conflict') =>
      progressLines(read, opened({ by, filter, open: new Set(read.units.map(({ key }) => `unit|${key}`)) })).map(named);
    expect(left('row', 'overdue')).toEqual(['1.2', '1.4']);
    expect(left('row', 'open')).toEqual(['1.2', '1.3', '1.4']);
    expect(left('row', 'conflict')).toEqual(['1.1']);
    expect(left('unit', 'conflict')).toEqual(['Văn phòng', 'Văn phòng 1.1']);
    expect(left('unit', 'overdue')).toEqual(['Văn phòng', 'Văn phòng 1.2', 'Phòng QLKH', 'Phòng QLKH 1.4']);
    // The same rows of the plan are counted in both orders, and by the totals.
    for (const by of ['unit', 'row'] as const)
      expect(filterCounts(read, { by, part: 'lead' })).toEqual({ overdue: 2, open: 3, unclear: 0, conflict: 1 });
    expect(read.total).toMatchObject({ overdue: 2, open: 3, unclear: 0, conflicts: 1 });
  });

  it('looks at units in one role: those who implement have what they take part in, and are late with none of it', async () => {
    const read = await progress();
    const all = { open: new Set(read.units.map(({ key }) => `unit|${key}`)), part: 'implementing' } as const;
    const [unit, ...rows] = progressLines(read, opened(all));
    expect([unit, ...rows].map((line) => named(line!))).toEqual(['Thanh tra', 'Thanh tra 1.1']);
    expect(unit).toMatchObject({ unit: { rows: 1, open: 1, overdue: 0 } });
    expect(partCounts(read)).toEqual({ lead: 4, implementing: 1, coordinating: 0, all: 4 });
    expect(progressLines(read, opened({ part: 'all' })).map(named)).toEqual(['Văn phòng', 'Phòng QLKH', 'Thanh tra']);
  });

  it('counts a task as unclear by who answers for it, in the headline as on the chip; another is unclear in its own role', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: '2024-06-30' }));
    await report(workbook, 'Thanh tra', '1.1', { progress: 'chờ ý kiến' });
    await report(workbook, 'Văn phòng', '1.2', { progress: 'chờ ý kiến' });
    const read = must(await readProgress(workbook));
    expect(read.total.unclear).toBe(1);
    for (const by of ['unit', 'row'] as const) expect(filterCounts(read, { by, part: 'lead' }).unclear).toBe(1);
    const implementing = { part: 'implementing', filter: 'unclear' } as const;
    expect(filterCounts(read, { by: 'unit', part: 'implementing' }).unclear).toBe(1);
    expect(progressLines(read, opened(implementing)).map(named)).toEqual(['Thanh tra']);
  });

  it('never heads the list of the late with units that only coordinate, and shows them in their role', async () => {
    const workbook = await typed([
      ROWS[0]!,
      [...ROWS[1]!.slice(0, 7), 'Đơn vị phối hợp', ROWS[1]![7]!],
      ['1.1', 'Việc một', 1, 0.5, 'A', null, null, 'Thanh tra', 'Quý I/2024'],
      ['1.2', 'Việc hai', 1, 0.5, 'B', 'Văn phòng', null, null, 'Quý IV/2024'],
    ]);
    must(await generateResponsibilitySheets(workbook, { today: '2024-06-30' }));
    await report(workbook, 'Thanh tra', '1.1', { progress: 'Quá hạn' });
    const read = must(await readProgress(workbook));
    expect(progressLines(read, opened({})).map(named)).toEqual(['Văn phòng']);
    expect(progressLines(read, opened({ part: 'all' })).map(named)).toEqual(['Thanh tra', 'Văn phòng']);
    for (const part of ['lead', 'all'] as const)
      expect(filterCounts(read, { by: 'unit', part })).toMatchObject({ overdue: 0 });
    // The headline, the chips and the list of tasks count the same open work.
    expect(read.total).toMatchObject({ rows: 1, open: 1, overdue: 0, nobody: 1 });
    expect(filterCounts(read, { by: 'row', part: 'lead' })).toMatchObject({ open: 1, overdue: 0 });
    const [first] = progressLines(read, opened({ by: 'row' }));
    expect(first).toMatchObject({ row: { code: '1.1', state: 'nobody', overdue: false } });
  });

  it('shows a long list page by page, with distinct keys', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => [
      `1.${at + 1}`,
      `Việc ${at}`,
      1,
      0.5,
      `Làm việc thứ ${at}`,
      'Văn phòng',
      null,
      'Quý I/2024',
    ]);
    const read = must(await readProgress(await typed([...ROWS.slice(0, 2), ...rows]), '2024-06-30'));
    const first = progressLines(read, opened({ by: 'row' }));
    expect([first.length, named(first.at(-1)!)]).toEqual([PROGRESS_PAGE + 1, `+${70 - PROGRESS_PAGE}`]);
    expect(progressLines(read, opened({ by: 'row', shown: { '': PROGRESS_PAGE * 3 } }))).toHaveLength(70);
    const unit = progressLines(read, opened({ open: new Set(['unit|văn phòng']) }));
    expect([unit.length, new Set(unit.map(({ key }) => key)).size]).toEqual([PROGRESS_PAGE + 2, PROGRESS_PAGE + 2]);
  });
});

describe('a bar of progress', () => {
  it('has parts that fill it, late ones apart from the other open ones, and none of no width', () => {
    expect(barParts({ rows: 10, done: 4, dropped: 1, open: 5, overdue: 2 })).toEqual([
      { standing: 'done', width: 0.4 },
      { standing: 'dropped', width: 0.1 },
      { standing: 'open', width: 0.3 },
      { standing: 'overdue', width: 0.2 },
    ]);
    expect(barParts({ rows: 0, done: 0, dropped: 0, open: 0, overdue: 0 })).toEqual([]);
  });
});
