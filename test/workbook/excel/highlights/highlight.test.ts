import { describe, expect, it } from 'vitest';
import type { HighlightRule } from '../../../../src/model/sheet-spec';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { must } from '../../../contract/workbook';
import { startExcel } from '../../../host';
import type { Rule } from '../../../host/book';
import { planRows, sheetOf } from '../book';

const SHEET = 'Phụ lục 1';
const rule = (tier: string, areas: HighlightRule['areas']): HighlightRule => ({
  tier,
  areas,
  formula: `AND(N("phuluc:${tier}")=0,$D2<$C2)`,
  fill: '#F8CBAD',
  bold: true,
});
const ROW: HighlightRule['areas'] = [{ row: 1, column: 0, rows: 1, columns: 12 }];

function start() {
  const host = startExcel();
  const sheet = sheetOf(host.book, SHEET, planRows(20));
  return { host, sheet, workbook: openExcelWorkbook() };
}
const planners = (type: string): Rule => ({
  id: `planner-${type}`,
  type,
  areas: ROW,
  formula: type === 'Custom' ? '=$A2="phụ lục"' : '',
  fill: '#00FF00',
});

describe('highlights in Excel', () => {
  it('come and go beside colour scales and other rules of the planner, whose formulas cannot be read', async () => {
    const { sheet, workbook } = start();
    sheet.rules = [planners('ColorScale'), planners('CellValue'), planners('Custom')];
    const before = structuredClone(sheet.rules);
    must(await workbook.apply([{ type: 'highlight', sheet: SHEET, rules: [rule('gap-0', ROW)] }]));
    expect(sheet.rules).toHaveLength(4);
    must(await workbook.apply([{ type: 'clear-highlights', sheet: SHEET }]));
    expect(sheet.rules).toEqual(before);
  });

  it('are written in small steps where Excel does not give all rules at once', async () => {
    const { host, sheet, workbook } = start();
    must(await workbook.apply([{ type: 'highlight', sheet: SHEET, rules: [rule('gap-0', ROW)] }]));
    sheet.rules.push(planners('ColorScale'));
    host.failAt(1, 'InvalidOperation');
    must(await workbook.apply([{ type: 'highlight', sheet: SHEET, rules: [rule('gap-1', ROW)] }]));
    expect(sheet.rules.map((one) => [one.type, one.formula])).toEqual([
      ['Custom', '=AND(N("phuluc:gap-1")=0,$D2<$C2)'],
      ['ColorScale', ''],
    ]);
  });

  it('are replaced and removed in builds that do not let rules on the same cells be read', async () => {
    const { sheet, workbook } = start();
    sheet.rulesUnreadable = true;
    sheet.rules = [{ ...planners('Custom'), areas: [{ row: 15, column: 0, rows: 1, columns: 2 }] }];
    const before = structuredClone(sheet.rules);
    const tiers = (names: readonly string[]) => ({
      type: 'highlight' as const,
      sheet: SHEET,
      rules: names.map((tier) => rule(tier, ROW)),
    });
    must(await workbook.apply([tiers(['gap-0', 'gap-1'])]));
    must(await workbook.apply([tiers(['gap-2', 'gap-3'])]));
    expect(sheet.rules.map((one) => /gap-\d/.exec(one.formula)?.[0])).toEqual(['gap-2', 'gap-3', undefined]);
    must(await workbook.apply([{ type: 'clear-highlights', sheet: SHEET }]));
    expect(sheet.rules).toEqual(before);
  });

  it('are left alone, with the way out in words, where nobody can tell them from the planner’s', async () => {
    const { sheet, workbook } = start();
    must(
      await workbook.apply([
        { type: 'highlight', sheet: SHEET, rules: ['gap-0', 'gap-1'].map((tier) => rule(tier, ROW)) },
      ]),
    );
    sheet.rulesUnreadable = true;
    const before = structuredClone(sheet.rules);
    // The file was closed and opened again: nothing is remembered.
    expect(await openExcelWorkbook().apply([{ type: 'clear-highlights', sheet: SHEET }])).toMatchObject({
      problem: { id: 'highlights-unreadable', args: { sheet: SHEET } },
    });
    expect(sheet.rules).toEqual(before);
  });

  it('stand in their order: the first rule is on top', async () => {
    const { sheet, workbook } = start();
    must(
      await workbook.apply([
        { type: 'highlight', sheet: SHEET, rules: ['gap-0', 'gap-1', 'gap-2'].map((tier) => rule(tier, ROW)) },
      ]),
    );
    expect(sheet.rules.map((one) => /gap-\d/.exec(one.formula)![0])).toEqual(['gap-0', 'gap-1', 'gap-2']);
  });

  it('reach every row of a table with more rows than one address holds', async () => {
    const { sheet, workbook } = start();
    const areas = Array.from({ length: 1500 }, (_, at) => ({ row: 1 + at * 2, column: 0, rows: 1, columns: 12 }));
    must(await workbook.apply([{ type: 'highlight', sheet: SHEET, rules: [rule('gap-0', areas)] }]));
    expect(sheet.rules.length).toBeGreaterThan(1);
    expect(sheet.rules.flatMap((one) => one.areas).sort((a, b) => a.row - b.row)).toEqual(areas);
    for (const one of sheet.rules)
      expect(one.formula).toBe(`=AND(N("phuluc:gap-0")=0,$D${one.areas[0]!.row + 1}<$C${one.areas[0]!.row + 1})`);
  });

  it('give the font only where there is no fill', async () => {
    const { sheet, workbook } = start();
    must(
      await workbook.apply([
        {
          type: 'highlight',
          sheet: SHEET,
          rules: [{ tier: 'parent', areas: ROW, formula: 'N("phuluc:parent")=0', font: '#C00000', bold: true }],
        },
      ]),
    );
    expect(sheet.rules).toMatchObject([{ color: '#C00000', bold: true }]);
    expect(sheet.rules[0]!.fill).toBeUndefined();
  });

  it('are written before a barred sheet and not after it', async () => {
    const { host, sheet, workbook } = start();
    const locked = sheetOf(host.book, 'Khóa', [['x']]);
    locked.protected = true;
    const last = sheetOf(host.book, 'Sau', [['x']]);
    const changes = [SHEET, 'Khóa', 'Sau'].map((name) => ({
      type: 'highlight' as const,
      sheet: name,
      rules: [rule('gap-0', ROW)],
    }));
    expect(await workbook.apply(changes)).toMatchObject({
      problem: { id: 'sheet-protected', args: { sheet: 'Khóa' } },
    });
    expect([sheet.rules.length, locked.rules.length, last.rules.length]).toEqual([1, 0, 0]);
    const gone = [SHEET, 'Không có', 'Sau'].map((name) => ({
      type: 'highlight' as const,
      sheet: name,
      rules: [rule('gap-1', ROW)],
    }));
    expect(await workbook.apply(gone)).toMatchObject({ problem: { id: 'sheet-gone', args: { sheet: 'Không có' } } });
    expect([sheet.rules.map((one) => one.formula.includes('gap-1')), last.rules.length]).toEqual([[true], 0]);
  });
});
