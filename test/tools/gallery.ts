// npm run gallery [-- --docs] [-- --only=<part of a journey's name>] [-- --look=<part of a look's name>] A picture of
// every view in every state, two languages, light, dark and in contrast themes, narrow and wide, in test/output/gallery
// with an index.html to look at them; --docs also makes the pictures of the guide and the README anew.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { words } from '../../src/locale';
import { yearWords } from '../../src/locale/year/later';
import { closeBrowser } from '../e2e/pages/browser';
import { openPaneInExcel } from '../e2e/pages/excel';
import { startHarness } from '../e2e/pages/harness';
import { openWorkbench } from '../e2e/pages/workbench';
import { contactSheets, indexPage, type Picture } from './gallery/contact';
import { DOC_PICTURES } from './gallery/docs';
import { PROGRESS_JOURNEYS } from './gallery/progress';
import { PANE_JOURNEYS } from './gallery/pane';
import { WORKBENCH_JOURNEYS } from './gallery/workbench';
import { YEAR_JOURNEYS } from './gallery/year';
import { smallPng } from './png';

const OUTPUT = 'test/output/gallery';
const DOCS = 'docs/images';
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const onlyLook = process.argv.find((argument) => argument.startsWith('--look='))?.slice('--look='.length) ?? '';
const forDocs = process.argv.includes('--docs');
type Look = Pick<Picture, 'width' | 'height' | 'theme' | 'language'>;
/**
 * The first is the look of the guide's pictures. Contrast themes and the narrowest pane are the same in every language.
 */
const LOOKS: readonly Look[] = (
  [
    { width: 350, theme: 'light', language: 'vi' },
    { width: 350, theme: 'dark', language: 'vi' },
    { width: 350, theme: 'light', language: 'en' },
    { width: 350, theme: 'dark', language: 'en' },
    { width: 350, height: 378, theme: 'light', language: 'vi' },
    { width: 350, height: 378, theme: 'dark', language: 'en' },
    { width: 350, theme: 'contrast', language: 'vi' },
    { width: 350, theme: 'contrast-light', language: 'vi' },
    { width: 320, theme: 'light', language: 'vi' },
  ] as const
).filter((look) => nameOf(look).includes(onlyLook));
const BENCH_LOOKS: readonly Look[] = (
  [
    { width: 1366, theme: 'light', language: 'vi' },
    { width: 1366, theme: 'dark', language: 'vi' },
    { width: 1366, theme: 'light', language: 'en' },
  ] as const
).filter((look) => nameOf(look).includes(onlyLook));

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const pictures: Picture[] = [];
const failures: string[] = [];

function nameOf({ width, height, theme, language }: Look): string {
  return `${width}${height ? `x${height}` : ''}-${theme}-${language}`;
}

async function attempt(name: string, walk: () => Promise<void>): Promise<void> {
  try {
    await walk();
    console.log(`${name}: done`);
  } catch (error) {
    // The other journeys are still worth looking at.
    failures.push(name);
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// First of all: it builds the pages, and without them no journey opens anything.
const harness = await startHarness();

for (const look of forDocs ? LOOKS.slice(0, 1) : LOOKS)
  for (const journey of [...PANE_JOURNEYS, ...PROGRESS_JOURNEYS, ...YEAR_JOURNEYS].filter(({ name }) =>
    name.includes(only),
  ))
    await attempt(`${journey.name} ${nameOf(look)}`, async () => {
      const { language, theme, width, height = 700 } = look;
      const isDark = theme === 'dark' || theme === 'contrast';
      const pane = await openPaneInExcel((host) => journey.fill(host), {
        ...journey.options,
        dark: isDark,
        theme: { isDarkTheme: isDark },
      });
      try {
        if (width !== 350 || height !== 700) await pane.page.setViewportSize({ width, height });
        if (theme.startsWith('contrast')) await pane.page.emulateMedia({ forcedColors: 'active' });
        if (language === 'en') {
          await pane.page.evaluate(() => localStorage.setItem('phuluc.language', 'en'));
          await pane.page.reload();
        }
        const shot = async (state: string): Promise<void> => {
          const file = `${journey.name}-${state}-${nameOf(look)}.png`;
          await pane.page.screenshot({ path: `${OUTPUT}/${file}`, animations: 'disabled' });
          pictures.push({ ...look, file, state: `${journey.name}: ${state}` });
        };
        const text = { ...words(language), ...yearWords(language) };
        await journey.walk({ page: pane.page, host: pane.host, text, language, shot });
      } finally {
        await pane.close();
      }
    });

for (const look of forDocs ? BENCH_LOOKS.slice(0, 1) : BENCH_LOOKS)
  for (const journey of WORKBENCH_JOURNEYS.filter(({ name }) => name.includes(only)))
    await attempt(`${journey.name} ${nameOf(look)}`, async () => {
      const { language, theme } = look;
      const bench = await openWorkbench(harness);
      if (theme === 'dark') await bench.page.emulateMedia({ colorScheme: 'dark' });
      if (language === 'en') await bench.page.evaluate(() => localStorage.setItem('phuluc.language', 'en'));
      if (theme === 'dark' || language === 'en') {
        await bench.page.reload();
        await bench.page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor({ state: 'visible' });
      }
      const shot = async (state: string): Promise<void> => {
        const file = `${journey.name}-${state}-${nameOf(look)}.png`;
        await bench.page.screenshot({ path: `${OUTPUT}/${file}`, animations: 'disabled' });
        pictures.push({ ...look, file, state: `${journey.name}: ${state}` });
      };
      await journey.walk({ bench, text: words(language), shot });
      await bench.context.close();
    });

writeFileSync(`${OUTPUT}/index.html`, indexPage(pictures));
const sheets = forDocs ? [] : await contactSheets(harness, OUTPUT, pictures);
await harness.close();
await closeBrowser();

if (forDocs) {
  mkdirSync(DOCS, { recursive: true });
  for (const [from, to] of Object.entries(DOC_PICTURES)) {
    const small = smallPng(new Uint8Array(readFileSync(`${OUTPUT}/${from}`)));
    writeFileSync(`${DOCS}/${to}`, small);
    console.log(`${DOCS}/${to}: ${Math.round(small.length / 1024)} KB`);
  }
}
console.log(
  `${pictures.length} pictures in ${OUTPUT}, index.html shows them all${sheets.length > 0 ? `; contact sheets: ${sheets.join(', ')}` : ''}`,
);
if (failures.length > 0) {
  console.error(`Not finished: ${failures.join(', ')}`);
  process.exitCode = 1;
}
