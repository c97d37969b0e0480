// npm run indices : writes src/catalogue/index-files.ts and src/catalogue/index-names.json from the files of src/catalogue/indices.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = 'src/catalogue/indices';

/** Ids of the indices of the folder, in the order that they give. */
const idsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      id: file.slice(0, -5),
      order: JSON.parse(readFileSync(join(folder, file), 'utf8')).order ?? 1000,
    }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** The two files as they must stand: what is imported, and the names that the pane shows before it loads the criteria. */
export function generated(folder = FOLDER) {
  const ids = idsIn(folder);
  const variable = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const names = ids.map((id) => {
    const { short, label, name, codes, template } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
    return { id, short, label, name, codes, ...(template && { template }) };
  });
  return {
    'src/catalogue/index-files.ts': [
      '// Written by `npm run indices` from the files of the folder `indices`.',
      ...ids.map((id) => `import ${variable(id)} from './indices/${id}.json';`),
      '',
      '/** Every file of the folder `indices`; a test holds them to the schema. */',
      `export const INDEX_FILES: readonly unknown[] = [${ids.map(variable).join(', ')}];`,
      '',
    ].join('\n'),
    'src/catalogue/index-names.json': `${JSON.stringify(names, null, 2)}\n`,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [file, text] of Object.entries(generated())) writeFileSync(file, text);
