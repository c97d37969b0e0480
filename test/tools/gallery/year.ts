import { fillPlan, sheetOf } from '../../workbook/excel/book';
import { button, tab, type PaneJourney, type PaneStage } from './pane';

const part = (stage: PaneStage, name: string) => button(stage.page, name).click();

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
      await button(page, text.due.changeDay).click();
      await page.getByRole('textbox').fill('15/8/2023');
      await page.keyboard.press('Enter');
      await page.getByText(text.due.left(16)).first().waitFor();
      await shot('all');
      await page.getByRole('button', { name: new RegExp(`^${text.due.span.quarter}`) }).click();
      await page.getByRole('combobox').selectOption({ index: 1 });
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
    name: 'year-nothing',
    fill: ({ book }) => void sheetOf(book, 'Trang tính 1', [['ghi chú']]),
    async walk(stage) {
      const { page, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await part(stage, text.year.parts.due);
      await page.getByText(text.due.noWorkTitle).waitFor();
      await shot('no-work');
    },
  },
];
