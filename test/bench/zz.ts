import { mkdirSync, writeFileSync } from 'node:fs';
import { planFile } from './plan-file';
mkdirSync('/tmp/b/p4000', { recursive: true });
for (let at = 0; at < 4000; at++) writeFileSync(`/tmp/b/p4000/${at}.xlsx`, await planFile(70, 12, at + 1));
