import { describe, expect, it } from 'vitest';
import { abovePlanOf } from '../../../src/app/coverage/coverage';
import {
  overviewBase,
  overviewOfLines,
  overviewPlan,
  overviewSpecs,
  unitOfFile,
  unreadPlan,
} from '../../../src/app/overview/overview';
import { failed } from '../../../src/model/outcome';
import type { OverviewPlan } from '../../../src/model/coverage/overview';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { must, problemOf, typed } from '../workbooks';

const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'];
const ABOVE = [
  ['KẾ HOẠCH NĂM 2024'],
  HEADER,
  [1, 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ', 'Sở Nội vụ', 'Các sở, ngành tỉnh', 'Quý II/2024'],
  [2, 'Báo cáo nhân lực chất lượng cao của ngành', 'Sở Y tế', 'UBND cấp xã', 'Tháng 5/2024'],
] as const;
const planOf = (agency: string, ...rows: readonly (readonly (string | number)[])[]) => [
  [`Kèm theo Kế hoạch số 1/KH ngày 5/1/2024 của ${agency}`],
  ['KẾ HOẠCH NĂM 2024'],
  HEADER,
  ...rows,
];
const NIEM_YET = [
  1,
  'Niêm yết thủ tục hành chính tại nơi tiếp nhận',
  'Văn phòng',
  'Các phòng',
  'Quý III/2024',
] as const;
const BAO_CAO = [2, 'Báo cáo nhân lực chất lượng cao', 'Văn phòng', 'Các phòng', 'Tháng 5/2024'] as const;

const base = async () => overviewBase(must(abovePlanOf('tinh.xlsx', must(await (await typed(ABOVE)).read()), [])));
const gridsOf = async (rows: Parameters<typeof typed>[0]) => must(await (await typed(rows)).read());
const textsOf = ({ rows }: SheetSpec) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));

async function overview() {
  const above = await base();
  const plans = [
    overviewPlan(above, 'gui-ve/a.xlsx', await gridsOf(planOf('Sở Y tế', NIEM_YET))),
    overviewPlan(above, 'gui-ve/Sở Xây dựng.xlsx', await gridsOf([['KẾ HOẠCH NĂM 2024'], HEADER, NIEM_YET, BAO_CAO])),
    unreadPlan('gui-ve/c.xlsx', failed('file-broken', { file: 'c.xlsx' }).problem),
    overviewPlan(above, 'gui-ve/thu.docx', await gridsOf([['Kính gửi']])),
  ];
  return { above: above.line, plans };
}

describe('many plans beside the one above', () => {
  it('are a line each, also the broken ones, with what is given to each unit', async () => {
    const { plans } = await overview();
    const short = ({ unit, problem, given, covered, missing, later, notGiven }: OverviewPlan) => [
      unit,
      problem === null,
      ...[given, covered, missing, later].map((places) => places.join()),
      notGiven,
    ];
    expect(plans.map(short)).toEqual([
      ['Sở Y tế', true, '0,1', '0', '1', '0', 0],
      ['Sở Xây dựng', true, '0', '0', '', '0', 1],
      [null, false, '', '', '', '', 0],
      [null, false, '', '', '', '', 0],
    ]);
    expect(plans[2]!.problem).toContain('c.xlsx');
  });

  it('are shown by unit, with those that sent nothing, and by row, with who should have it and does not', async () => {
    const [units, rows] = overviewSpecs(await overview());
    const unitLines = textsOf(units!).map((cells) => cells.slice(1, 4).join(' | '));
    expect(unitLines).toContain('Sở Y tế | gui-ve/a.xlsx | Đã gửi');
    expect(unitLines).toContain('Sở Nội vụ |  | Chưa gửi');
    expect(unitLines.some((line) => line.startsWith(' | gui-ve/c.xlsx | Không đọc được: '))).toBe(true);
    const line = (code: string) =>
      textsOf(rows!)
        .find((cells) => cells[2] === code)!
        .slice(5, 9);
    expect(line('1')).toEqual([2, 'Sở Y tế; Sở Xây dựng', 1, 'Sở Nội vụ (chưa gửi)']);
    expect(line('2')).toEqual([0, '', 1, 'Sở Y tế']);
  });

  it('are put together from parts as if they had been read at once', async () => {
    const { above, plans } = await overview();
    const text = (some: readonly OverviewPlan[]) => [above, ...some].map((line) => JSON.stringify(line)).join('\n');
    const parts = [
      { file: '1.jsonl', text: text(plans.slice(0, 1)) },
      { file: '2.jsonl', text: `${text(plans.slice(1))}\n` },
    ];
    expect(must(overviewOfLines(parts))).toEqual({ above, plans });
  });

  it('are not put together with lines of another plan above, or of something else', async () => {
    const { above } = await overview();
    const part = (file: string, line: unknown) => ({ file, text: JSON.stringify(line) });
    const other = { ...above, rows: above.rows.slice(1) };
    expect(problemOf(overviewOfLines([part('1', above), part('2', other)]))).toMatchObject({ id: 'parts-differ' });
    expect(problemOf(overviewOfLines([part('1', { findings: [] })]))).toMatchObject({
      id: 'part-unreadable',
      args: { file: '1', line: 1 },
    });
    expect(problemOf(overviewOfLines([{ file: '3', text: '' }]))).toMatchObject({ id: 'part-unreadable' });
  });
});

describe('whose plan a file is, where the plan does not say', () => {
  it.each([
    ['gui-ve/Sở Y tế.xlsx', 'Sở Y tế'],
    ['Sở Y tế - kế hoạch 2024.docx', 'Sở Y tế'],
    ['UBND xã Tân Lập (bản 2).xlsx', 'UBND xã Tân Lập'],
    ['Sở_Y_tế kế hoạch.xlsx', 'Sở Y tế'],
    ['ke-hoach-01.xlsx', null],
    ['Kế hoạch.xlsx', null],
  ])('%s', (file, unit) => expect(unitOfFile(file)).toBe(unit));
});
