import type { Page } from 'playwright-core';
import type { Language, Words } from '../../../src/locale';
import { nextStepWords } from '../../../src/locale/responsibility/next-steps';
import type { YearWords } from '../../../src/locale/year/later';
import type { PaneOptions } from '../../e2e/pages/excel';
import type { ExcelHost } from '../../host';
import { fillPlan, sheetOf } from '../../workbook/excel/book';

/** The pane beside Excel, 350 pixels wide, state by state. */
export interface PaneStage {
  readonly page: Page;
  readonly host: ExcelHost;
  readonly text: Words & YearWords;
  readonly language: Language;
  shot(state: string): Promise<void>;
}
export interface PaneJourney {
  readonly name: string;
  readonly fill: (host: ExcelHost) => void;
  readonly options?: PaneOptions;
  readonly walk: (stage: PaneStage) => Promise<void>;
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
/** Opens what a low pane folds away; in a higher one nothing is. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details[data-folded]:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
/** Chooses the order of a list, or its part: a low pane has a list in place of the chips. */
export async function order(page: Page, name: string): Promise<void> {
  const chip = page.getByRole('button', { name: new RegExp(`^${name}`) });
  const option = page.getByRole('option', { name: new RegExp(`^${name}`) });
  await chip.or(option).first().waitFor({ state: 'attached' });
  if ((await chip.count()) > 0) return chip.first().click();
  const label = (await option.first().textContent())!;
  await page.getByRole('combobox').filter({ has: option }).selectOption({ label });
}
const findings = (page: Page) => page.getByRole('tabpanel').getByRole('listitem').getByRole('button').first();

async function checked({ page, text }: PaneStage): Promise<void> {
  await button(page, text.check.run).click();
  await page.getByText(text.check.checkedAt('').trim()).first().waitFor();
}

const RIGHT_TABLE = [
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Sản phẩm'],
  ['1', 'Ban hành kế hoạch cải cách hành chính', 'Văn phòng', 'Quý I', 'Kế hoạch'],
  ['2', 'Kiểm tra việc thực hiện kế hoạch', 'Thanh tra', 'Quý III', 'Báo cáo'],
];

/** Headers that no office shares, over contents that tell most of them. */
const OTHER_WORDS = [
  ['Ký hiệu', 'Rõ việc', 'Rõ người', 'Cùng làm', 'Bao giờ', 'Ra cái gì', 'Ý kiến'],
  ['v1', 'Rà soát thủ tục hành chính của phòng', 'Văn phòng', 'Phòng Kế hoạch', 'Quý I/2026', 'Báo cáo', 'ổn'],
  ['v2', 'Công khai kết quả giải quyết hồ sơ', 'Thanh tra', 'Văn phòng', 'Tháng 6/2026', 'Thông báo', 'chậm'],
  ['v3', 'Lấy ý kiến người dân về dịch vụ', 'Phòng Kế hoạch', 'Thanh tra', '30/9/2026', 'Phiếu', 'ổn'],
];

export const PANE_JOURNEYS: readonly PaneJourney[] = [
  {
    name: 'readings',
    fill: ({ book }) => void sheetOf(book, 'Bảng của tổ', OTHER_WORDS),
    async walk(stage) {
      const { page, host, text, shot } = stage;
      await tab(page, text.tabs.check).waitFor();
      await checked(stage);
      await button(page, text.reading.open).first().waitFor();
      await shot('doubts');
      await button(page, text.reading.open).first().click();
      await button(page, text.reading.back).waitFor();
      const named = page.getByRole('combobox', { name: /^(Cột|Column) B,/ });
      if ((await named.count()) === 0) {
        host.book.selection = { sheet: 'Bảng của tổ', area: { row: 0, column: 0, rows: 4, columns: 7 } };
        // In a low pane it is folded away.
        if (!(await button(page, text.reading.selection).isVisible()))
          await page.locator('summary', { hasText: text.reading.title }).first().click();
        await button(page, text.reading.selection).click();
      }
      await named.waitFor();
      await shot('columns');
      await named.selectOption({ label: text.reading.role.task });
      await page.getByText(text.reading.chosen).first().waitFor();
      await shot('chosen');
    },
  },
  {
    name: 'check',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk(stage) {
      const { page, host, text, shot } = stage;
      await tab(page, text.tabs.check).waitFor();
      await shot('not-yet');
      host.editCell(true);
      await button(page, text.check.run).click();
      await page.getByText(text.check.running).first().waitFor();
      await shot('working');
      host.editCell(false);
      await findings(page).waitFor();
      await shot('findings');
      await button(page, text.filter.open).click();
      await shot('filter');
      await page.getByRole('combobox', { name: text.filter.facet.unit, exact: true }).selectOption({ index: 1 });
      await page
        .getByText(new RegExp(text.filter.shown(7, 15).replace('7', '\\d+')))
        .first()
        .waitFor();
      await shot('filtered');
      await page.getByRole('combobox', { name: text.filter.facet.unit, exact: true }).selectOption('');
      await page.getByRole('searchbox').fill('xyz');
      await page.getByText(text.filter.none).waitFor();
      await shot('no-match');
      await page.getByRole('searchbox').fill('');
      await button(page, text.filter.open).click();
      await button(page, text.copying.tools).click();
      await shot('copy-and-list');
      await button(page, text.copying.tools).click();
      await page
        .getByRole('listitem')
        .filter({ hasText: /3[,.]2047/ })
        .getByRole('button')
        .first()
        .click();
      await page.getByText(text.findings.why).first().waitFor();
      await shot('finding-open');
      const group = page
        .getByRole('button', { name: new RegExp(text.findings.places(7).replace('7', '\\d+')) })
        .first();
      await group.click();
      await group.scrollIntoViewIfNeeded();
      await shot('group-open');
      const { sheet, area } = host.book.selection!;
      await host.type({ sheet, row: area.row, column: area.column + 20 }, 'x');
      await page.getByText(text.check.stale).first().waitFor();
      await shot('stale');
    },
  },
  {
    name: 'mending',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk(stage) {
      const { page, text, shot } = stage;
      await checked(stage);
      const sum = page.getByRole('listitem').filter({ hasText: /3[,.]2047/ });
      await sum.getByRole('button').first().click();
      await sum.getByRole('button', { name: text.ignoring.open }).click();
      await shot('ignore-form');
      await sum.getByRole('textbox').fill('Bộ Nội vụ đã chấm như vậy');
      await button(page, text.ignoring.apply).click();
      await page.getByText(text.ignoring.list(1)).first().click();
      await shot('ignored');
      const heading = page.getByRole('listitem').filter({ hasText: 'A37' });
      await heading.getByRole('button').first().click();
      await button(page, text.fixes.applySuggestion).click();
      await page.getByText(text.fixes.fixed(1)).first().waitFor();
      await shot('fixed');
      await button(page, text.copying.tools).click();
      await button(page, text.listing.run).click();
      await page.getByText(text.listing.done.add('Kết quả kiểm tra')).first().waitFor();
      await shot('list-written');
      await page.getByTitle(text.restore.stepwise).click();
      await shot('undo-open');
      await page.getByRole('button', { name: new RegExp(text.restore.runWhich(text.restore.kind.list)) }).click();
      await page
        .getByText(new RegExp(`^${text.restore.done('').slice(0, -2)}`))
        .first()
        .waitFor();
      await shot('undone');
    },
  },
  {
    name: 'check-failed',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk({ page, host, text, shot }) {
      await tab(page, text.tabs.check).waitFor();
      host.loseConnectionAt(1);
      await button(page, text.check.run).click();
      await page.getByText(text.problem.detail).first().waitFor();
      await shot('connection-lost');
    },
  },
  {
    name: 'check-right',
    fill: ({ book }) => void sheetOf(book, 'Phụ lục', RIGHT_TABLE),
    async walk(stage) {
      await checked(stage);
      await stage.page.getByText(stage.text.check.nothingTitle).waitFor();
      await stage.shot('nothing-found');
      await tab(stage.page, stage.text.tabs.gaps).click();
      await stage.page.getByText(stage.text.gaps.noPointsTitle).waitFor();
      await stage.shot('no-points');
    },
  },
  {
    name: 'check-empty',
    fill: ({ book }) => void sheetOf(book, 'Trang tính 1', [['ghi chú']]),
    async walk(stage) {
      await checked(stage);
      await stage.page.getByText(stage.text.check.noTableTitle).waitFor();
      await stage.shot('no-table');
      await button(stage.page, 'PAR INDEX').click();
      await stage.page.getByText(stage.text.templates.inserted('Phụ lục I')).first().waitFor();
      await stage.shot('template-inserted');
      await tab(stage.page, stage.text.tabs.responsibility).click();
      await stage.page.getByText(stage.text.responsibility.nothingTitle).waitFor();
      await stage.shot('nothing-to-assign');
    },
  },
  {
    name: 'gaps',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk({ page, text, shot }) {
      await tab(page, text.tabs.gaps).click();
      await button(page, text.gaps.order.field).waitFor();
      await shot('by-criterion');
      await button(page, text.gaps.order.field).click();
      await shot('by-field');
      await button(page, text.gaps.order.unit).click();
      await page.locator('button[data-row^="bar|"]').nth(1).click();
      await shot('by-unit-open');
      await button(page, text.gaps.order.part).click();
      await shot('by-any-role');
      await unfold(page);
      await page.getByRole('button', { name: new RegExp(text.gaps.tier['gap-1'](0, 50)) }).click();
      await button(page, text.gaps.order.field).click();
      await shot('one-colour');
      await button(page, text.gaps.run).click();
      await page.getByText(text.gaps.painted(42)).first().waitFor();
      await shot('painted');
    },
  },
  {
    name: 'gaps-locked',
    fill: ({ book }) => {
      fillPlan(book, '000');
      book.sheets[0]!.protected = true;
    },
    async walk({ page, text, shot }) {
      await tab(page, text.tabs.gaps).click();
      await page.getByText(text.gaps.order.field).waitFor();
      await button(page, text.gaps.run).click();
      await page.getByRole('button', { name: text.problem.close }).waitFor();
      await shot('sheet-protected');
    },
  },
  {
    name: 'sheets',
    fill: ({ book }) => fillPlan(book, '001'),
    async walk({ page, host, text, language, shot }) {
      await tab(page, text.tabs.responsibility).click();
      await button(page, text.responsibility.run).waitFor();
      await page
        .getByText(new RegExp(text.responsibility.willAdd(7).replace('7', '\\d+')))
        .first()
        .waitFor();
      await shot('preview');
      await page.getByText(text.loads.title).click();
      await shot('work-by-unit');
      await page.getByText(text.loads.title).click();
      await unfold(page);
      await page.getByRole('button', { name: text.groupAnswers.assignWhich('HĐND cấp huyện') }).click();
      await shot('who-is-a-group');
      await page.getByRole('checkbox').first().check();
      await button(page, text.groupAnswers.apply(1)).click();
      await page.getByText(text.groupAnswers.answered(1)).click();
      await shot('group-answered');
      host.editCell(true);
      await button(page, text.responsibility.run).click();
      await page.getByText(text.responsibility.starting).first().waitFor();
      await shot('working');
      host.editCell(false);
      await page.getByText(text.responsibility.doneTitle).first().waitFor({ timeout: 60_000 });
      await shot('done');
      await button(page, nextStepWords(language).print).click();
      await page.getByText(nextStepWords(language).printHelp.title).waitFor();
      await shot('print-help');
      await button(page, nextStepWords(language).print).click();
      await host.type({ sheet: host.book.sheets[0]!.name, row: 6, column: 7 }, 'Quý III/2023');
      await button(page, text.responsibility.reread).click();
      await page.locator('summary', { hasText: /\d+ (ô sẽ đổi|cells? to be changed)/ }).click();
      await shot('will-change');
      const unit = host.book.sheets.findIndex(({ name }) => name === 'Sở Tư pháp');
      await host.type({ sheet: host.book.sheets[0]!.name, row: 5, column: 40 }, 'x');
      host.book.sheets[unit]!.protected = true;
      await page.getByText(text.responsibility.stale).first().waitFor();
      await shot('stale');
    },
  },
  {
    name: 'sheets-locked',
    fill: ({ book }) => {
      fillPlan(book, '000');
      book.locked = true;
    },
    async walk({ page, text, shot }) {
      await tab(page, text.tabs.responsibility).click();
      await page
        .getByText(new RegExp(text.responsibility.willAdd(7).replace('7', '\\d+')))
        .first()
        .waitFor();
      await button(page, text.responsibility.run).click();
      await page.getByRole('button', { name: text.problem.close }).waitFor();
      await shot('workbook-protected');
    },
  },
  {
    name: 'settings',
    fill: ({ book }) => fillPlan(book, '000'),
    async walk({ page, text, shot }) {
      await tab(page, text.tabs.settings).click();
      await page.getByText(text.settings.privacyTitle).waitFor();
      await shot('top');
      await page.getByRole('radio', { name: text.settings.criteriaSet.off }).click();
      await page.getByText(text.settings.compared.off).first().waitFor();
      await shot('not-compared');
      await button(page, text.planHeading.edit).click();
      await page.getByLabel(text.planHeading.item.place).fill('Cần Thơ');
      await shot('plan-heading');
      await button(page, text.planHeading.save).click();
      await page.getByText(text.planHeading.saved).first().waitFor();
      await page.getByLabel(text.tiers.low).fill('60');
      await shot('thresholds');
      await page.getByText(text.settings.exampleTitle).click();
      await page.getByText(text.settings.about).scrollIntoViewIfNeeded();
      await shot('bottom');
    },
  },
  {
    name: 'too-old',
    fill: ({ book }) => fillPlan(book, '000'),
    options: { excelApi: 13 },
    async walk({ page, text, shot }) {
      await page.getByRole('link', { name: text.notExcel.workbench }).waitFor();
      await shot('excel');
    },
  },
];
