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

/**
 * The browser of this process. Files of tests follow one another in a process (vitest.config.ts), so that one browser
 * serves them all: pages are kept apart by contexts. It ends with the process, as it hears from its pipe.
 */
export function sharedBrowser(): Promise<Browser> {
  return (running ??= start());
}

/** Closes all pages of a context. The clipboard is the browser's: what they left in it must not reach the next ones. */
export async function closePages(context: BrowserContext): Promise<void> {
  const page = context.pages()[0];
  if (page !== undefined) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // A page that broke down has nobody who could clear it.
    await page.evaluate(() => navigator.clipboard.writeText('')).catch(() => undefined);
  }
  await context.close();
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
