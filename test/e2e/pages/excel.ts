import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { createExcel, type ExcelHost } from '../../host';
import { cleanTab, leaveTab } from './browser';
import { NARROW, PICTURES, servedOrigin } from './harness';

/**
 * The pane's production page beside an Excel of ours: Microsoft's Excel client runs in the browser, unmodified, from the
 * development dependency, and its messages come to the host of the tests here in Node. The page asks Microsoft's address for
 * office.js as it does in Excel; the browser is answered with that client and with the few lines that office.js would add.
 */
export interface PaneInExcel {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Requests that left the page's origin, errors in the console and of the page. */
  readonly faults: string[];
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface PaneOptions {
  /** What stands behind taskpane.html, for example '?run=check'. */
  readonly search?: string;
  /** The highest ExcelApi 1.x of this Excel; 14 when not given. */
  readonly excelApi?: number;
  readonly theme?: { readonly isDarkTheme: boolean };
  /** office.js cannot be loaded. */
  readonly offline?: boolean;
  readonly dark?: boolean;
}

const OFFICE = 'https://appsforoffice.microsoft.com';

/** Who hears what the page in a tab says to Excel: one pane follows another. */
const receivers = new WeakMap<Page, (text: string) => void>();

/** Fills the workbook, then opens the pane on it. dist/ is built. */
export async function openPaneInExcel(
  fill: (host: ExcelHost) => void,
  options: PaneOptions = {},
): Promise<PaneInExcel> {
  mkdirSync(PICTURES, { recursive: true });
  const origin = await servedOrigin();
  const page = await cleanTab('pane', origin);
  const context = page.context();
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: options.dark ? 'dark' : 'light' });
  const faults: string[] = [];
  const { host, receive } = createExcel(
    (text) =>
      // An answer that comes too late is none of the next pane's.
      receivers.get(page) === receive &&
      void page
        .evaluate((answer) => (window as unknown as { fromExcel(text: string): void }).fromExcel(answer), text)
        .catch(() => undefined),
  );
  fill(host);
  if (!receivers.has(page)) await context.exposeFunction('toExcel', (text: string) => receivers.get(page)?.(text));
  receivers.set(page, receive);
  // `__name`: tsx, which runs the gallery, puts a helper of this name around functions in functions.
  await context.route(`${OFFICE}/**`, (route) =>
    options.offline
      ? route.abort()
      : route.fulfill({
          contentType: 'text/javascript',
          body: `${excelLibrary()}\nvar __name = (made) => made;\n(${officeForTests.toString()})(${JSON.stringify({ newest: options.excelApi ?? 14, theme: options.theme ?? null })});`,
        }),
  );
  const asked = (request: Request): void => {
    const { origin: other, protocol, pathname } = new URL(request.url());
    const office = other === OFFICE && pathname === '/lib/1/hosted/office.js';
    if (!office && other !== origin && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`request to ${request.url()}`);
  };
  context.on('request', asked);
  page.on('console', (message) => {
    if (message.type() === 'error' && !options.offline) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
  // Excel puts its own parameters into the address.
  const search = `${options.search ?? ''}${options.search ? '&' : '?'}_host_Info=Excel$Web$16.00$vi-VN$$$$0`;
  await page.goto(`${origin}/taskpane.html${search}`);
  return {
    page,
    host,
    faults,
    picture: async (name) => void (await page.screenshot({ path: `${PICTURES}/${name}.png` })),
    close: async () => {
      context.off('request', asked);
      receivers.set(page, () => undefined);
      await leaveTab('pane');
    },
  };
}

const excelLibrary = (): string =>
  readFileSync(
    join(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'), '../dist/excel-web-16.00.js'),
    'utf8',
  );

/** Runs in the page: what office.js adds around the Excel client, and the bridge to the host. */
function officeForTests({ newest, theme }: { newest: number; theme: object | null }): void {
  const page = window as unknown as {
    toExcel(text: string): void;
    fromExcel(text: string): void;
    OSF: Record<string, unknown>;
    Office: Record<string, unknown>;
    OfficeExtension: { HostBridge: { init(bridge: object): void }; CommonUtility: Record<string, unknown> };
  };
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name === 'DelayForCellEdit' || (name === 'ExcelApi' && Number(version.split('.')[1]) <= newest),
    },
    displayLanguage: 'vi-VN',
    partitionKey: undefined,
    officeTheme: theme ?? undefined,
    ...info,
  };
  page.OSF['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => null };
  page.Office['HostType'] = { Excel: 'Excel' };
  page.Office['onReady'] = () => Promise.resolve(info);
  page.OfficeExtension.CommonUtility['_doApiNotSupportedCheck'] = true;
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
    sendMessageToHost: (text) => page.toExcel(text),
  };
  page.OfficeExtension.HostBridge.init(bridge);
  page.fromExcel = (text) => bridge.onMessageFromHost!(text);
}
