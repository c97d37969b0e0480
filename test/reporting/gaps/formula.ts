import type { CellValue } from '../../../src/model/grid';

/**
 * Works out a formula of ours as Excel does, for the few functions that the highlights use. An error is NaN: no comparison
 * with it is true, which is what IFERROR(…,FALSE) makes of it.
 */
export function evaluate(formula: string, cells: Readonly<Record<string, CellValue>>): unknown {
  const functions: Record<string, (...args: never[]) => unknown> = {
    AND: (...all: unknown[]) => all.every((one) => one === true),
    IF: (test: boolean, yes: unknown, no: unknown) => (test ? yes : no),
    IFERROR: (value: unknown, other: unknown) => (Number.isNaN(value) ? other : value),
    N: (value: CellValue) => (typeof value === 'number' ? value : 0),
    LEN: (value: CellValue) => text(value).length,
    TRIM: (value: CellValue) => text(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
    ISNUMBER: (value: CellValue) => typeof value === 'number',
    ROUND: (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits,
    MAX: (a: number, b: number) => Math.max(a, b),
    VALUE: (value: string) => (/^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN),
    SUBSTITUTE: (whole: CellValue, from: string, to: string) => text(whole).replaceAll(from, to),
    FIND: (what: string, within: string) => (within.includes(what) ? within.indexOf(what) + 1 : Number.NaN),
  };
  const names = Object.keys(functions);
  const strings: string[] = [];
  const code = formula
    .replace(/"((?:[^"]|"")*)"/g, (_, content: string) => `S[${strings.push(content.replaceAll('""', '"')) - 1}]`)
    .replace(/\$([A-Z]+)(\d+)/g, (_, column: string, row: string) => `C["${column}${row}"]`)
    .replaceAll('&', '+')
    .replaceAll('^', '**')
    .replace(/(?<![<>])=/g, '===')
    .replaceAll('FALSE', 'false');
  // The formula is made by our own code above, with cells and texts passed in as values.
  return (new Function(...names, 'S', 'C', `return ${code}`) as (...args: unknown[]) => unknown)(
    ...names.map((name) => functions[name]),
    strings,
    cells,
  );
}

const text = (value: CellValue): string => (value === null ? '' : String(value));
