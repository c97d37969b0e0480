import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';

const QUIET_CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let running: Promise<Browser> | undefined;
/** The pane in Excel has a tab of its own: what stands in for Office there switches the browser's cache off. */
type Tab = 'workbench' | 'pane';
const tabs = new Map<Tab, Page>();

/**
 * The browser of this process. Files of tests follow one another in a process (vitest.config.ts), so that one browser
 * serves them all: pages are kept apart by contexts. It ends with the process, as it hears from its pipe.
 */
export function sharedBrowser(): Promise<Browser> {
  return (running ??= start());
}

/**
 * The tab of this process, emptied. A page that opens in it again finds its scripts compiled, which a tab of its own
 * would do anew: the workbench opens at half the cost. All that a user or a test could leave behind is gone: pages, what
 * they stored, permissions, the clipboard, listeners, what is held down, how the page is shown.
 */
export async function cleanTab(tab: Tab, origin: string): Promise<Page> {
  await leaveTab(tab);
  const page = tabs.get(tab) ?? (await newTab(tab));
  const context = page.context();
  await context.unrouteAll();
  await context.clearPermissions();
  await context.clearCookies();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
  await session.detach();
  return page;
}

async function newTab(tab: Tab): Promise<Page> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ ...USER, acceptDownloads: true });
  const page = await context.newPage();
  // One that a test closes, that breaks down or ends with its browser is followed by another.
  page.once('close', () => void forget(tab, page));
  page.once('crash', () => void forget(tab, page));
  tabs.set(tab, page);
  return page;
}

async function forget(tab: Tab, page: Page): Promise<void> {
  if (tabs.get(tab) === page) tabs.delete(tab);
  await page
    .context()
    .close()
    .catch(() => undefined);
}

/** Leaves the page that is open in the tab, if any, unsaved work or not: an open page goes on working. */
export async function leaveTab(tab: Tab): Promise<void> {
  const page = tabs.get(tab);
  if (page === undefined) return;
  for (const event of TOLD) page.removeAllListeners(event);
  await clearClipboard(page);
  await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
  for (const one of page.context().pages()) if (one !== page) await one.close();
  await page.goto('about:blank');
  await page.mouse.up();
  for (const key of ['Shift', 'Control', 'Alt', 'Meta']) await page.keyboard.up(key);
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: USER.reducedMotion,
    forcedColors: 'none',
    contrast: null,
  });
}

/** The clipboard is the browser's: what a page left in it must not reach the next one. */
async function clearClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // A page that broke down has nobody who could clear it.
  await page.evaluate(() => navigator.clipboard.writeText('')).catch(() => undefined);
}

/** What a page tells and a test may listen to. */
const TOLD = ['console', 'dialog', 'download', 'filechooser', 'pageerror', 'popup', 'request', 'response'] as const;

/** All that a page can store; not what the browser keeps of the pages themselves. */
const STORED = 'cookies,file_systems,indexeddb,local_storage,websql,service_workers,cache_storage';

/** No movement: a button half-way from grey to green has a contrast that nobody ever sees. */
export const USER = { reducedMotion: 'reduce', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } as const;

/** For what is no test and goes on to end by itself. */
export async function closeBrowser(): Promise<void> {
  const browser = await running;
  await browser?.close();
}

async function start(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found (CHROMIUM_PATH names one).');
  const browser = await chromium.launch({ executablePath, args: QUIET_CHROMIUM });
  // One that broke down takes no other file's tests with it.
  browser.on('disconnected', () => (running = undefined));
  return browser;
}
