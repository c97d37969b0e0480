import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LOWEST_EXCEL_API } from '../../../src/workbook/excel/office';

/**
 * The types of Office.js promise members that the Excel of the manifest does not have: code that uses them compiles,
 * and is silently undefined there. So every member that the adapter names is looked up with its '[Api set: …]' mark.
 */
const folder = fileURLToPath(new URL('../../../src/workbook/excel/', import.meta.url));
const NEWEST = Number(LOWEST_EXCEL_API.split('.')[1]);
const MARK = /\[\s*Api set:\s*(\w+)(?:\s+([\d.]+|BETA[^\]]*))?/;

interface Use {
  readonly member: string;
  readonly set: string;
  readonly version: string;
}

function usesIn(files: Readonly<Record<string, string>> | null): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  };
  const names = files
    ? Object.keys(files)
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => folder + name);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files?.[name] ?? readFile(name);
  host.fileExists = (name) => files?.[name] !== undefined || fileExists(name);
  const program = ts.createProgram(names, options, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const declaration = symbol?.declarations?.find((one) =>
        one.getSourceFile().fileName.includes('@types/office-js'),
      );
      const comment = declaration?.getSourceFile().text.slice(declaration.pos, declaration.getStart());
      const mark = comment && MARK.exec(comment);
      if (mark) uses.push({ member: checker.getFullyQualifiedName(symbol!), set: mark[1]!, version: mark[2] ?? '' });
    }
    ts.forEachChild(node, look);
  };
  for (const source of program.getSourceFiles()) if (names.includes(source.fileName)) look(source);
  return uses;
}

const tooNew = (uses: readonly Use[]): string[] =>
  uses
    .filter(
      (use) =>
        use.set === 'ExcelApiOnline' || (use.set === 'ExcelApi' && !(Number(use.version.split('.')[1]) <= NEWEST)),
    )
    .map((use) => `${use.member} ${use.set} ${use.version}`);

describe('the floor of ExcelApi', () => {
  it('holds for every member that the adapter names', () => {
    const uses = usesIn(null);
    expect(uses.some((use) => use.member.endsWith('Range.getMergedAreasOrNullObject') && use.version === '1.13')).toBe(
      true,
    );
    expect(new Set(uses.map((use) => use.member)).size).toBeGreaterThan(50);
    expect(tooNew(uses)).toEqual([]);
  });

  it('would not hold for newer ones', () => {
    const source = `const range = null as unknown as Excel.Range; range.valuesAsJson; range.getDependents(); range.values; const rule = null as unknown as Excel.ConditionalFormat; rule.changeRuleToCustom;`;
    expect(
      tooNew(usesIn({ [`${folder}zz-newer.ts`]: source })).map((use) => use.split(' ')[0]!.split('.').at(-1)),
    ).toEqual(['valuesAsJson', 'getDependents', 'changeRuleToCustom']);
  });
});
