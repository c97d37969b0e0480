import type { Locator, Page } from 'playwright-core';

/** Presses of the pane that many tests begin with, each to its end. Vietnamese, as the pane is. */

/** From any view: colours the criteria that lost points. */
export async function highlightLosses(pane: Locator | Page): Promise<void> {
  await pane.getByRole('tab', { name: 'Điểm mất' }).click();
  await pane.getByRole('button', { name: 'Tô màu điểm mất' }).click();
  await pane
    .getByText(/Đã tô \d+ tiêu chí/)
    .first()
    .waitFor();
}

/** In the view of sheets: makes them. */
export async function makeSheets(pane: Locator | Page): Promise<void> {
  await pane.getByRole('button', { name: 'Tạo phiếu' }).click();
  await pane.getByText('Đã tạo phiếu').first().waitFor({ timeout: 60_000 });
}
