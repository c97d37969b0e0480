import type { SheetTag } from '../model/grid';

/**
 * The sheet-scoped defined name that marks a sheet of ours. It holds a constant text, so it survives renaming the sheet,
 * saving, and sending the sheet alone, and both adapters can read it.
 */
export const TAG_NAME = '_Phuluc';

/** Excel allows 255 characters in one text constant of a formula; longer keys are joined with '&'. */
const CONSTANT_LIMIT = 255;
const ROLES: readonly string[] = ['unit', 'summary', 'units', 'settings', 'findings', 'template'] satisfies SheetTag['role'][];

/** The tag as the formula of the defined name, without '=': `"unit|văn phòng"`. */
export function encodeTag(tag: SheetTag): string {
  const text = `${tag.role}|${tag.key}`;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += CONSTANT_LIMIT) pieces.push(text.slice(at, at + CONSTANT_LIMIT));
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Reads what `encodeTag` wrote, with or without '=' and spaces around '&'; null for any other formula. */
export function decodeTag(formula: string): SheetTag | null {
  const body = formula.trim().replace(/^=/, '');
  if (!/^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*$/.test(body)) return null;
  const text = [...body.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!.replaceAll('""', '"')).join('');
  const bar = text.indexOf('|');
  const role = text.slice(0, Math.max(bar, 0));
  return isRole(role) ? { role, key: text.slice(bar + 1) } : null;
}

export const sameTag = (a: SheetTag | null, b: SheetTag): boolean => a !== null && a.role === b.role && a.key === b.key;

function isRole(text: string): text is SheetTag['role'] {
  return ROLES.includes(text);
}
