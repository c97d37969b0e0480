import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { parseArea } from '../../../src/model/address';
import type { Harness, Opened } from './harness';

/** The workbench as a user meets it: what can be seen, clicked and typed. No test reaches into the page's code. */
export interface Workbench extends Opened {
  readonly pane: Locator;
  readonly message: Locator;
  readonly fileName: Locator;
  /** The address in the name box, for example 'D6'. */
  address(): Promise<string>;
  /** The sheet that is in front. */
  frontSheet(): Promise<string>;
  /** The tabs of the sheets that can be seen in the spreadsheet. */
  sheetNames(): Promise<readonly string[]>;
  /** Puts the keyboard into the spreadsheet and goes to the cell with the arrow keys. */
  goTo(address: string): Promise<void>;
  /** Goes to the cell, types and presses Enter. */
  retype(address: string, text: string): Promise<void>;
  openBytes(name: string, bytes: Uint8Array): Promise<void>;
  openSample(file: string): Promise<void>;
  /** Saves a copy; its name and bytes. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the workbench and waits until its sample can be seen. */
export async function openWorkbench(
  harness: Harness,
  options: Parameters<Harness['open']>[1] = {},
): Promise<Workbench> {
  const opened = await harness.open('workbench.html', options);
  const { page } = opened;
  const canvas = page.locator('#sheet canvas[id*="sheet-main-canvas"]');
  const nameBox = page.locator('#sheet [data-u-comp="defined-name"] input');
  await canvas.waitFor({ state: 'visible' });
  await nameBox.waitFor();

  const address = () => nameBox.inputValue();
  let aside = 0;
  const goTo = async (target: string): Promise<void> => {
    const to = parseArea(target);
    if (!to) throw new Error(`${target} is not a cell`);
    const box = (await canvas.boundingBox())!;
    // Never twice in the same place: two quick clicks would begin to edit the cell.
    aside = 150 - aside;
    await page.mouse.click(box.x + box.width / 3 + aside, box.y + box.height / 2);
    for (let steps = 0; steps < 400; steps++) {
      const at = parseArea(await address())!;
      const key =
        at.row < to.row
          ? 'ArrowDown'
          : at.row > to.row
            ? 'ArrowUp'
            : at.column < to.column
              ? 'ArrowRight'
              : at.column > to.column
                ? 'ArrowLeft'
                : null;
      if (key === null) return;
      const before = await address();
      await page.keyboard.press(key);
      // A key that the spreadsheet misses while it is busy is pressed again.
      await page
        .waitForFunction(
          ([box, old]) => (box as HTMLInputElement).value !== old,
          [await nameBox.elementHandle(), before] as const,
          { timeout: 2_000 },
        )
        .catch(() => undefined);
    }
    throw new Error(`${target} was not reached`);
  };

  return {
    ...opened,
    pane: page.locator('#pane'),
    message: page.locator('#message-text'),
    fileName: page.locator('#file-name'),
    address,
    frontSheet: async () =>
      (await page
        .locator(
          '#sheet [data-u-comp="slide-tab-item"][class*="active" i], #sheet [data-u-comp="slide-tab-item"][aria-selected="true"]',
        )
        .first()
        .textContent()) ?? '',
    sheetNames: async () => page.locator('#sheet [data-u-comp="slide-tab-item"]').allTextContents(),
    goTo,
    async retype(target, text) {
      await goTo(target);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    openBytes: (name, bytes) =>
      page.locator('#chooser').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }),
    openSample: (file) =>
      page
        .locator('#chooser')
        .setInputFiles({ name: file, mimeType: XLSX, buffer: readFileSync(`assets/samples/${file}`) }),
    async save() {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
  };
}

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    { name, bytes: [...bytes] },
  );
  await page.dispatchEvent('#sheet', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('#sheet', 'drop', { dataTransfer: transfer });
}
