import type { Words } from '../../../src/locale';
import type { Workbench } from '../../e2e/pages/workbench';
import { planDocx } from '../../fixtures/plan-docx';

/** The workbench at 1366 × 768, from the sample to the sheets. */
export interface BenchStage {
  readonly bench: Workbench;
  readonly text: Words;
  shot(state: string): Promise<void>;
}
export interface BenchJourney {
  readonly name: string;
  readonly walk: (stage: BenchStage) => Promise<void>;
}

const button = ({ pane }: Workbench, name: string) => pane.getByRole('button', { name, exact: true });
const tab = ({ pane }: Workbench, name: string) => pane.getByRole('tab', { name, exact: true });
const plan = async ({ page, fileName }: Workbench): Promise<void> => {
  await page.locator('#samples').selectOption('1');
  await fileName.getByText('mau-001').waitFor();
};
const sheet = ({ page }: Workbench, name: string) =>
  page.locator('#sheet [data-u-comp="slide-tab-item"]', { hasText: name }).first();

export const WORKBENCH_JOURNEYS: readonly BenchJourney[] = [
  {
    name: 'workbench',
    async walk({ bench, text, shot }) {
      await shot('start');
      await plan(bench);
      await button(bench, text.check.run).click();
      const finding = bench.pane
        .getByRole('listitem')
        .filter({ hasText: /3[,.]2047/ })
        .getByRole('button')
        .first();
      await finding.waitFor();
      await shot('findings');
      await finding.click();
      await bench.pane.getByText(text.findings.why).first().waitFor();
      await shot('finding');
      await tab(bench, text.tabs.gaps).click();
      await button(bench, text.gaps.order.field).click();
      await button(bench, text.gaps.run).click();
      await bench.pane.getByText(text.gaps.painted(42)).first().waitFor();
      await shot('highlight');
      await tab(bench, text.tabs.responsibility).click();
      await bench.pane
        .getByText(new RegExp(text.responsibility.willAdd(7).replace('7', '\\d+')))
        .first()
        .waitFor();
      await shot('preview');
      await button(bench, text.responsibility.run).click();
      await bench.pane.getByText(text.responsibility.doneTitle).first().waitFor({ timeout: 60_000 });
      await shot('done');
      await sheet(bench, 'Sở Tư pháp').click();
      await shot('unit-sheet');
      await tab(bench, text.tabs.settings).click();
      await bench.pane.getByText(text.settings.privacyTitle).waitFor();
      await shot('settings');
    },
  },
  {
    name: 'workbench-word',
    async walk({ bench, text, shot }) {
      await bench.openBytes('ke-hoach.docx', await planDocx());
      await bench.message.getByText('ke-hoach.docx').first().waitFor();
      await button(bench, text.check.run).click();
      await bench.pane.getByRole('listitem').first().waitFor();
      await shot('opened');
    },
  },
  {
    name: 'workbench-units',
    async walk({ bench, text, shot }) {
      await plan(bench);
      await tab(bench, text.tabs.responsibility).click();
      await button(bench, text.responsibility.draft).click();
      await bench.pane.getByText(text.responsibility.drafted).first().waitFor();
      await sheet(bench, 'Đơn vị').click();
      await shot('unit-list');
      await tab(bench, text.tabs.settings).click();
      await button(bench, 'PAR INDEX').click();
      await bench.pane.getByText(text.templates.inserted('Phụ lục IV')).first().waitFor();
      await shot('template');
    },
  },
];
