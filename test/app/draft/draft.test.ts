import { describe, expect, it } from 'vitest';
import { abovePlanOf, readCoverage, setAboveChoice, answerAboveGroup } from '../../../src/app/coverage/coverage';
import { acceptProposals, draftPlan } from '../../../src/app/draft/draft';
import { planOf } from '../../../src/app/readings/plan-of';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import type { Grid } from '../../../src/model/grid';
import type { PlanRow } from '../../../src/model/plan';
import type { Workbook } from '../../../src/workbook/port';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const cityPlan = async () => must(abovePlanOf('mau-001.xlsx', must(await (await sample('001')).read()), []));
const isOurs = (row: PlanRow) => row.type === 'criterion' || row.type === 'task';
const rowsOn = async (workbook: Workbook, sheets: readonly string[]) =>
  planOf(must(await workbook.read()))
    .appendices.filter(({ sheet }) => sheets.includes(sheet))
    .map(({ kind, rows, year, planYear }) => ({ kind, year, planYear, rows: rows.filter(isOurs) }));
const unchanged = (grids: readonly Grid[], names: ReadonlySet<string>) => grids.filter(({ sheet }) => names.has(sheet));

describe('a draft from the plan above', () => {
  it('has exactly the rows that are given to us, on new sheets that are read like any other', async () => {
    const workbook = await sample('000');
    const above = await cityPlan();
    const before = must(await workbook.read());
    const { coverage } = must(await readCoverage(workbook, above));
    const given = coverage!.given.filter(({ conditional }) => !conditional);
    const { sheets, rows } = must(await draftPlan(workbook, { from: 'above', above }));
    expect([sheets, rows]).toEqual([['Dự thảo phụ lục IV', 'Dự thảo phụ lục V', 'Dự thảo phụ lục VI'], 49]);
    const drafted = await rowsOn(await reopened(workbook), sheets);
    const codes = (all: readonly PlanRow[]) =>
      all.map(({ code, title, task }) => [code?.text, title?.text ?? task?.text]);
    expect(drafted.map(({ kind }) => kind)).toEqual(['par', 'sipas', 'papi']);
    for (const { kind, rows: own } of drafted)
      expect(codes(own)).toEqual(codes(given.filter(({ appendix }) => appendix.kind === kind).map(({ row }) => row)));
    expect(drafted[0]).toMatchObject({ year: 2022, planYear: 2023 });

    const names = new Set(before.map(({ sheet }) => sheet));
    expect(unchanged(must(await workbook.read()), names)).toEqual(before);
  });

  it('takes points as given, and of last year who did it: nobody where nobody did', async () => {
    const workbook = await sample('000');
    const { sheets } = must(await draftPlan(workbook, { from: 'above', above: await cityPlan() }));
    const [{ rows } = { rows: [] }] = await rowsOn(workbook, sheets);
    const row = (code: string) => rows.find((one) => one.code?.text === code)!;
    expect([row('4.1.4').benchmark?.value, row('4.1.4').achieved?.value]).toEqual([10_000, 7643]);
    expect(row('4.1.4').lead?.value.map(({ name }) => name)).toEqual(['Văn phòng']);
    expect(row('4.1.3').lead?.value).toEqual([]);
    expect(row('4.1.3').others?.at(-1)?.text).toBe('Theo cấp trên: nhiệm vụ, thời gian');
    expect(row('4.1.4').others?.at(-1)?.text).toBe(
      'Theo cấp trên: nhiệm vụ, thời gian\nTheo năm trước: chủ trì, thực hiện, phương thức',
    );
  });

  it('marks every proposal until it is accepted, one row or all; a remark of the planner stays', async () => {
    const workbook = await sample('000');
    const above = await cityPlan();
    const { proposals, sheets } = must(await draftPlan(workbook, { from: 'above', above }));
    expect(must(await readCoverage(workbook, above)).proposals).toBe(proposals);
    const grid = must(await workbook.read()).find(({ sheet }) => sheet === sheets[0])!;
    const column = grid.left + grid.values[0]!.length - 1;
    const marked = grid.values.findIndex((cells) => String(cells.at(-1)).startsWith('Theo '));
    const at = { sheet: grid.sheet, row: grid.top + marked, column };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at, value: 'Hỏi lại Sở Nội vụ' }] }]));
    expect(must(await acceptProposals(workbook))).toEqual({ accepted: proposals - 1 });
    expect(must(await readCoverage(workbook, above)).proposals).toBe(0);
    const after = must(await workbook.read()).find(({ sheet }) => sheet === sheets[0])!;
    expect(after.values[marked]!.at(-1)).toBe('Hỏi lại Sở Nội vụ');
  });

  it('is taken back whole', async () => {
    const workbook = await sample('000');
    const before = must(await workbook.read()).map(({ sheet }) => sheet);
    const above = await cityPlan();
    const { journal } = await recorded(workbook, EMPTY_JOURNAL, 'draft-plan', (one) =>
      draftPlan(one, { from: 'above', above }),
    );
    must(await restoreLast(workbook, journal));
    expect(must(await workbook.read()).map(({ sheet }) => sheet)).toEqual(before);
  });

  it('of a workbook that is empty but for the plan above lets all offices be filled in', async () => {
    const workbook = await sample('001');
    must(
      await setAboveChoice(workbook, {
        unit: 'Sở Khoa học và Công nghệ',
        sheets: ['Phụ lục I', 'Phụ lục II', 'Phụ lục III'],
      }),
    );
    for (const group of [
      'Cơ quan chuyên môn thuộc UBND thành phố',
      'Cơ quan hành chính cấp TP',
      'Sở, ngành TP',
      'Các sở, ngành, đơn vị thuộc UBND TP',
    ])
      must(await answerAboveGroup(workbook, group, 'out'));
    const { sheets, rows } = must(await draftPlan(workbook, { from: 'above', above: null }));
    expect([sheets.length, rows]).toEqual([2, 22]);
    const drafted = await rowsOn(workbook, sheets);
    expect(
      drafted
        .flatMap(({ rows: own }) => own)
        .every(({ lead, implementing }) => !lead?.value.length && !implementing?.value.length),
    ).toBe(true);
  });

  it('of nothing that is ours is refused before anything is written', async () => {
    const workbook = await typed([
      ['Kế hoạch'],
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      [1, 'Họp', 'Văn phòng', 'Quý I/2024'],
    ]);
    must(await setAboveChoice(workbook, { unit: 'Hội Chữ thập đỏ' }));
    const sheets = must(await workbook.read()).length;
    expect(problemOf(await draftPlan(workbook, { from: 'above', above: await cityPlan() }))).toMatchObject({
      id: 'nothing-to-draft',
    });
    expect(must(await workbook.read())).toHaveLength(sheets);
  });
});

describe('a draft from last year', () => {
  it('has the criteria that lost points and the lists of tasks, with last year’s work and offices as proposals', async () => {
    const workbook = await sample('000');
    const last = planOf(must(await workbook.read())).appendices;
    const { sheets } = must(await draftPlan(workbook, { from: 'last-year', scores: null }));
    const [par, sipas, papi] = await rowsOn(workbook, sheets);
    const leaves = last[0]!.rows.filter((row) => row.type === 'criterion' && row.children.length === 0);
    expect(par!.rows.map(({ code }) => code?.text)).toEqual(leaves.map(({ code }) => code?.text));
    expect([par!.year, par!.planYear]).toEqual([2023, 2025]);
    expect([sipas!.rows.length, papi!.rows.length]).toEqual([7, 6]);
    expect(par!.rows[0]!.lead?.text).toBe('Văn phòng');
    expect(par!.rows[0]!.others?.at(-1)?.text).toContain('Theo năm trước: nhiệm vụ, chủ trì, thực hiện, thời gian');
  });

  it('takes the points of a score table, and the work of the same criterion in the plan', async () => {
    const scores = await typed([
      ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2024'],
      ['4.1.4', 'Tính hợp lý trong việc sắp xếp, kiện toàn tổ chức bộ máy của các cơ quan, đơn vị', 1, 0.9],
      ['4.1.5', 'Tính hợp lý trong phân định chức năng, nhiệm vụ giữa các cơ quan, đơn vị tại địa phương', 1, 1],
      ['6.1.2', 'Công khai ngân sách của cơ quan', 1, 0.5],
    ]);
    const above = must(abovePlanOf('diem.xlsx', must(await scores.read()), []));
    const workbook = await sample('000');
    const { sheets } = must(await draftPlan(workbook, { from: 'last-year', scores: above }));
    const [par] = await rowsOn(workbook, sheets);
    expect(
      par!.rows.map(({ code, achieved, task, lead }) => [
        code?.text,
        achieved?.value,
        task?.text ?? '',
        lead?.text ?? '',
      ]),
    ).toEqual([
      ['4.1.4', 9000, 'Sắp xếp bộ máy cơ quan, đơn vị hợp lý, đúng chủ trương', 'Văn phòng'],
      ['6.1.2', 5000, '…', '…'],
    ]);
  });
});
