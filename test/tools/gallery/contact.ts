import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/locale';
import type { Harness } from '../../e2e/pages/harness';

export interface Picture {
  readonly file: string;
  /** Journey and state: the same in every language and theme. */
  readonly state: string;
  /** Of the window, in pixels. */
  readonly width: number;
  /** Where it is not the usual one: 378 is what Excel gives at 1366 × 768. */
  readonly height?: number;
  readonly theme: GalleryTheme;
  readonly language: Language;
}
/** Light and dark as Excel has them, and both as a Windows contrast theme. */
export type GalleryTheme = 'light' | 'dark' | 'contrast' | 'contrast-light';

const STYLE = `body{font:14px sans-serif;margin:16px;background:#888}figure{display:inline-block;margin:0 12px 12px 0;vertical-align:top}figcaption{color:#fff;margin-bottom:4px}img{display:block}h2{color:#fff}`;

const figure = (picture: Picture, folder = ''): string =>
  `<figure><figcaption>${picture.state} (${picture.width}${picture.height ? ` × ${picture.height}` : ''}, ${picture.theme}, ${picture.language})</figcaption><img width="${picture.width}" src="${folder}${picture.file}" alt=""></figure>`;

/** All pictures, each state's together. */
export function indexPage(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const parts = states.map(
    (state) =>
      `<h2>${state}</h2>${pictures
        .filter((one) => one.state === state)
        .map((one) => figure(one))
        .join('')}`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Phuluc</title><style>${STYLE}</style>${parts.join('')}`;
}

/** Pictures on a contact sheet, at their own size, by the width of the window. */
const A_SHEET: Readonly<Record<number, number>> = { 1366: 2 };
const A_SHEET_OF_PANES = 8;

/** Draws contact sheets, to look through one look after the other quickly, into the folder; gives their names. */
export async function contactSheets(harness: Harness, folder: string, pictures: readonly Picture[]): Promise<string[]> {
  const made: string[] = [];
  const { page, context } = await harness.open('taskpane.html', { viewport: { width: 1500, height: 800 } });
  const lookOf = ({ width, height, language, theme }: Picture): string =>
    `${width}${height ? `x${height}` : ''}-${language}-${theme}`;
  for (const look of new Set(pictures.map(lookOf))) {
    const some = pictures.filter((one) => lookOf(one) === look);
    const size = A_SHEET[some[0]!.width] ?? A_SHEET_OF_PANES;
    for (let from = 0; from < some.length; from += size) {
      const shown = some.slice(from, from + size);
      const html = shown.map((one) =>
        figure(one).replace(
          one.file,
          `data:image/png;base64,${readFileSync(`${folder}/${one.file}`).toString('base64')}`,
        ),
      );
      await page.setContent(`<style>${STYLE}</style>${html.join('')}`);
      const name = `contact-${look}-${from / size + 1}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      made.push(name);
    }
  }
  await context.close();
  return made;
}
