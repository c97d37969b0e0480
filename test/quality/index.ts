import { writeFileSync } from 'node:fs';
import { CASES } from './cases/cases';
import { wrongCases } from './cases/judge';
import { failureLines } from './failures';
import { fieldFigures } from './field/truth';
import { measureQuality } from './measure';
import { measureByKind, measureMutations } from './mutations/measure';
import { MUTATION_SEED, mutationPage, VARIANTS } from './mutations/page';
import { lines, page, SEED } from './report';
import { readingPage } from './tables/page';
import { measureAll } from './tables/report';
import { ALL_SHEETS, SETS } from './tables/sets';

/**
 * npm run quality: what the check finds and what is read right, printed and kept in docs/quality.md.
 * `-- --reading` measures the reading alone and writes nothing; `--failures FILE` writes what is not read right in the
 * tables; `--field DIR` reads whole workbooks of that folder, which has a truth.json.
 */
const option = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name: string): boolean => process.argv.includes(`--${name}`);

const wrong = wrongCases(CASES);
const sets = SETS.map((set) => ({ ...set, measured: measureAll(set.sheets) }));
const reading = readingPage({ cases: { right: CASES.length - wrong.length, all: CASES.length }, sets });
const mutated = mutationPage(
  measureMutations(ALL_SHEETS, VARIANTS, MUTATION_SEED),
  measureByKind(ALL_SHEETS, VARIANTS, MUTATION_SEED),
);
if (!has('reading')) {
  const results = measureQuality(SEED);
  console.log(
    ['| Rule | Severity | Planted | Found | Recall | False alarms | Precision |', ...lines(results), ''].join('\n'),
  );
  writeFileSync(new URL('../../docs/quality.md', import.meta.url), `${page(results)}\n${reading}\n${mutated}`);
}
console.log(`${reading}\n${mutated}`);
const failures = failureLines(
  sets.flatMap(({ measured }) => measured),
  wrong,
);
if (has('failures')) writeFileSync(option('failures')!, `${failures.join('\n')}\n`);
if (has('field')) console.log((await fieldFigures(option('field')!)).join('\n'));
