import { numberKind } from '../../model/code';
import type { RawRow } from './draft';

/** Words before a number that say how far up it stands. */
const LEVEL_WORD = /^(?:phần|chương|mục|trục|khối|nhóm|lĩnh vực|hợp phần|trụ cột|chủ đề|giai đoạn)(?: số)?\s+\S/iu;

/** True where the number is written with the word of its level: 'Phần I'. */
export const namesLevel = (row: RawRow): boolean => row.code?.code?.style === 'text' && LEVEL_WORD.test(row.code.text);

/** 'Phần I' above I, II, III is a number of its own: it is not the I below it, and nothing that is to be put right. */
export function tellLevelsApart(rows: readonly RawRow[]): void {
  const isNamed = (row: RawRow): boolean =>
    row.code?.recovery?.from === 'wording' && LEVEL_WORD.test(row.code.recovery.held);
  if (!rows.some(isNamed)) return;
  const plain = new Set(
    rows.flatMap((row) => (row.code?.code && !row.code.recovered ? [numberKind(row.code.code, row.code.text)] : [])),
  );
  for (const row of rows) {
    const { code, text } = row.code ?? {};
    if (!isNamed(row) || !code || text === undefined || !plain.has(code.style)) continue;
    row.code = { code: { text: text.trim(), parts: code.parts, style: 'text' }, recovered: false, text };
    const cell = row.own.get('code');
    if (cell) cell.code = row.code;
  }
}
