import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARROWS } from './tools/arrows';

const page = readFileSync('docs/architecture.md', 'utf8');

/** The rows of the table below a heading of the page, cell by cell. */
function tableBelow(heading: string): string[][] {
  const part = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`docs/architecture.md has no heading '${heading}'.`);
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const named = (heading: string): string[] => tableBelow(heading).map(([name = '']) => name.replaceAll('`', ''));

const MOST_FILES = 20;
/** A rule is a file: there are as many as rules. */
const MAY_BE_FULL = 'src/checking/rules';

const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  .sort();

describe('docs/architecture.md', () => {
  it('names every folder of src once, and none that is gone', () => {
    expect(named('Rooms').sort()).toEqual(folders);
  });

  it('says what every room holds', () => {
    expect(tableBelow('Rooms').filter(([, holds = '']) => holds.length < 4)).toEqual([]);
  });

  it('names every package of package.json once, and none that is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Readonly<Record<string, string>>
    >;
    expect(named('Packages').sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('leads to files and folders that are there', () => {
    const paths = [...page.matchAll(/`((?:src|test|docs)\/[\w./-]*[\w])`/g)].map((match) => match[1]!);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('hands over what the code has: every type named in a click is a type of src', () => {
    const types = new Set(
      ['A click on *Kiểm tra*', 'A click on *Tạo phiếu*']
        .flatMap(tableBelow)
        .flatMap(([, , what = '']) => [...what.matchAll(/`([A-Z]\w+)(?:\[\])?`/g)].map((match) => match[1]!)),
    );
    expect(types.size).toBeGreaterThan(10);
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`src/${path}`, 'utf8'))
      .join('\n');
    expect([...types].filter((type) => !new RegExp(`export (interface|type) ${type}\\b`).test(code))).toEqual([]);
  });
});

describe('docs/decisions.md', () => {
  const decisions = readFileSync('docs/decisions.md', 'utf8');
  const [index = '', ...rooms] = decisions.split(/^## /m);

  it('names every decision in its index, below its room, in the same order', () => {
    const titles = rooms.flatMap((room) => [
      room.split('\n')[0]!,
      ...[...room.matchAll(/^\*\*\d{4}-\d\d-\d\d · (.+?)\.?\*\*/gm)].map((match) => match[1]!),
    ]);
    const listed = [...index.matchAll(/^(?:- \[(.+?)\]\(#|  - (.+)$)/gm)].map((match) => match[1] ?? match[2]!);
    expect(titles.length).toBeGreaterThan(60);
    expect(listed).toEqual(titles);
  });

  it('is sorted by rooms that are there', () => {
    const paths = rooms.map((room) => room.split('\n')[0]!).filter((name) => name.startsWith('src/'));
    expect(paths.filter((path) => !folders.includes(path))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...decisions.matchAll(/`((?:[a-z][a-z-]*\/)+[\w.-]+\.(?:tsx?|json))`/g)].map((match) => match[1]!);
    expect(files.filter((file) => !existsSync(file) && !existsSync(`src/${file}`))).toEqual([]);
  });
});

describe('a folder of src', () => {
  it.each(folders.filter((folder) => folder !== MAY_BE_FULL))(
    '%s holds no more files than one can look over',
    (folder) => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length, 'sort them into folders by what they are for').toBeLessThanOrEqual(MOST_FILES);
    },
  );

  it('that stands right below src has its arrows', () => {
    const top = folders.filter((folder) => folder.split('/').length === 2).map((folder) => folder.slice('src/'.length));
    expect(
      Object.keys(ARROWS)
        .filter((room) => !room.includes('/'))
        .sort(),
    ).toEqual(top);
  });
});

/** These tell any writing apart: cells of others, names in formulas, what a row is known by. */
const KNOW_ALL_LETTERS = [
  'src/app/likeness/merge.ts',
  'src/model/legacy/syllable.ts',
  'src/reading/rows/row-key.ts',
  'src/reporting/comparison/carried-tasks.ts',
  'src/reporting/coverage/likeness.ts',
  'src/reporting/layout/sheet-names.ts',
  'src/reporting/likeness/clusters.ts',
  'src/reporting/rows/row-id.ts',
  'src/workbook/file/formula.ts',
];

describe('a pattern', () => {
  // V8 takes 0.4 ms to make a pattern with \p{L} and 0.02 ms with a range, and a short plan needs a hundred: decisions.md.
  it('writes letters as A-Za-zÀ-ỹ', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    const found = files
      .map((path) => `src/${path.replaceAll('\\', '/')}`)
      .filter((path) => readFileSync(path, 'utf8').includes('\\p{L}'));
    expect(found.sort()).toEqual(KNOW_ALL_LETTERS);
  });
});
