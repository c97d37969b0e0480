import { parseCode, type Code } from '../../model/code';
import type { ColumnRole } from '../../model/plan';
import { oneLine } from '../../model/text';
import type { RawRow } from './draft';
import { partOf } from './draft-cell';

const LEVEL =
  /^(lĩnh vực|nội dung|nhóm|phần|mục|chương|trục|tiêu chí|chỉ số|nhiệm vụ|trụ cột|hợp phần)( số)? (?=([IVX]{1,6}|[A-HĐ]|\d{1,2}(\.\d{1,2})*)[.:])/i;
const NUMBERED =
  /^((?:[IVX]{1,6}|\d{1,3}|[A-HĐ])(?:\.\d{1,3})*|[a-eđghik](?=\))|\p{Lu}{1,4}[-_]?\d{1,3}(?:\.\d{1,3})*(?=[.):]))(?:[.):/]\s*|\s*[-–]\s+|\s+)(?=["“]?[A-Za-zÀ-ỹ]{2})(\P{Cc}{3,})$/u;

/** 'II Công khai, minh bạch' in one cell: the number and the title; null when the text does not begin with a number. */
export function splitCodeAndTitle(text: string): { readonly code: Code; readonly title: string } | null {
  // 'Lĩnh vực 1. Chỉ đạo', 'Phần II: …'
  const numbered = text.replace(LEVEL, '');
  const match = NUMBERED.exec(oneLine(numbered.slice(0, 500)));
  const code = match ? parseCode(match[1]!) : null;
  // 'A. …' needs its point: a lone letter may begin a sentence.
  if (!code || !match || (code.style === 'letter' && !/^.[.):/]/.test(numbered))) return null;
  return { code, title: match[2]!.trim() };
}

/**
 * In a table without a column of numbers: when most rows begin with one ('1.1. Kế hoạch'), the numbers are cut off the names
 * and become the rows' codes.
 */
export function takeCodesFromNames(rows: readonly RawRow[], text: ColumnRole): void {
  const named = rows.filter((row) => row.own.has(text));
  const splits = named.map((row) => splitCodeAndTitle(row.own.get(text)!.text));
  const found = splits.filter((split) => split !== null).length;
  if (found < 2 || found * 5 < named.length * 3) return;
  named.forEach((row, index) => {
    const split = splits[index];
    if (!split) return;
    const cell = row.own.get(text)!;
    const { code } = split;
    const read = { code, recovered: false, text: code.text };
    row.own.set('code', partOf(cell, code.text, read));
    row.own.set(text, partOf(cell, split.title));
    row.code = read;
  });
}
