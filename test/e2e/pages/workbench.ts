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
  /** Goes to the cell by its address in the name box, with the keyboard in the spreadsheet after it. */
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
  const goTo = async (target: string): Promise<void> => {
    if (!parseArea(target)) throw new Error(`${target} is not a cell`);
    await nameBox.fill(target);
    await nameBox.press('Enter');
    // The spreadsheet has the keyboard again.
    await page.waitForFunction(
      ([box, to]) =>
        document.activeElement !== box && (box as HTMLInputElement).value.split(':')[0] === to.toUpperCase(),
      [await nameBox.elementHandle(), target] as const,
    );
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
