import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanName } from '../fixtures/facts';
import { fillPlan, sheetOf } from '../workbook/excel/book';
import { openPaneInExcel, type PaneInExcel } from './pages/excel';
import { START_MS, startHarness, type Harness } from './pages/harness';

/** The 378 pixels of height that Excel gives a pane on a screen of 1366 × 768: the list comes first there. */
const LOW = { width: 350, height: 378 } as const;
const CITY = 'assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx';
const OFFICES = [
  'assets/samples/mau-000-so-khcn-can-tho-2024.xlsx',
  'assets/samples/mau-003-so-khcn-can-tho-cchc-2023.xlsx',
];

/** Headers that no office shares, over contents that tell most of them. */
const OTHER_WORDS = [
  ['Ký hiệu', 'Rõ việc', 'Rõ người', 'Cùng làm', 'Bao giờ', 'Ra cái gì'],
  ['v1', 'Rà soát thủ tục hành chính của phòng', 'Văn phòng', 'Phòng Kế hoạch', 'Quý I/2026', 'Báo cáo'],
  ['v2', 'Công khai kết quả giải quyết hồ sơ', 'Thanh tra', 'Văn phòng', 'Tháng 6/2026', 'Thông báo'],
  ['v3', 'Lấy ý kiến người dân về dịch vụ', 'Phòng Kế hoạch', 'Thanh tra', '30/9/2026', 'Phiếu'],
];

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const action = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const show = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const part = (page: Page, label: string) =>
  page.getByRole('combobox', { name: 'Việc trong năm' }).selectOption({ label });

/**
 * Whether four lines of the view's list, or all of a shorter one, stand whole above what can be taken back: not its
 * headings, and not what explains.
 */
function showsFour(page: Page): Promise<boolean> {
  return page.locator('[role="tabpanel"] li').evaluateAll((items) => {
    const head = items[0]?.closest('[tabindex]')?.getBoundingClientRect().top ?? 0;
    const foot = document.querySelector('[role="tabpanel"]')!.getBoundingClientRect().bottom;
    const isLine = (item: Element): boolean =>
      !item.closest('details[data-folded], details:not([open])') &&
      !(item.children.length === 1 && item.firstElementChild!.tagName === 'P');
    const lines = items.filter((item) => item.getBoundingClientRect().height > 0 && isLine(item));
    const inView = lines.filter((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return top >= head - 1 && bottom <= foot;
    });
    return inView.length >= Math.min(4, Math.max(1, lines.length));
  });
}

/** Figures, and what is folded away, of which an ellipsis hides a number: half a number reads like another one. */
function cutNumbers(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) =>
    [...body.querySelectorAll('*')].flatMap((one) => {
      const { textOverflow, fontVariantNumeric } = getComputedStyle(one);
      if (textOverflow !== 'ellipsis' || one.scrollWidth <= one.clientWidth) return [];
      if (fontVariantNumeric !== 'tabular-nums' && one.tagName !== 'SUMMARY') return [];
      // The ellipsis itself stands on a letter or two.
      const end = one.getBoundingClientRect().right - 12;
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let hidden = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < node.textContent!.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          if (range.getBoundingClientRect().right > end) hidden += node.textContent![at];
        }
      // The name of a file says nothing that is counted.
      return /\d/.test(hidden.replace(/\S*\.xlsx\S*/g, '')) ? [one.textContent] : [];
    }),
  );
}

/** The view's action can be pressed where it is, at least four lines of its list can be read, nothing scrolls sideways. */
async function comesFirst({ page, picture }: PaneInExcel, name: string, button: string): Promise<void> {
  try {
    await expect.poll(() => showsFour(page), { message: name }).toBe(true);
  } finally {
    await picture(`low-${name}`);
  }
  expect(await action(page, button).isVisible(), name).toBe(true);
  expect(await cutNumbers(page), name).toEqual([]);
  const time = page.getByRole('region', { name: 'Hoàn tác' }).getByText(/lúc \d+:\d+$/);
  const cutTimes = await time.evaluateAll((all) =>
    // Earlier runs are folded away.
    all.filter((one) => !one.closest('details') && one.scrollWidth > one.clientWidth).map((one) => one.textContent),
  );
  expect(cutTimes, name).toEqual([]);
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="tabpanel"] *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'hidden')
      .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || one === document.documentElement)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(tooWide, name).toEqual([]);
}

async function openLow(plan: PlanName): Promise<PaneInExcel> {
  const pane = await openPaneInExcel((host) => fillPlan(host.book, plan));
  await pane.page.setViewportSize(LOW);
  return pane;
}

describe('in a low pane', () => {
  it('comes the list first of what is found, lost, handed out and reported, right after a run too', async () => {
    const pane = await openLow('001');
    const { page } = pane;
    await action(page, 'Kiểm tra').click();
    await said(page, /^Đã kiểm tra lúc/);
    await comesFirst(pane, 'check', 'Kiểm tra');
    await show(page, 'Điểm mất');
    await said(page, /^Mất/);
    await comesFirst(pane, 'gaps', 'Tô màu điểm mất');
    for (const order of ['Lĩnh vực', 'Chủ trì', 'Mọi vai trò', 'Tiêu chí']) {
      await action(page, order).click();
      await comesFirst(pane, `gaps-${order}`, 'Tô màu điểm mất');
    }
    expect(await page.getByText(/^Không có điểm/).isVisible()).toBe(false);
    await page.getByText('Chú giải màu').click();
    await page.getByText(/^Không có điểm/).waitFor();
    await page.getByText('Chú giải màu').click();
    await action(page, 'Tô màu điểm mất').click();
    await page.getByText(/^Tô màu điểm mất, lúc/).waitFor();
    await comesFirst(pane, 'gaps-done', 'Tô màu điểm mất');
    await show(page, 'Giao việc');
    await said(page, /\d+ trang tính mới/);
    await comesFirst(pane, 'responsibility', 'Tạo phiếu');
    await page.locator('summary', { hasText: /^18 nhóm chưa rõ/ }).click();
    await page
      .getByRole('button', { name: /^Chỉ định/ })
      .first()
      .waitFor();
    // Whoever scrolled down meanwhile sees what came of it.
    await page.getByText('Theo dõi tiến độ', { exact: true }).first().scrollIntoViewIfNeeded();
    await action(page, 'Tạo phiếu').click();
    await said(page, 'Đã tạo phiếu');
    await action(page, 'In các phiếu…').waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('heading', { name: /^Đã tạo phiếu/ })
          .evaluate((title) => title.contains(document.elementFromPoint(120, title.getBoundingClientRect().top + 8))),
      )
      .toBe(true);
    await comesFirst(pane, 'responsibility-done', 'Tạo phiếu');
    await show(page, 'Kiểm tra');
    await comesFirst(pane, 'check-after-sheets', 'Kiểm tra');
    await page
      .getByRole('button', { name: /^Lỗi.*D6/ })
      .or(page.getByRole('button', { name: /D6/ }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Sửa theo đề xuất' }).first().click();
    await page.getByText(/^Sửa ô, lúc/).waitFor();
    await comesFirst(pane, 'check-fixed', 'Kiểm tra');
    await show(page, 'Cả năm');
    await part(page, 'Tiến độ');
    await said(page, /^Hoàn thành 0/);
    await comesFirst(pane, 'progress', 'Nhận phiếu gửi về');
    await part(page, 'Lãnh đạo');
    await said(page, 'Điểm mất theo lĩnh vực');
    await comesFirst(pane, 'director', 'Lập trang lãnh đạo');
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  it('come the columns first of how a table was read, and what explains is a press away', async () => {
    const pane = await openPaneInExcel(({ book }) => void sheetOf(book, 'Bảng của tổ', OTHER_WORDS));
    const { page } = pane;
    await page.setViewportSize(LOW);
    await action(page, 'Kiểm tra').click();
    await said(page, /^Đã kiểm tra lúc/);
    await action(page, 'Xem cách đọc').click();
    await comesFirst(pane, 'readings', 'Quay lại kết quả kiểm tra');
    await page.locator('summary', { hasText: 'Cách đọc' }).first().click();
    await page.getByRole('button', { name: 'Vùng đang chọn là một bảng' }).waitFor();
    await page.locator('summary', { hasText: 'Cách đọc' }).first().click();
    await page.getByRole('combobox', { name: /^Cột B,/ }).selectOption({ label: 'Nhiệm vụ' });
    await said(page, 'Đã đọc lại theo lựa chọn.');
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  it('comes the list first of what is due, compared, aimed at, reported and sent in', async () => {
    const pane = await openLow('000');
    const { page } = pane;
    await show(page, 'Cả năm');
    await part(page, 'Đến hạn');
    await said(page, /^Tính từ ngày/);
    await comesFirst(pane, 'due', 'Lập trang đến hạn');
    await action(page, 'Lập trang đến hạn').click();
    await said(page, /Việc đến hạn/);
    await comesFirst(pane, 'due-done', 'Lập trang đến hạn');

    await part(page, 'So hai năm');
    await said(page, 'Chưa chọn tệp so sánh');
    await page.locator('input[type="file"]').setInputFiles(CITY);
    await said(page, /^[+-][\d,]+ điểm$/);
    for (const label of ['Lĩnh vực', 'Đơn vị', 'Tiêu chí', 'Nhiệm vụ giữ nguyên', 'Chỉ một năm']) {
      const orders = page.getByRole('combobox', { name: 'Xem theo' });
      const option = await orders.getByRole('option').filter({ hasText: label }).first().textContent();
      await orders.selectOption({ label: option! });
      await comesFirst(pane, `comparison-${label}`, 'Lập trang so sánh');
    }
    await action(page, 'Lập trang so sánh').click();
    await said(page, /So sánh hai năm/);
    await comesFirst(pane, 'comparison-done', 'Lập trang so sánh');

    await part(page, 'Mục tiêu');
    const goal = page.getByRole('textbox', { name: 'Mục tiêu', exact: true });
    await goal.waitFor();
    await comesFirst(pane, 'target', 'Tính phương án');
    await goal.fill('42');
    await action(page, 'Tính phương án').click();
    await said(page, /đủ mục tiêu|Cần thêm/);
    await comesFirst(pane, 'target-planned', 'Lập trang phương án');
    await page.getByRole('combobox', { name: 'Xem theo' }).selectOption('unit');
    await comesFirst(pane, 'target-units', 'Lập trang phương án');

    await part(page, 'Báo cáo');
    await said(page, /^Hoàn thành 0/);
    await comesFirst(pane, 'results', 'Lập trang báo cáo');
    await page.getByRole('combobox', { name: 'Xem theo' }).selectOption('row');
    await comesFirst(pane, 'results-rows', 'Lập trang báo cáo');
    await action(page, 'Lập trang báo cáo').click();
    await said(page, /“Báo cáo kết quả”/);
    await comesFirst(pane, 'results-done', 'Lập trang báo cáo');

    await part(page, 'Kế hoạch cấp trên');
    await said(page, 'Đối chiếu với kế hoạch cấp trên');
    await page.locator('input[type="file"]').first().setInputFiles(CITY);
    await said(page, /^Đã có \d+\/\d+ dòng/);
    await comesFirst(pane, 'coverage', 'Ghi trang đối chiếu');
    await action(page, 'Đúng').click();
    await said(page, 'Đã ghi và đối chiếu lại.');
    await comesFirst(pane, 'coverage-confirmed', 'Ghi trang đối chiếu');
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  it('comes the list first of plans that units sent', async () => {
    const pane = await openLow('001');
    const { page } = pane;
    await show(page, 'Cả năm');
    await part(page, 'Tổng hợp');
    await said(page, 'Chưa chọn kế hoạch nào');
    await page.locator('input[type="file"]').setInputFiles([...OFFICES, 'LICENSE']);
    await said(page, /LICENSE/);
    await comesFirst(pane, 'overview', 'Lập trang tổng hợp');
    await page.getByRole('combobox', { name: 'Xem theo' }).selectOption('row');
    await comesFirst(pane, 'overview-rows', 'Lập trang tổng hợp');
    await action(page, 'Lập trang tổng hợp').click();
    await said(page, /“Tổng hợp kế hoạch”/);
    await comesFirst(pane, 'overview-done', 'Lập trang tổng hợp');
    expect(pane.faults).toEqual([]);
    await pane.close();
  });
});
