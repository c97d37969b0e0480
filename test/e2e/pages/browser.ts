import { chromium, type Browser, type BrowserContext } from 'playwright-core';
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
let profile: BrowserContext | undefined;

/**
 * The browser of this process. Files of tests follow one another in a process (vitest.config.ts), so that one browser
 * serves them all: pages are kept apart by contexts. It ends with the process, as it hears from its pipe.
 */
export function sharedBrowser(): Promise<Browser> {
  return (running ??= start());
}

/**
 * A profile without anything in it but what the browser compiled of our pages: they open in two thirds of the time. All
 * that a user could leave behind is gone: pages, what they stored, permissions, the clipboard.
 */
export async function cleanProfile(origin: string): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  const context = (profile ??= await newProfile(browser));
  await clearPages(context);
  await context.clearPermissions();
  await context.clearCookies();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
  await page.close();
  return context;
}

async function newProfile(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ ...USER, acceptDownloads: true });
  // One that a test closes, or that ended with its browser, is followed by another.
  context.once('close', () => (profile = undefined));
  return context;
}

/** All that a page can store; not what the browser keeps of the pages themselves. */
const STORED = 'cookies,file_systems,indexeddb,local_storage,websql,service_workers,cache_storage';

/** No movement: a button half-way from grey to green has a contrast that nobody ever sees. */
export const USER = { reducedMotion: 'reduce', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } as const;

/** Closes all pages of a context. The clipboard is the browser's: what they left in it must not reach the next ones. */
export async function clearPages(context: BrowserContext): Promise<void> {
  const page = context.pages()[0];
  if (page !== undefined) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // A page that broke down has nobody who could clear it.
    await page.evaluate(() => navigator.clipboard.writeText('')).catch(() => undefined);
  }
  for (const one of context.pages()) await one.close();
}

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
