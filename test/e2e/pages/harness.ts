import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { cleanTab, leaveTab } from './browser';
import { DIST, ensureBuilt } from './build';
import { serveFolder, type StaticServer } from '../../../assets/serve.mjs';

export const PICTURES = 'test/output/pictures';
/** Milliseconds for a hook that may have to build and start the browser first, also on a machine that is busy. */
export const START_MS = 900_000;
const STEP_MS = 30_000;
export const DESK = { width: 1366, height: 768 } as const;
export const NARROW = { width: 350, height: 700 } as const;

export interface Harness {
  readonly origin: string;
  /** Opens a page of dist/ in the emptied tab of this process, in place of the one before. */
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

/** One for all files of a process: what the browser compiled of a page it keeps for the page's address. */
let serving: Promise<StaticServer> | undefined;

/** The address of dist/ for all that is tested in this process. */
export async function servedOrigin(): Promise<string> {
  const { origin, unref } = await (serving ??= serveFolder(DIST));
  // What is no test, the gallery and the benches, ends when it is done.
  unref();
  return origin;
}

/** Builds if needed, serves dist/ and starts the browser if it does not run. */
export async function startHarness(): Promise<Harness> {
  await ensureBuilt();
  mkdirSync(PICTURES, { recursive: true });
  const origin = await servedOrigin();
  let leave = async (): Promise<void> => undefined;
  return {
    origin,
    async open(path, { viewport = DESK } = {}) {
      await leave();
      const page = await cleanTab('workbench', origin);
      const context = page.context();
      // Below the test's own limit, so that a failure names the step.
      context.setDefaultTimeout(STEP_MS);
      await page.setViewportSize(viewport);
      const faults: string[] = [];
      // Every request of the context, also of workers and of pages that the page opens.
      const asked = (request: Request): void => {
        const { protocol, origin: other } = new URL(request.url());
        if (other !== origin && protocol !== 'data:' && protocol !== 'blob:')
          faults.push(`request to ${request.url()}`);
      };
      const answered = (response: Response): void => {
        if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
      };
      context.on('request', asked);
      context.on('response', answered);
      leave = async () => {
        context.off('request', asked);
        context.off('response', answered);
        await leaveTab('workbench');
      };
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
      await page.goto(`${origin}/${path}`);
      return {
        page,
        context,
        faults,
        picture: async (name) => void (await page.screenshot({ path: `${PICTURES}/${name}.png` })),
      };
    },
    close: () => leave(),
  };
}
