import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/locale';
import type { Harness } from '../../e2e/harness';

export interface Picture {
  readonly file: string;
  /** Journey and state: the same in every language and theme. */
  readonly state: string;
  readonly width: 350 | 1366;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

const STYLE = `body{font:14px sans-serif;margin:16px;background:#888}figure{display:inline-block;margin:0 12px 12px 0;vertical-align:top}figcaption{color:#fff;margin-bottom:4px}img{display:block}.w350 img{width:350px}.w1366 img{width:1366px}h2{color:#fff}`;

const figure = (picture: Picture, folder = ''): string =>
  `<figure class="w${picture.width}"><figcaption>${picture.state} (${picture.theme}, ${picture.language})</figcaption><img src="${folder}${picture.file}" alt=""></figure>`;

/** All pictures, each state's together. */
export function indexPage(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const parts = states.map((state) => `<h2>${state}</h2>${pictures.filter((one) => one.state === state).map((one) => figure(one)).join('')}`);
  return `<!doctype html><meta charset="utf-8"><title>Phuluc</title><style>${STYLE}</style>${parts.join('')}`;
}

/** Pictures of many pictures at their own size, to look through a language and a theme quickly. */
const A_SHEET = 8;

/** Draws contact sheets of the narrow pictures into the folder; gives their names. */
export async function contactSheets(harness: Harness, folder: string, pictures: readonly Picture[]): Promise<string[]> {
  const made: string[] = [];
  const { page, context } = await harness.open('taskpane.html', { viewport: { width: 1500, height: 800 } });
  for (const language of ['vi', 'en'] as const)
    for (const theme of ['light', 'dark'] as const) {
      const some = pictures.filter((one) => one.width === 350 && one.language === language && one.theme === theme);
      for (let from = 0; from < some.length; from += A_SHEET) {
        const shown = some.slice(from, from + A_SHEET);
        const html = shown.map((one) => figure(one).replace(one.file, `data:image/png;base64,${readFileSync(`${folder}/${one.file}`).toString('base64')}`));
        await page.setContent(`<style>${STYLE}</style>${html.join('')}`);
        const name = `contact-${language}-${theme}-${from / A_SHEET + 1}.png`;
        await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
        made.push(name);
      }
    }
  await context.close();
  return made;
}
