import { writeFileSync } from 'node:fs';
import { measureQuality } from './measure';
import { lines, page, SEED } from './report';

/** npm run quality: precision and recall of every rule, printed and kept in docs/quality.md. */
const results = measureQuality(SEED);
console.log(
  ['| Rule | Severity | Planted | Found | Recall | False alarms | Precision |', ...lines(results)].join('\n'),
);
writeFileSync(new URL('../../docs/quality.md', import.meta.url), page(results));
