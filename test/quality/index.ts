import { writeFileSync } from 'node:fs';
import { CASES } from './cases/cases';
import { wrongCases } from './cases/judge';
import { measureQuality } from './measure';
import { lines, page, SEED } from './report';

/** npm run quality: what the check finds and what is read right, printed and kept in docs/quality.md. */
const results = measureQuality(SEED);
console.log(
  ['| Rule | Severity | Planted | Found | Recall | False alarms | Precision |', ...lines(results)].join('\n'),
);
const wrong = wrongCases(CASES);
console.log(`\nSmall tables of other offices: ${CASES.length - wrong.length} of ${CASES.length} are read right`);
for (const line of wrong) console.log(`- ${line}`);
writeFileSync(new URL('../../docs/quality.md', import.meta.url), page(results));
