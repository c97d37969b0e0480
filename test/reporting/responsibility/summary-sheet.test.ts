import { describe, expect, it } from 'vitest';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { planSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { columnOf } from '../../../src/reporting/responsibility/unit-columns';
import { appendix, plan } from '../typed-plan';

const PLAN = plan(
  appendix('par', [
    { code: '1.1', points: ['1', '0,5'], task: 'A', lead: 'Văn phòng', implementing: 'Thanh tra' },
    { code: '1.2', points: ['1', '0,8'], task: 'B', lead: 'Văn phòng', coordinating: "Phòng 'Ô'" },
    { code: '1.2.1', points: ['1', '0,9'], task: 'C', lead: 'Văn phòng' },
  ]),
);

const summaryOf = (run: ReturnType<typeof planSheets>): SheetSpec =>
  run.sheets.find(({ spec }) => spec.tag.role === 'summary' && spec.tag.key === '')!.spec;
function table(spec: SheetSpec): unknown[][] {
  const header = spec.rows.findIndex((row) => row.cells[0]?.value === 'STT');
  const end = spec.rows.findIndex((row) => row.cells[0]?.value === 'Tổng cộng');
  return spec.rows.slice(header + 1, end + 1).map((row) => row.cells.map((cell) => cell?.value ?? null));
}

describe('summary of the sheets', () => {
  it('counts roles, points at stake and progress by unit; the last line counts each criterion once', () => {
    const first = planSheets(PLAN, null, []);
    // 1.2 is the parent of 1.2.1: only the child counts.
    expect(table(summaryOf(first))).toEqual([
      [1, 'Văn phòng', 3, 0, 0, 3, 0.6, 0, 0, 0, 0, 0, 0, 3, 0, 0.6, 'Văn phòng'],
      [2, 'Thanh tra', 0, 1, 0, 1, 0.5, 0, 0, 0, 0, 0, 0, 1, 0, 0.5, 'Thanh tra'],
      [3, "Phòng 'Ô'", 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, "Phòng 'Ô"],
      ['Tổng cộng', null, 3, 1, 1, 5, 0.6, 0, 0, 0, 0, 0, 0, 5, 0, 0.6, null],
    ]);
  });

  it('prints on one page as long as its letters can be read, and never ends with one unit on a page', () => {
    const printed = (units: number) => {
      const rows = Array.from({ length: units }, (_, at) => ({
        code: `1.${at + 1}`,
        points: ['1', '0,5'] as [string, string],
        task: 'A',
        lead: `Phòng Nghiệp vụ số ${at + 1}`,
      }));
      return summaryOf(planSheets(plan(appendix('par', rows)), null, []));
    };
    for (const units of [1, 18, 20, 22, 24, 25, 26, 27, 40]) {
      const { print, rows } = printed(units);
      const height = rows.reduce((sum, row) => sum + (row.height ?? 15.75), 0);
      // 170 mm of a page; 12 points at two thirds are 8 points.
      const onePage = 170 / ((height / 72) * 25.4);
      expect([units, (print.breaks ?? []).length === 0]).toEqual([units, onePage >= 0.685]);
      if (print.breaks?.length) expect(rows.length - print.breaks.at(-1)!).toBeGreaterThan(2);
    }
  });

  it('reads the progress that the units reported', () => {
    const grids = planSheets(PLAN, null, []).sheets.map(({ spec }) => {
      const grid = gridOfSpec(spec);
      const values = grid.values.map((row) =>
        row[columnOf('source')] && row[0] !== 'STT'
          ? row.with(columnOf('progress'), row[columnOf('code')] === '1.1' ? 'Hoàn thành' : 'Quá hạn')
          : row,
      );
      return { ...grid, values };
    });
    const [office, inspection] = table(summaryOf(planSheets(PLAN, null, grids)));
    expect(office!.slice(7, -1)).toEqual([0, 0, 1, 2, 0, 0, 0, 2, 0.1]);
    expect(inspection!.slice(7, -1)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('counts live, in the rows of the plan alone, with the name of the sheet quoted; and links to each sheet', () => {
    const run = planSheets(PLAN, null, []);
    const spec = summaryOf(run);
    const unit = run.sheets[2]!.spec;
    const { row, rows } = unit.dropDowns[0]!.area;
    const line = spec.rows.find((one) => one.cells[1]?.value === "Phòng 'Ô'")!;
    expect(unit.name).toBe("Phòng 'Ô'".slice(0, -1));
    expect(line.cells[9]!.formula).toContain(`'Phòng ''Ô'!$N$${row + 1}:$N$${row + rows},{"Hoàn thành",`);
    expect(line.cells[1]!.link).toEqual({ sheet: unit.name, row: 0, column: 0 });
  });

  it('keeps what the planner wrote beside a unit, and below the table, also when units come and go', () => {
    const run = planSheets(PLAN, null, []);
    const grids = run.sheets.map(({ spec }) => {
      const grid = gridOfSpec(spec);
      if (grid.tag!.role !== 'summary' || grid.tag!.key !== '') return grid;
      const width = grid.values[0]!.length;
      const at = (name: string) => grid.values.findIndex((row) => row[1] === name);
      const values = grid.values.map((row, index) => [
        ...row,
        index === at('Thanh tra') ? 'gọi lại' : index === at("Phòng 'Ô'") ? 'nghỉ' : null,
      ]);
      values.push(new Array<null>(width + 1).fill(null), [
        null,
        'Lập ngày 5/7',
        ...new Array<null>(width - 1).fill(null),
      ]);
      return { ...grid, values, formats: values.map((row) => row.map(() => 'General')) };
    });
    expect(planSheets(PLAN, null, grids).sheets.map(({ action }) => action)).toEqual([
      'leave',
      'leave',
      'leave',
      'leave',
      'leave',
    ]);

    const next = plan(
      appendix('par', [
        { code: '1.0', task: 'Mới', lead: 'Sở Nội vụ' },
        { code: '1.1', task: 'A', lead: 'Văn phòng', implementing: 'Thanh tra' },
      ]),
    );
    const spec = summaryOf(planSheets(next, null, grids));
    const notes = spec.rows.flatMap((row, index) =>
      row.cells.flatMap((cell, column) =>
        ['gọi lại', 'nghỉ', 'Lập ngày 5/7'].includes(String(cell?.value))
          ? [[cell!.value, row.cells[1]?.value, column, index]]
          : [],
      ),
    );
    expect(notes.map(([note, unit]) => [note, unit])).toEqual([
      ['gọi lại', 'Thanh tra'],
      ['Lập ngày 5/7', 'Lập ngày 5/7'],
      ['nghỉ', "Phòng 'Ô'"],
    ]);
    const again = planSheets(
      next,
      null,
      planSheets(next, null, grids).sheets.map((sheet) => gridOfSpec(sheet.spec)),
    );
    expect(again.sheets.map(({ action }) => action)).toEqual(again.sheets.map(() => 'leave'));
  });
});
