import { describe, expect, it } from 'vitest';
import { readOverview, writeOverviewSheets, type SentPlan } from '../../../src/app/overview/collected-plans';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { failed } from '../../../src/model/outcome';
import type { Workbook } from '../../../src/workbook/port';
import { must, problemOf, reopened, typed } from '../workbooks';

const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'];
const ABOVE = [
  ['KẾ HOẠCH NĂM 2024 CỦA ỦY BAN NHÂN DÂN TỈNH'],
  HEADER,
  [1, 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ', 'Sở Nội vụ', 'Các sở, ngành tỉnh', 'Quý II/2024'],
  [2, 'Báo cáo nhân lực chất lượng cao', 'Sở Y tế', 'Các huyện', 'Tháng 5/2024'],
] as const;
const NIEM_YET = [1, 'Niêm yết thủ tục hành chính tại nơi tiếp nhận', 'Văn phòng', 'Các phòng', 'Quý I/2024'] as const;
const planOf = (agency: string) => [[`KẾ HOẠCH NĂM 2024 CỦA ${agency}`], HEADER, NIEM_YET];

const sent = (name: string, rows: readonly (readonly (string | number)[])[]): SentPlan => ({
  name,
  open: async () => ({ ok: true, value: await typed(rows) }),
});
const PLANS: readonly SentPlan[] = [
  sent('Sở Y tế.xlsx', planOf('SỞ Y TẾ')),
  { name: 'hong.xlsx', open: async () => failed('file-broken', { file: 'hong.xlsx' }) },
  { name: 'mat.xlsx', open: () => Promise.reject(new Error('gone')) },
  sent('Sở Xây dựng.xlsx', [['KẾ HOẠCH NĂM 2024'], HEADER, NIEM_YET]),
];

const sheetsOf = async (workbook: Workbook) =>
  must(await workbook.read()).filter(({ tag }) => tag?.role === 'overview');

describe('plans that units sent, beside the plan of the workbook', () => {
  it('are a line each; one that is broken or gone is a line too, and the others go on', async () => {
    const report = must(await readOverview(await typed(ABOVE), PLANS));
    expect(report.plans.map(({ file, unit, problem, covered }) => [file, unit, problem === null, covered])).toEqual([
      ['Sở Y tế.xlsx', 'Sở Y tế', true, [0]],
      ['hong.xlsx', null, false, []],
      ['mat.xlsx', null, false, []],
      ['Sở Xây dựng.xlsx', 'Sở Xây dựng', true, [0]],
    ]);
    expect([report.sent, report.unread, report.absent, report.left]).toEqual([2, 2, ['Sở Nội vụ'], 0]);
    expect(report.places.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['Phụ lục 1', 2],
      ['Phụ lục 1', 3],
    ]);
  });

  it('are opened one after the other, and none any more once it is stopped; what was read stands', async () => {
    const stop = new AbortController();
    let open = 0;
    let most = 0;
    const counted = PLANS.map(({ name, open: opening }): SentPlan => ({
      name,
      open: async () => {
        most = Math.max(most, ++open);
        const opened = await opening();
        open--;
        return opened;
      },
    }));
    const seen: string[] = [];
    const report = must(
      await readOverview(await typed(ABOVE), counted, {
        signal: stop.signal,
        onProgress: (done, total) => {
          seen.push(`${done}/${total}`);
          if (done === 1) stop.abort();
        },
      }),
    );
    expect([most, seen, report.plans.length, report.left]).toEqual([1, ['0/4', '1/4'], 2, 2]);
  });

  it('need a plan in the workbook', async () => {
    expect(problemOf(await readOverview(await typed([['Kính gửi']]), PLANS))).toMatchObject({ id: 'no-table' });
  });

  it('are written on two sheets that lead to the rows, once, in place, with what somebody noted beside them', async () => {
    const workbook = await typed(ABOVE);
    const report = must(await readOverview(workbook, PLANS));
    const write = async () => must(await writeOverviewSheets(workbook, PLANS, report)).action;
    expect(await write()).toBe('add');
    expect(await write()).toBe('leave');
    const [units, rows] = await sheetsOf(workbook);
    const at = (grid: typeof units, text: string) =>
      grid!.top + grid!.values.findIndex((cells) => cells.some((cell) => String(cell).includes(text)));
    expect(rows!.values[at(rows, 'Niêm yết') - rows!.top]).toEqual(expect.arrayContaining([2, 'Sở Y tế; Sở Xây dựng']));
    const note = { sheet: units!.sheet, row: at(units, 'Sở Xây dựng'), column: 20 };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: note, value: 'Đã gọi' }] }]));
    const more = must(await readOverview(workbook, [...PLANS, sent('Sở Nội vụ.xlsx', planOf('SỞ NỘI VỤ'))]));
    expect(must(await writeOverviewSheets(workbook, PLANS, more)).action).toBe('update');
    const [after] = await sheetsOf(await reopened(workbook));
    expect(after!.values[at(after, 'Sở Xây dựng') - after!.top]).toContain('Đã gọi');
    expect(at(after, 'Sở Nội vụ')).not.toBe(at(units, 'Sở Nội vụ'));
  });

  it('are read again when the plan has other rows by then, so that no line speaks of another row', async () => {
    const workbook = await typed(ABOVE);
    const report = must(await readOverview(workbook, PLANS));
    const at = { sheet: 'Phụ lục 1', row: 2, column: 1 };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at, value: 'Đào giếng khoan cho trường học' }] }]));
    const { report: now } = must(await writeOverviewSheets(workbook, PLANS, report));
    expect(now.plans.map(({ covered }) => covered)).toEqual([[], [], [], []]);
  });

  it('are taken back with both sheets', async () => {
    const workbook = await typed(ABOVE);
    const report = must(await readOverview(workbook, PLANS));
    const { journal } = await recorded(workbook, EMPTY_JOURNAL, 'overview', (one) =>
      writeOverviewSheets(one, PLANS, report),
    );
    expect((await sheetsOf(workbook)).length).toBe(2);
    must(await restoreLast(workbook, journal));
    expect(await sheetsOf(workbook)).toEqual([]);
  });
});
