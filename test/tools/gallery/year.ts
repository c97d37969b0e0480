import { fillPlan, sheetOf } from '../../workbook/excel/book';
import { made, reportIn, rowsOf } from './progress';
import { button, order, tab, unfold, type PaneJourney, type PaneStage } from './pane';

const CITY = 'assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx';
/** A low pane has a list in place of the row of parts. */
async function part({ page, text }: PaneStage, name: string): Promise<void> {
  const list = page.getByRole('combobox', { name: text.year.label });
  await list.or(button(page, name)).first().waitFor();
  if ((await list.count()) > 0) await list.selectOption({ label: name });
  else await button(page, name).click();
}

/** Cả năm: the parts of the plan's year. */
export const YEAR_JOURNEYS: readonly PaneJourney[] = [
  {
    name: 'due',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.due);
      await page.getByText(text.due.day('').trim()).first().waitFor();
      await unfold(page);
      await button(page, text.due.changeDay).click();
      await page.getByRole('textbox').fill('15/8/2023');
      await page.keyboard.press('Enter');
      await page.getByText(text.due.day('')).first().waitFor();
      await page
        .getByText(/15.0?8.2023|15 Aug 2023/)
        .first()
        .waitFor();
      await shot('all');
      await order(page, text.due.span.quarter);
      await page.getByRole('combobox', { name: text.due.unit, exact: true }).selectOption({ index: 1 });
      await shot('unit-this-quarter');
      await button(page, text.due.write).click();
      await page
        .getByText(/Việc đến hạn/)
        .first()
        .waitFor();
      await shot('written');
    },
  },
  {
    name: 'comparison',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.comparison);
      await page.getByText(text.comparison.startTitle).waitFor();
      await shot('start');
      await page.locator('input[type="file"]').setInputFiles(CITY);
      await page.getByText(text.comparison.common(36)).first().waitFor({ state: 'attached' });
      await page.locator('button[data-row^="field|"]').first().click();
      await shot('by-field');
      for (const by of ['unit', 'criterion', 'again', 'carried', 'alone'] as const) {
        await order(page, text.comparison.order[by]);
        await shot(by);
      }
      await button(page, text.comparison.write).click();
      await page
        .getByText(/So sánh hai năm/)
        .first()
        .waitFor();
      await shot('written');
    },
  },
  {
    name: 'target',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.target);
      const goal = page.getByRole('textbox', { name: text.target.goal, exact: true });
      await goal.waitFor();
      await shot('start');
      await goal.fill('99x');
      await shot('goal-wrong');
      await goal.fill('48');
      await shot('out-of-reach');
      await goal.fill('42');
      await button(page, text.target.suggest).click();
      await page.getByText(text.target.enough).first().waitFor();
      await shot('suggested');
      await page.getByRole('textbox').nth(1).fill('9');
      await shot('points-wrong');
      await page.getByRole('textbox').nth(1).fill('');
      for (const by of ['field', 'unit'] as const) {
        await order(page, text.target.order[by]);
        await shot(by);
      }
      await button(page, text.target.write).click();
      await page
        .getByText(/“Phương án”/)
        .first()
        .waitFor();
      await shot('written');
    },
  },
  {
    name: 'results',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.results);
      await button(page, text.results.write).waitFor();
      await shot('units');
      for (const by of ['index', 'field', 'row', 'difficulty'] as const) {
        await order(page, text.results.order[by]);
        await shot(by);
      }
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, text.results.letter).click()]);
      await page.getByText(text.results.made(file.suggestedFilename())).first().waitFor();
      await shot('letter');
      await button(page, text.results.write).click();
      await page
        .getByText(/“Báo cáo kết quả”/)
        .first()
        .waitFor();
      await shot('written');
    },
  },
  {
    name: 'director',
    fill: ({ book }) => {
      fillPlan(book, '000');
      // The plan asks for nearly everything at all times, so that nothing could be late or to come.
      const always = book.sheets
        .flatMap(({ cells }) => [...cells.values()])
        .filter(({ value }) => value === 'Thường xuyên');
      for (const [at, cell] of always.entries()) {
        if (at % 5 === 1) cell.value = 'Quý III/2024';
        if (at % 5 === 3) cell.value = '30/6/2031';
      }
    },
    async walk(stage) {
      const { page, host, text, shot } = stage;
      await made(stage);
      for (const [at, row] of rowsOf(host, 'Văn phòng').entries())
        if (at % 3 === 0) await reportIn(host, 'Văn phòng', row, { progress: 'Hoàn thành' });
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.director);
      await page.locator('button[data-row^="field "]').first().waitFor();
      await shot('top');
      await page.locator('button[data-row^="unit "]').first().scrollIntoViewIfNeeded();
      await page.locator('button[data-row^="overdue "]').first().scrollIntoViewIfNeeded();
      await shot('below');
      await button(page, text.director.write).click();
      await page
        .getByText(/“Trang lãnh đạo”/)
        .first()
        .waitFor();
      await page.locator('button[data-row^="criterion "]').first().click();
      await shot('written');
    },
  },
  {
    name: 'coverage',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.coverage);
      await page.getByText(text.coverage.emptyTitle).waitFor();
      await shot('start');
      await page.locator('input[type="file"]').first().setInputFiles(CITY);
      await page.getByText(text.coverage.counts(49, 40, 9)).waitFor({ state: 'attached' });
      await shot('missing');
      await button(page, text.coverage.confirmUnit).click();
      await page.getByText(text.coverage.saved).first().waitFor();
      await tab(page, text.tabs.check).click();
      await button(page, text.check.run).click();
      await page
        .getByText(/mau-001/)
        .first()
        .waitFor();
      await shot('checked');
    },
  },
  {
    name: 'overview',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.overview);
      await page.getByText(text.overview.startTitle).waitFor();
      await shot('start');
      await page
        .locator('input[type="file"]')
        .setInputFiles([
          'assets/samples/mau-000-so-khcn-can-tho-2024.xlsx',
          'assets/samples/mau-003-so-khcn-can-tho-cchc-2023.xlsx',
          'LICENSE',
        ]);
      await page
        .getByText(/LICENSE/)
        .first()
        .waitFor();
      await shot('units');
      await order(page, text.overview.order.row);
      await shot('rows');
      await button(page, text.overview.write).click();
      await page
        .getByText(/“Tổng hợp kế hoạch”/)
        .first()
        .waitFor();
      await shot('written');
    },
  },
  {
    name: 'year-nothing',
    fill: ({ book }) => void sheetOf(book, 'Trang tính 1', [['ghi chú']]),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.due);
      await page.getByText(text.due.noWorkTitle).waitFor();
      await shot('no-work');
      await part(stage, text.year.parts.director);
      await page.getByText(text.director.nothingTitle).waitFor();
      await shot('nothing-for-the-director');
    },
  },
];
