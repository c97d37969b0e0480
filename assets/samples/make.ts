import { readdirSync, writeFileSync } from 'node:fs';
import { createWorkbookFile } from '../../src/workbook/file/index';
import { readFacts } from './facts';
import { sampleSheet } from './sample-sheet';

/** Writes the sample workbooks beside this file: one for each plan in facts/. The same facts give the same bytes. */
const here = new URL('./', import.meta.url);
for (const name of readdirSync(new URL('facts/', here)).sort()) {
  const facts = readFacts(new URL(`facts/${name}`, here));
  const bytes = await createWorkbookFile(facts.sheets.map(sampleSheet));
  writeFileSync(new URL(facts.file, here), bytes);
  console.log(`${facts.file}: ${facts.sheets.length} sheets, ${bytes.length} bytes`);
}
