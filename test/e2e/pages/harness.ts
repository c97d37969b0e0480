import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { closePages, sharedBrowser } from './browser';
import { DIST, ensureBuilt } from './build';
import { serveFolder, type StaticServer } from '../../../assets/serve.mjs';

export const PICTURES = 'test/output/pictures';
/** Milliseconds for a hook that may have to build and start the browser first, also on a machine that is busy. */
export const START_MS = 900_000;
const STEP_MS = 30_000;
/** No movement: a button half-way from grey to green has a contrast that nobody ever sees. */
export const STEADY = { reducedMotion: 'reduce' } as const;
export const DESK = { width: 1366, height: 768 } as const;
export const NARROW = { width: 350, height: 700 } as const;

export interface Harness {
  readonly origin: string;
  /** Opens a page of dist/ in a fresh profile, and closes the one that was opened before. */
  open(
    path: string,
    options?: { readonly viewport?: { readonly width: number; readonly height: number }; readonly language?: string },
  ): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What no test may see: requests to another origin, errors in the console, errors of the page. Empty when all is well. */
  readonly faults: string[];
  picture(name: string): Promise<void>;
}

/** Builds if needed, serves dist/ and starts the browser if it does not run. */
export async function startHarness(): Promise<Harness> {
  await ensureBuilt();
  mkdirSync(PICTURES, { recursive: true });
  const browser = await sharedBrowser();
  const server: StaticServer = await serveFolder(DIST);
  let last: BrowserContext | undefined;
  return {
    origin: server.origin,
    async open(path, { viewport = DESK } = {}) {
      // The spreadsheet draws sixty times a second also where nobody looks: ten pages left open take a core.
      if (last) await closePages(last);
      const context = await browser.newContext({
        ...STEADY,
        viewport,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        acceptDownloads: true,
      });
      last = context;
      // Below the test's own limit, so that a failure names the step.
      context.setDefaultTimeout(STEP_MS);
      const page = await context.newPage();
      const faults: string[] = [];
      // Every request of the context, also of workers and of pages that the page opens.
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (origin !== server.origin && protocol !== 'data:' && protocol !== 'blob:')
          faults.push(`request to ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
      await page.goto(`${server.origin}/${path}`);
      return {
        page,
        context,
        faults,
        picture: async (name) => void (await page.screenshot({ path: `${PICTURES}/${name}.png` })),
      };
    },
    async close() {
      if (last) await closePages(last);
      await server.close();
    },
  };
}
