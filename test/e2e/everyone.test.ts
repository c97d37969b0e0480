import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words, type Language } from '../../src/locale';
import { fillPlan, sheetOf } from '../workbook/excel/book';
import { axeFaults } from './pages/axe';
import { ensureBuilt } from './pages/build';
import { openPaneInExcel, type PaneInExcel, type PaneOptions } from './pages/excel';
import { START_MS } from './pages/harness';

/** The pane beside Excel, for people who read English, use a narrow or magnified pane, want no movement, or a screen reader. */
const SLOW_MS = 600_000;

beforeAll(ensureBuilt, START_MS);

let opened: PaneInExcel | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function open(
  fill: Parameters<typeof openPaneInExcel>[0],
  options: PaneOptions = {},
  language: Language = 'vi',
): Promise<PaneInExcel> {
  opened = await openPaneInExcel(fill, options);
  if (language === 'en') {
    await opened.page.evaluate(() => localStorage.setItem('phuluc.language', 'en'));
    await opened.page.reload();
  }
  return opened;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** In a low pane what explains is folded away. */
async function unfold(page: Page): Promise<void> {
  for (const one of await page.locator('details[data-folded]:not([open]) > summary').all()) await one.click();
}

/** Goes through the pane: every view, and what opens in it. `at` is told of each state. */
async function walk({ page }: PaneInExcel, language: Language, at: (state: string) => Promise<void>): Promise<void> {
  const text = words(language);
  const tab = async (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
  await button(page, text.check.run).waitFor();
  await at('not checked');
  await button(page, text.check.run).click();
  const finding = page.getByRole('listitem').getByRole('button').first();
  await finding.click();
  await page.getByText(text.findings.why).first().waitFor();
  await at('a finding');

  await tab(text.tabs.gaps);
  for (const order of ['criterion', 'field', 'unit'] as const) {
    await button(page, text.gaps.order[order]).click();
    if (order !== 'criterion') await page.locator('button[data-row^="bar|"]').first().click();
    await at(`lost points by ${order}`);
  }
  await unfold(page);
  await page.getByRole('button', { name: new RegExp(text.gaps.tier['gap-2'](50, 80)) }).click();
  await button(page, text.gaps.run).click();
  await page
    .getByText(new RegExp(text.gaps.painted(7).replace('7', '\\d+')))
    .first()
    .waitFor();
  await at('highlighted, one colour chosen');

  await tab(text.tabs.responsibility);
  await page
    .getByText(new RegExp(text.responsibility.willAdd(7).replace('7', '\\d+')))
    .first()
    .waitFor();
  await at('sheets to make');
  await page.getByText(text.loads.title).click();
  await at('work by unit');
  const assign = page.getByRole('button', { name: new RegExp(text.groupAnswers.assignWhich('.*')) }).first();
  if ((await assign.count()) > 0) {
    await assign.click();
    await at('who is a group');
  }

  await tab(text.tabs.year);
  await page.getByText(text.progress.notYetTitle).waitFor();
  await at('no sheets to follow');
  await button(page, text.progress.toResponsibility).click();
  await button(page, text.responsibility.run).click();
  await page.getByText(text.responsibility.doneTitle).first().waitFor({ timeout: 60_000 });
  await tab(text.tabs.year);
  await page.locator('button[data-row^="unit|"]').first().waitFor();
  await unfold(page);
  await button(page, text.progress.changeDay).waitFor();
  await page.locator('button[data-row^="unit|"]').first().click();
  await at('progress by unit, one open');
  await button(page, text.progress.order.row).click();
  await page.locator('button[data-row^="row|"]').first().click();
  await button(page, text.progress.changeDay).click();
  await at('progress by task, one open, and the form for the day');
  await button(page, text.split.run).click();
  await page.getByText(text.split.title).waitFor();
  await at('files to send');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bao cao.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([1]) });
  await page.getByText(text.collecting.title(1)).first().waitFor();
  await page.getByText(new RegExp(text.progress.readAt('\\d'))).waitFor({ state: 'attached' });
  await at('a returned file that cannot be read');

  await tab(text.tabs.settings);
  await button(page, text.planHeading.edit).click();
  await page.getByLabel(text.tiers.low).fill('99');
  await page.getByRole('radio', { name: text.settings.criteriaSet.off }).click();
  await page.getByText(text.settings.compared.off).first().waitFor();
  await button(page, 'SIPAS').click();
  await page
    .getByText(/“Phụ lục [IVX]+”/)
    .first()
    .waitFor();
  await page.getByText(text.settings.exampleTitle).click();
  await at('settings, all open');
}

/** What is said in the page, also to screen readers: text, names, tooltips. Parts marked as Vietnamese are the workbook's. */
const saidIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('[lang="vi"], script, style')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
    }
    return said.filter((text) => text.trim() !== '');
  });

const VIETNAMESE = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;
/** Names of sheets and columns that the add-in makes, and of decisions: Vietnamese in any language, because the file is. */
const OWN_NAMES =
  /Phiếu giao việc|“Bộ tiêu chí” \(Mã, Tiêu chí, Điểm chuẩn\)|Đơn vị|Nhóm|Theo dõi tiến độ|Tổng hợp phiếu|Thiết lập Phuluc|Phụ lục [IVX]+|\d+\/QĐ-BNV/g;

/** A plan typed without accents, so that every accent in an English pane is one of ours. Only the names of the columns have to be. */
const PLAIN_PLAN = [
  [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
  ],
  ['2', 'CAI CACH THE CHE', null, null, null, null, null, null],
  ['2.4', 'Tac dong', 4, 3.2, 'Khao sat', 'Van phong', 'Thanh tra', 'Quy IV'],
  ['2.4.1', 'Kha thi', 2, 1.5, 'Ra soat', 'Van phong', 'Thanh tra', 'Quy IV'],
  ['2.4.2', 'Hop ly', 2, 1.1, 'Sua doi', 'Thanh tra', 'Van phong', 'Quy IV'],
  ['3', 'THU TUC', null, null, null, null, null, null],
  ['3.9', 'Niem yet', 1, 0.5, 'Niem yet', null, 'Van phong', null],
  ['3.9', 'Dung han', 1, 0, 'Tra dung han', 'Thanh tra', 'Van phong', 'Quy IV'],
];

describe('the pane in English', { timeout: SLOW_MS }, () => {
  it('says nothing in Vietnamese but what the workbook says', async () => {
    const pane = await open(({ book }) => void sheetOf(book, 'PL 1', PLAIN_PLAN), {}, 'en');
    const left = new Set<string>();
    await walk(pane, 'en', async (state) => {
      for (const text of await saidIn(pane.page))
        if (VIETNAMESE.test(text.replace(OWN_NAMES, ''))) left.add(`${state}: ${text}`);
    });
    expect([...left]).toEqual([]);
    expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(pane.faults).toEqual([]);
  });
});

describe('the pane for a screen reader', { timeout: SLOW_MS }, () => {
  it.each([false, true])('has no serious fault for axe in any of these states (dark: %s)', async (dark) => {
    const pane = await open(({ book }) => fillPlan(book, '001'), { dark, theme: { isDarkTheme: dark } });
    await walk(pane, 'vi', async (state) => expect(await axeFaults(pane.page, ['#pane']), state).toEqual([]));
    expect(pane.faults).toEqual([]);
  });

  it('has none either where there is no table, and offers empty ones there', async () => {
    const { page, host } = await open(({ book }) => void sheetOf(book, 'Trang 1', [['ghi chú']]));
    const text = words('vi');
    await button(page, text.check.run).click();
    await page.getByText(text.check.noTableTitle).waitFor();
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
    await button(page, 'PAR INDEX').click();
    await page.getByText(text.templates.inserted('Phụ lục I')).first().waitFor();
    expect(await page.getByRole('status').textContent()).toBe(text.templates.inserted('Phụ lục I'));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Trang 1', 'Phụ lục I']);
    expect(host.book.sheets[1]!.names.size).toBe(0);
    expect(await axeFaults(page, ['#pane'])).toEqual([]);
  });
});

describe('lost points by keyboard', { timeout: SLOW_MS }, () => {
  it('opens a bar with →, goes through its criteria, selects a cell with Enter, and keeps what is open over other views', async () => {
    const { page, host } = await open(({ book }) => fillPlan(book, '001'));
    const text = words('vi');
    await page.getByRole('tab', { name: text.tabs.gaps }).click();
    await button(page, text.gaps.order.unit).click();
    const bars = page.locator('button[data-row^="bar|"]');
    await bars.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await bars.nth(1).getAttribute('aria-expanded')).toBe('true');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('7.3.6');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => host.book.selection)
      .toMatchObject({ sheet: 'Phụ lục I', area: { column: 3, rows: 1, columns: 1 } });
    expect(await focused()).toContain('7.3.6');

    await page.getByRole('tab', { name: text.tabs.check }).click();
    await page.getByRole('tab', { name: text.tabs.gaps }).click();
    expect(await bars.nth(1).getAttribute('aria-expanded')).toBe('true');
    await bars.nth(1).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await bars.nth(1).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a narrow or magnified pane', { timeout: SLOW_MS }, () => {
  // 175 pixels are Excel's pane of 350 at 200 %.
  it.each([
    ['320 pixels', { width: 320, height: 568 }],
    ['200 %', { width: 175, height: 350 }],
  ])('never scrolls sideways and cuts no text, at %s', async (_, viewport) => {
    const pane = await open(({ book }) => fillPlan(book, '001'));
    await pane.page.setViewportSize(viewport);
    await walk(pane, 'vi', async (state) => {
      const beyond = await pane.page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const isUnseen = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none';
        const wide = [...document.querySelectorAll<HTMLElement>('#pane *')].filter(
          (element) =>
            !isUnseen(element) &&
            element.getBoundingClientRect().width > 0 &&
            element.getBoundingClientRect().right > width + 1,
        );
        return [
          ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
          ...wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
        ];
      });
      expect(beyond, state).toEqual([]);
    });
  });
});

describe('a pane without movement', { timeout: SLOW_MS }, () => {
  it('does not move while it works, for those who asked for that', async () => {
    const { page, host } = await open(({ book }) => fillPlan(book, '000'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await button(page, words('vi').check.run).waitFor();
    host.editCell(true);
    await button(page, words('vi').check.run).click();
    await page.getByText(words('vi').check.running).first().waitFor();
    // A line that fades is no movement.
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 100,
        )
        .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame)))
        .filter((property) => !['opacity', 'offset', 'computedOffset', 'easing', 'composite'].includes(property)),
    );
    expect(moving).toEqual([]);
    host.editCell(false);
    await page.getByRole('listitem').getByRole('button').first().waitFor();
  });
});
