import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/workbench/words/univer-english';
import type { WordGroup } from '../../src/workbench/words/merged-words';
import vietnamese from '../../src/workbench/words/univer-vietnamese';

const PACKAGES = join(createRequire(import.meta.url).resolve('@univerjs/presets'), '../../../..');
const PRESETS = ['core', 'conditional-formatting', 'data-validation', 'hyper-link'].map(
  (preset) => `preset-sheets-${preset}`,
);

/** The packages of ours, and those that they bring along. */
function packagesInUse(found = new Set<string>(), names: readonly string[] = PRESETS): ReadonlySet<string> {
  for (const name of names) {
    const manifest = join(PACKAGES, name, 'package.json');
    if (found.has(name) || !existsSync(manifest)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: object };
    packagesInUse(
      found,
      Object.keys(dependencies).flatMap((one) =>
        one.startsWith('@univerjs/') ? [one.slice('@univerjs/'.length)] : [],
      ),
    );
  }
  return found;
}

/** What is asked for by key where a person reads it: titles, labels, messages. */
const ASKED =
  /(?:\.t\(|\b(?:title|label|tooltip|description|children|placeholder|content|message|detail|abstract|name|\w+Text): |\? |: )"([a-z][\w-]*(?:\.[\w-]+)+)"/g;

const isWords = (words: object, key: string): boolean =>
  typeof key
    .split('.')
    .reduce<unknown>(
      (at, part) => (at instanceof Object ? (at as Record<string, unknown>)[part] : undefined),
      words,
    ) === 'string';

describe('the words of the spreadsheet', () => {
  const groups = new Set(Object.keys(english));
  const asked = new Set(
    [...packagesInUse()].flatMap((name) => {
      const code = join(PACKAGES, name, 'lib/es/index.js');
      if (!existsSync(code)) return [];
      return [...readFileSync(code, 'utf8').matchAll(ASKED)].map((match) => match[1]!);
    }),
  );
  // Names of its services, commands and settings look like keys; a function without another name is called by its own.
  const keys = [...asked].filter(
    (key) =>
      groups.has(key.split('.')[0]!) &&
      !/\.(?:service|menu|config|mutation|command|operation|aliasFunctionName)\b/.test(key),
  );

  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('are there in %s for every key that its code asks for', (_, words) => {
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key) => !isWords(words, key))).toEqual([]);
  });

  it('are all there in both languages', () => {
    const leaves = (words: WordGroup, above = ''): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        value instanceof Object ? leaves(value as WordGroup, `${above}${key}.`) : [`${above}${key}`],
      );
    expect(leaves(english).filter((key) => !isWords(vietnamese, key) && isWords(english, key))).toEqual([]);
  });
});
