import { readFileSync } from 'node:fs';
import type { CellValue } from '../../../src/model/grid';
import { UNIT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { openWorkbookFile } from '../../../src/workbook/file';
import { report, sheetOf as gridOf } from '../../app/progress/returned';
import { must } from '../../app/workbooks';
import type { ExcelHost } from '../../host';
import { placeOf } from '../../host/book';
import { fillPlan, sheetOf } from '../../workbook/excel/book';
import { button, tab, unfold, type PaneJourney, type PaneStage } from './pane';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LEADING = 'Văn phòng';

/** The rows of a unit's sheet: what tells each apart in every sheet, and where its cells are. */
export function rowsOf(
  host: ExcelHost,
  unit: string,
): { readonly id: CellValue; readonly row: number; readonly column: (key: UnitColumn) => number }[] {
  const cells = [...host.book.sheets.find(({ name }) => name === unit)!.cells].map(([key, { value }]) => ({
    row: placeOf(key)[0],
    column: placeOf(key)[1],
    value,
  }));
  const head = (key: UnitColumn) =>
    cells.find(({ value }) => value === UNIT_COLUMNS.find((one) => one.key === key)!.header)!;
  const source = head('source');
  if (!source) return [];
  return cells
    .filter(({ column, row, value }) => column === source.column && row > source.row && value !== null && value !== '')
    .sort((a, b) => a.row - b.row)
    .map(({ row, value }) => ({ id: value, row, column: (key) => head(key).column }));
}

/** Types as the unit does. */
export async function reportIn(
  host: ExcelHost,
  unit: string,
  { row, column }: ReturnType<typeof rowsOf>[number],
  cells: Partial<Record<UnitColumn, CellValue>>,
): Promise<void> {
  for (const [key, value] of Object.entries(cells))
    await host.type({ sheet: unit, row, column: column(key as UnitColumn) }, value);
}

export async function made({ page, text }: PaneStage): Promise<void> {
  await tab(page, text.tabs.responsibility).click();
  await page
    .getByText(new RegExp(text.responsibility.willAdd(7).replace('7', '\\d+')))
    .first()
    .waitFor();
  await button(page, text.responsibility.run).click();
  await page.getByText(text.responsibility.doneTitle).first().waitFor({ timeout: 60_000 });
}

/** Tiến độ: nothing yet, what units report, files out and in. */
export const PROGRESS_JOURNEYS: readonly PaneJourney[] = [
  {
    name: 'progress',
    fill: ({ book }) => {
      fillPlan(book, '000');
      // The plan asks for nearly everything at all times, so that nothing could be late.
      const always = book.sheets
        .flatMap(({ cells }) => [...cells.values()])
        .filter(({ value }) => value === 'Thường xuyên');
      for (const [at, cell] of always.entries()) if (at % 3 === 1) cell.value = 'Quý III/2024';
    },
    async walk(stage) {
      const { page, host, text, shot } = stage;
      await tab(page, text.tabs.year).click();
      await page.getByText(text.progress.notYetTitle).waitFor();
      await shot('no-sheets');
      await made(stage);
      await tab(page, text.tabs.year).click();
      await page.getByText(text.progress.total(0, 52)).first().waitFor({ state: 'attached' });
      await unfold(page);
      await button(page, text.progress.changeDay).click();
      await page.getByRole('textbox').fill('31/13/2024');
      await page.keyboard.press('Enter');
      await page.getByText(text.progress.dayFault).waitFor();
      await shot('day-wrong');
      await page.getByRole('textbox').fill('15/11/2024');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: new RegExp(text.restore.runWhich(text.restore.kind.day)) }).waitFor();
      await shot('nobody-reported');
      const leading = rowsOf(host, LEADING);
      for (const row of leading.slice(0, 3))
        await reportIn(host, LEADING, row, { progress: 'Hoàn thành', result: 'Báo cáo số 12/BC-VP' });
      await reportIn(host, LEADING, leading[3]!, { progress: 'Đang thực hiện', percent: 40 });
      // Another unit with the same task judges it differently.
      const done = leading.slice(0, 3).map(({ id }) => id);
      for (const { name } of host.book.sheets) {
        const same = name === LEADING ? undefined : rowsOf(host, name).find(({ id }) => done.includes(id));
        if (!same) continue;
        await reportIn(host, name, same, { progress: 'Đang thực hiện', percent: 60 });
        break;
      }
      await page.getByText(text.progress.stale).first().waitFor();
      await shot('stale');
      host.editCell(true);
      await button(page, text.progress.reread).click();
      await page.getByText(text.progress.reading).first().waitFor();
      await shot('working');
      host.editCell(false);
      await page
        .getByText(new RegExp(text.progress.readAt('\\d')))
        .first()
        .waitFor({ state: 'attached' });
      await shot('units');
      await page.locator('button[data-row^="unit|"]', { hasText: LEADING }).first().click();
      await shot('unit-open');
      await unfold(page);
      await button(page, text.progress.order.row).click();
      await shot('works');
      await page.getByRole('button', { name: new RegExp(`^${text.progress.filters.conflict}`) }).click();
      await page.locator('button[data-row^="row|"]').first().click();
      await shot('differing');
      await page.getByRole('button', { name: new RegExp(`^${text.progress.filters.conflict}`) }).click();

      await button(page, text.split.run).click();
      await page.getByText(text.split.title).waitFor();
      await shot('split');
      await page.getByRole('checkbox', { name: text.split.all }).uncheck();
      await page.getByRole('checkbox', { name: new RegExp(`^${LEADING}`) }).check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, text.split.download(1)).click(),
      ]);
      await page.getByText(text.split.done(1)).first().waitFor();
      await shot('split-done');
      const file = must(await openWorkbookFile('x.xlsx', new Uint8Array(readFileSync(await download.path()))));
      const codes = [
        ...new Set(
          (await gridOf(file, '')).values
            .flat()
            .filter((value): value is string => typeof value === 'string' && /^\d+(\.\d+)+$/.test(value)),
        ),
      ];
      await button(page, text.split.close).click();
      await report(file, '', codes[0]!, { result: 'Báo cáo số 15/BC-VP', evidence: 'Công văn 231/VP' });
      await report(file, '', codes.at(-1)!, { progress: 'Đang thực hiện', percent: 70, note: 'Chờ thẩm định' });
      await page.locator('input[type="file"]').setInputFiles([
        { name: download.suggestedFilename(), mimeType: XLSX, buffer: Buffer.from(must(await file.save())) },
        { name: 'bao cao thang 9.xlsx', mimeType: XLSX, buffer: Buffer.from([80, 75, 3, 4, 0]) },
      ]);
      await page.getByText(text.collecting.title(2)).first().waitFor();
      await page
        .getByText(new RegExp(text.progress.readAt('\\d')))
        .first()
        .waitFor({ state: 'attached' });
      await shot('collected');
      await button(page, text.collecting.newer(1)).click();
      await page.getByText(text.collecting.swapped(1)).first().waitFor();
      await page
        .getByText(new RegExp(text.progress.readAt('\\d')))
        .first()
        .waitFor({ state: 'attached' });
      await shot('collected-newer');
      host.loseConnectionAt(1);
      await host.type({ sheet: host.book.sheets[0]!.name, row: 5, column: 40 }, 'x');
      await button(page, text.progress.reread).click();
      await page.getByText(text.problem.detail).first().waitFor();
      await shot('connection-lost');
    },
  },
  {
    name: 'progress-nothing',
    fill: ({ book }) => void sheetOf(book, 'Trang tính 1', [['ghi chú']]),
    async walk({ page, text, shot }) {
      await tab(page, text.tabs.year).click();
      await page.getByText(text.responsibility.nothingTitle).waitFor();
      await shot('no-table');
    },
  },
];
