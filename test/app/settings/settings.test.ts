import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { ignoreFinding } from '../../../src/app/check/ignore';
import { highlightGaps } from '../../../src/app/gaps/highlight';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { setPlanHeading, setThresholds } from '../../../src/app/settings/settings';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { NO_PLAN_SETTINGS } from '../../../src/reporting/settings/plan-heading';
import { LAST_VISIBLE } from '../../../src/reporting/responsibility/unit-columns';
import type { Workbook } from '../../../src/workbook/port';
import { must, problemOf, reopened, ROWS, sample, typed } from '../workbooks';

const today = '2024-05-10';
const HEADING = {
  superior: 'UBND thành phố Cần Thơ',
  agency: 'Sở KH&CN',
  number: '45/KH-SKHCN',
  day: '5/7/2024',
  place: 'Cần Thơ',
  signer: 'Giám đốc',
};
const textsOf = async (workbook: Workbook, sheet: string) =>
  must(await workbook.read())
    .find((grid) => grid.sheet === sheet)!
    .values.flat()
    .filter((value) => typeof value === 'string');

describe('the heading of the plan that the planner set', () => {
  it('stands on every sheet, and comes off again without a trace', async () => {
    const workbook = await sample('000');
    must(await generateResponsibilitySheets(workbook, { today }));
    const clean = must(await workbook.read());
    must(await setPlanHeading(workbook, HEADING));
    must(await generateResponsibilitySheets(workbook, { today }));
    for (const sheet of ['Văn phòng', 'Tổng hợp phiếu', 'Theo dõi tiến độ'])
      expect(await textsOf(workbook, sheet), sheet).toEqual(
        expect.arrayContaining([
          'UBND THÀNH PHỐ CẦN THƠ',
          'SỞ KH&CN',
          '(Thực hiện Kế hoạch số 45/KH-SKHCN ngày 05 tháng 7 năm 2024 của Sở KH&CN)',
        ]),
      );
    for (const sheet of ['Văn phòng', 'Tổng hợp phiếu'])
      expect(await textsOf(workbook, sheet), sheet).toEqual(
        expect.arrayContaining(['Cần Thơ, ngày …… tháng …… năm ………', 'GIÁM ĐỐC']),
      );

    // Another setting takes the place of the first: its words were ours, and are not taken for what somebody typed.
    must(await setPlanHeading(await reopened(workbook), HEADING));
    must(await setPlanHeading(workbook, { ...NO_PLAN_SETTINGS, place: 'Hưng Yên', signer: 'Chi cục trưởng' }));
    must(await generateResponsibilitySheets(workbook, { today }));
    const other = await textsOf(workbook, 'Tổng hợp phiếu');
    expect([
      other.includes('GIÁM ĐỐC'),
      other.includes('CHI CỤC TRƯỞNG'),
      other.includes('UBND THÀNH PHỐ CẦN THƠ'),
    ]).toEqual([false, true, false]);

    must(await setPlanHeading(workbook, NO_PLAN_SETTINGS));
    must(await generateResponsibilitySheets(workbook, { today }));
    const back = must(await workbook.read()).filter(({ tag }) => tag?.role !== 'settings');
    expect(back.map(({ sheet, values }) => [sheet, values])).toEqual(clean.map(({ sheet, values }) => [sheet, values]));
  });

  it('leaves the date and the name that a unit typed in place of the dots', async () => {
    const workbook = await sample('000');
    must(await setPlanHeading(workbook, HEADING));
    must(await generateResponsibilitySheets(workbook, { today }));
    const grid = must(await workbook.read()).find(({ sheet }) => sheet === 'Thanh tra')!;
    const row = grid.values.findIndex((values) => values.includes('Cần Thơ, ngày …… tháng …… năm ………'));
    const column = grid.values[row]!.indexOf('Cần Thơ, ngày …… tháng …… năm ………');
    workbook.type(
      { sheet: 'Thanh tra', row: grid.top + row, column: grid.left + column },
      { value: 'Cần Thơ, ngày 09 tháng 8 năm 2024' },
    );
    must(await setPlanHeading(workbook, { ...HEADING, place: 'Hậu Giang' }));
    must(await generateResponsibilitySheets(workbook, { today }));
    const dateOf = async (sheet: string) =>
      must(await workbook.read())
        .find((one) => one.sheet === sheet)!
        .values.flatMap((values) => values.slice(0, LAST_VISIBLE + 1))
        .filter((value) => /, ngày/.test(String(value)));
    expect(await dateOf('Thanh tra')).toEqual(['Cần Thơ, ngày 09 tháng 8 năm 2024']);
    expect(await dateOf('Văn phòng')).toEqual(['Hậu Giang, ngày …… tháng …… năm ………']);
  });

  it('refuses a day that is none, and writes nothing', async () => {
    const workbook = await typed(ROWS);
    expect(problemOf(await setPlanHeading(workbook, { ...HEADING, day: 'tháng 7' }))).toMatchObject({
      id: 'setting-unfit',
      args: { value: 'tháng 7' },
    });
    expect(must(await workbook.read())).toHaveLength(1);
  });

  it('can be taken back, and does no harm to what else stands on the settings sheet', async () => {
    const workbook = await typed(ROWS);
    const checked = must(await checkWorkbook(workbook));
    must(await ignoreFinding(workbook, checked, checked.findings[0]!, { scope: 'rule', reason: 'đã thống nhất' }));
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'settings', (inner) =>
      setPlanHeading(inner, HEADING),
    );
    must(outcome);
    expect(must(await checkWorkbook(workbook))).toMatchObject({
      settings: { plan: { agency: 'Sở KH&CN', day: '2024-07-05' } },
      staleIgnores: [],
    });
    expect(must(await restoreLast(workbook, journal))).toMatchObject({ unrestored: [] });
    const after = must(await checkWorkbook(workbook));
    expect([after.settings.plan, after.ignored.length > 0]).toEqual([NO_PLAN_SETTINGS, true]);
  });
});

describe('the thresholds that the planner set', () => {
  const coloured = async (workbook: Workbook) =>
    must(await highlightGaps(workbook)).tiers.map(({ criteria }) => criteria);

  it('decide the colours, for everybody who opens the file', async () => {
    const workbook = await typed(ROWS);
    expect(await coloured(workbook)).toEqual([0, 0, 1, 1]);
    expect(must(await setThresholds(workbook, { low: 60, high: 99 }, { recolour: true }))).toEqual({
      recoloured: true,
    });
    expect(
      workbook.sheets()[0]!.highlights.some(({ formula }) => formula.includes('<0.6,') || formula.includes('<0.6)')),
    ).toBe(true);
    expect(await coloured(await reopened(workbook))).toEqual([0, 1, 1, 0]);
    expect(must(await checkWorkbook(workbook)).settings.thresholds).toEqual({ low: 60, high: 99 });
  });

  it('come back with their colours when they are taken back', async () => {
    const workbook = await typed(ROWS);
    const first = await recorded(workbook, EMPTY_JOURNAL, 'highlight', (inner) => highlightGaps(inner));
    const formulas = workbook.sheets()[0]!.highlights.map(({ formula }) => formula);
    const second = await recorded(workbook, first.journal, 'settings', (inner) =>
      setThresholds(inner, { low: 60, high: 99 }, { recolour: true }),
    );
    expect(workbook.sheets()[0]!.highlights.map(({ formula }) => formula)).not.toEqual(formulas);
    must(await restoreLast(workbook, second.journal));
    expect(must(await checkWorkbook(workbook)).settings.thresholds).toEqual({ low: 50, high: 80 });
    expect(workbook.sheets()[0]!.highlights.map(({ formula }) => formula)).toEqual(formulas);
  });

  it('are refused when they are none, and no colour changes', async () => {
    const workbook = await typed(ROWS);
    expect(problemOf(await setThresholds(workbook, { low: 80, high: 50 }, { recolour: true }))).toMatchObject({
      id: 'setting-unfit',
    });
    expect([must(await workbook.read()).length, workbook.sheets()[0]!.highlights.length]).toEqual([1, 0]);
  });
});

describe('what a check says of the settings', () => {
  it('names the criteria set of each table', async () => {
    const { compared } = must(await checkWorkbook(await sample('001')));
    expect(compared.map(({ kind, year, set }) => [kind, year, set?.certain])).toEqual([
      ['par', 2022, true],
      ['sipas', 2023, expect.any(Boolean)],
      ['papi', 2023, expect.any(Boolean)],
    ]);
    expect(compared[0]!.set!.edition).toMatch(/876\/QĐ-BNV/);
  });
});
