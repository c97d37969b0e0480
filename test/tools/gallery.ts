// npm run gallery [-- --docs] [-- --only=<part of a journey's name>]
// A picture of every view in every state, two languages, light and dark, narrow and wide, in test/output/gallery with an
// index.html to look at them; --docs also makes the pictures of the guide and the README anew.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { words, type Language } from '../../src/locale';
import { openPaneInExcel } from '../e2e/excel';
import { startHarness } from '../e2e/harness';
import { openWorkbench } from '../e2e/workbench';
import { contactSheets, indexPage, type Picture } from './gallery/contact';
import { DOC_PICTURES } from './gallery/docs';
import { PANE_JOURNEYS } from './gallery/pane';
import { WORKBENCH_JOURNEYS } from './gallery/workbench';
import { smallPng } from './png';

const OUTPUT = 'test/output/gallery';
const DOCS = 'docs/images';
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const forDocs = process.argv.includes('--docs');
const LANGUAGES: readonly Language[] = ['vi', 'en'];

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const pictures: Picture[] = [];
const failures: string[] = [];

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

for (const language of LANGUAGES)
  for (const theme of ['light', 'dark'] as const)
    for (const journey of PANE_JOURNEYS.filter(({ name }) => name.includes(only) && !(forDocs && (language === 'en' || theme === 'dark'))))
      await attempt(`${journey.name} ${language} ${theme}`, async () => {
        const pane = await openPaneInExcel((host) => journey.fill(host), { ...journey.options, dark: theme === 'dark', theme: { isDarkTheme: theme === 'dark' } });
        try {
          if (language === 'en') {
            await pane.page.evaluate(() => localStorage.setItem('phuluc.language', 'en'));
            await pane.page.reload();
          }
          const shot = async (state: string): Promise<void> => {
            const file = `${journey.name}-${state}-350-${theme}-${language}.png`;
            await pane.page.screenshot({ path: `${OUTPUT}/${file}`, animations: 'disabled' });
            pictures.push({ file, state: `${journey.name}: ${state}`, width: 350, theme, language });
          };
          await journey.walk({ page: pane.page, host: pane.host, text: words(language), shot });
        } finally {
          await pane.close();
        }
      });

const harness = await startHarness();
for (const language of LANGUAGES)
  for (const journey of WORKBENCH_JOURNEYS.filter(({ name }) => name.includes(only) && !(forDocs && language === 'en')))
    await attempt(`${journey.name} ${language}`, async () => {
      const bench = await openWorkbench(harness);
      if (language === 'en') {
        await bench.page.evaluate(() => localStorage.setItem('phuluc.language', 'en'));
        await bench.page.reload();
        await bench.page.locator('#sheet canvas[id*="sheet-main-canvas"]').waitFor({ state: 'visible' });
      }
      const shot = async (state: string): Promise<void> => {
        const file = `${journey.name}-${state}-1366-light-${language}.png`;
        await bench.page.screenshot({ path: `${OUTPUT}/${file}`, animations: 'disabled' });
        pictures.push({ file, state: `${journey.name}: ${state}`, width: 1366, theme: 'light', language });
      };
      await journey.walk({ bench, text: words(language), shot });
      await bench.context.close();
    });

writeFileSync(`${OUTPUT}/index.html`, indexPage(pictures));
const sheets = forDocs ? [] : await contactSheets(harness, OUTPUT, pictures);
await harness.close();

if (forDocs) {
  mkdirSync(DOCS, { recursive: true });
  for (const [from, to] of Object.entries(DOC_PICTURES)) {
    const small = smallPng(new Uint8Array(readFileSync(`${OUTPUT}/${from}`)));
    writeFileSync(`${DOCS}/${to}`, small);
    console.log(`${DOCS}/${to}: ${Math.round(small.length / 1024)} KB`);
  }
}
console.log(`${pictures.length} pictures in ${OUTPUT}, index.html shows them all${sheets.length > 0 ? `; contact sheets: ${sheets.join(', ')}` : ''}`);
if (failures.length > 0) {
  console.error(`Not finished: ${failures.join(', ')}`);
  process.exitCode = 1;
}
