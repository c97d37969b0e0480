import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrowFaults, importCircles, parse, type Sources } from './tools/arrows';

const sourcesOf = (files: Readonly<Record<string, string>>): Sources => parse(new Map(Object.entries(files)));

const HOUSE = parse(
  new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => `src/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
);

describe('the house', () => {
  it('has arrows that point one way', () => {
    expect(HOUSE.size).toBeGreaterThan(250);
    expect(arrowFaults(HOUSE)).toEqual([]);
  });

  it('has no files that import each other in a circle: what both need goes into a third', () => {
    expect(importCircles(HOUSE)).toEqual([]);
  });
});

describe('a fault of the arrows', () => {
  const faultsOf = (path: string, text: string): string[] =>
    arrowFaults(
      sourcesOf({
        [path]: text,
        'src/app/check/check.ts': '',
        'src/workbook/port.ts': '',
        'src/workbook/file/index.ts': '',
        'src/model/plan.ts': '',
      }),
    );

  it.each([
    ['an import of a room above', 'src/reading/a.ts', "import { check } from '../app/check/check';"],
    ['an import of types alone', 'src/reading/a.ts', "import type { CheckResult } from '../app/check/check';"],
    ['an export from a room above', 'src/reading/a.ts', "export { check } from '../app/check/check';"],
    ['a file that is loaded later', 'src/reading/a.ts', "const late = () => import('../app/check/check');"],
    ['a type that is imported where it is used', 'src/reading/a.ts', "type C = import('../app/check/check').C;"],
  ])('is %s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([
      'src/reading/a.ts:1 imports src/app/check/check.ts, but src/reading may import only src/catalogue, src/units, src/model. ' +
        'Move what both need down to a room that reading may import, or pass it in as an argument from a room above both.',
    ]);
  });

  it.each([
    ['a use case', 'src/app/a.ts', "import { openWorkbookFile } from '../workbook/file';"],
    ['the pane', 'src/taskpane/Pane.tsx', "import { openWorkbookFile } from '../workbook/file';"],
    ['the other adapter', 'src/workbook/excel/a.ts', "import { openWorkbookFile } from '../file';"],
    ['the port', 'src/workbook/a.ts', "import { openWorkbookFile } from './file';"],
  ])('is an adapter known to %s; the port is the way out', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([expect.stringMatching(/imports src\/workbook\/file\/index\.ts.*the port/)]);
  });

  it.each([
    ['src/app/a.ts', "import { read } from 'hucre';", 'only src/workbook/file may know'],
    ['src/checking/a.ts', "import { useState } from 'react';", 'only src/taskpane may know'],
    ['src/taskpane/a.ts', "import { sep } from 'node:path';", 'only src/cli may know'],
    ['src/workbook/excel/a.ts', "import { read } from 'hucre/xlsx';", 'only src/workbook/file may know'],
    ['src/model/a.ts', "import * as parts from '@fluentui/react-components';", 'only src/taskpane may know'],
    ['src/model/a.ts', "import { groupBy } from 'lodash';", 'which no room knows'],
  ])('is a package of another room: %s: %s', (path, text, said) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    ['src/app/a.ts', 'const host = Office.context;'],
    ['src/app/a.ts', 'let range: Excel.Range;'],
    ['src/taskpane/Pane.tsx', 'export const shown = <p>{Excel.run(() => null)}</p>;'],
    ['src/model/a.ts', 'const isOld = (cause: unknown) => cause instanceof OfficeExtension.Error;'],
  ])('is Excel or Office named in %s: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining('Put what asks Excel into src/workbook/excel')]);
  });

  it.each([
    ['src/app/a.ts', "import type { Workbook } from '../workbook/port';\nimport { gapOf } from '../model/plan';"],
    ['src/taskpane/index.tsx', "import { openWorkbookFile } from '../workbook/file';\nvoid Office.onReady();"],
    ['src/workbook/excel/a.ts', "import type { Workbook } from '../port';\nlet range: Excel.Range;"],
    ['src/app/a.ts', "// Excel and Office.\nexport const names = { Excel: 1, Office: 'Excel' };\nnames.Excel;"],
    [
      'src/taskpane/gaps/A.tsx',
      "import { useState } from 'react';\nimport { makeStyles } from '@fluentui/react-components';",
    ],
  ])('is nothing that the arrows allow: %s: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it('is a file outside every room', () => {
    expect(faultsOf('src/tools/a.ts', 'export const a = 1;')).toEqual([
      expect.stringContaining('src/tools/a.ts is in no room'),
    ]);
  });
});

describe('a circle', () => {
  it('is told once, with its whole way', () => {
    const sources = sourcesOf({
      'src/model/a.ts': "import { b } from './b';",
      'src/model/b.ts': "export { c } from './deep';",
      'src/model/deep/index.ts': "import type { A } from '../a';",
      'src/model/d.ts': "import { a } from './a';",
    });
    expect(importCircles(sources)).toEqual([
      'src/model/a.ts → src/model/b.ts → src/model/deep/index.ts → src/model/a.ts',
    ]);
  });

  it('is not two ways to the same file', () => {
    const sources = sourcesOf({
      'src/model/a.ts': "import './b';\nimport './c';",
      'src/model/b.ts': "import './c';",
      'src/model/c.ts': '',
    });
    expect(importCircles(sources)).toEqual([]);
  });
});
