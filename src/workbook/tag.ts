import type { SheetTag } from '../model/grid';

/**
 * The sheet-scoped defined name that marks a sheet of ours. It holds a constant text, so it survives renaming the
 * sheet, saving, and sending the sheet alone, and both adapters can read it.
 */
export const TAG_NAME = '_Phuluc';

/** Excel allows 255 characters in one text constant of a formula; longer keys are joined with '&'. */
const CONSTANT_LIMIT = 255;
const ROLES: readonly string[] = [
  'unit',
  'summary',
  'units',
  'settings',
  'findings',
  'due',
  'coverage',
  'overview',
  'comparison',
  'target',
  'results',
  'director',
  'template',
] satisfies SheetTag['role'][];

/** A text as the formula of a defined name, without '=': `"unit|văn phòng"`. */
export function textConstant(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += CONSTANT_LIMIT) pieces.push(text.slice(at, at + CONSTANT_LIMIT));
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Reads what `textConstant` wrote, with or without '=' and spaces around '&'; null for any other formula. */
export function readTextConstant(formula: string): string | null {
  const body = formula.trim().replace(/^=/, '');
  if (!/^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*$/.test(body)) return null;
  return [...body.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!.replaceAll('""', '"')).join('');
}

/** The tag as the formula of the defined name. */
export const encodeTag = (tag: SheetTag): string => textConstant(`${tag.role}|${tag.key}`);

/** Reads what `encodeTag` wrote; null for any other formula. */
export function decodeTag(formula: string): SheetTag | null {
  const text = readTextConstant(formula);
  if (text === null) return null;
  const bar = text.indexOf('|');
  const role = text.slice(0, Math.max(bar, 0));
  return isRole(role) ? { role, key: text.slice(bar + 1) } : null;
}

export const sameTag = (a: SheetTag | null, b: SheetTag): boolean => a !== null && a.role === b.role && a.key === b.key;

function isRole(text: string): text is SheetTag['role'] {
  return ROLES.includes(text);
}

/** Sheets of ours as they follow each other in a workbook; the settings are the last of it. */
const ORDER: readonly SheetTag['role'][] = [
  'director',
  'summary',
  'results',
  'due',
  'comparison',
  'target',
  'unit',
  'findings',
  'coverage',
  'overview',
  'units',
  'settings',
];

/** The summary of rows stands behind that of units; units stand as they were made. */
const rank = ({ role, key }: SheetTag): number => ORDER.indexOf(role) * 2 + (role === 'summary' && key !== '' ? 1 : 0);

/**
 * Where a new sheet of ours goes among the sheets of a workbook, given by their tags (null: the planner's own): behind
 * the last of ours that comes before it, else in front of the first, else at the end. An empty table goes behind the
 * planner's own. Sheets that are there stay where they are, also where somebody moved them.
 */
export function placeOfNew(sheets: readonly (SheetTag | null)[], tag: SheetTag): number {
  if (tag.role === 'template') return sheets.findLastIndex((one) => one === null) + 1;
  const before = sheets.findLastIndex((one) => one !== null && rank(one) <= rank(tag));
  if (before >= 0) return before + 1;
  const first = sheets.findIndex((one) => one !== null);
  return first < 0 ? sheets.length : first;
}
