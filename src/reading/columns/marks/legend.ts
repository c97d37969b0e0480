import { cellText } from '../../../model/cell-text';
import type { Grid } from '../../../model/grid';
import { oneLine } from '../../../model/text';

/** Lines that are looked through above a header and at the end of a table. */
const LINES = 8;
const LONGEST = 400;
/** 'TC: tự chấm', 'HĐ - Hội đồng', '(TĐ = thẩm định)', '● chủ trì': letters or a mark, what they stand for. */
const PAIR =
  /(?:^|[;,.(:]|\s)\(?([\p{Lu}][\p{Lu}\d]{0,5}|[●○◯◎■□★☆☒✔✓√x×])\)?\s*(?:[:=]|\s[-–]\s|là\s|(?<=[●○◯◎■□★☆☒✔✓√]\s?)(?=[A-Za-zÀ-ỹ]))\s*([A-Za-zÀ-ỹ][^;:=()\n]{2,60}?)(?=\s*(?:[;.)]|$|,\s*\p{Lu}[\p{Lu}\d]{0,5}\s*(?:[:=]|[-–]|là\s)))/gu;
const SEVERAL = /[:=–-][^;,]+[;,]/u;
const NOTE = /^[*( ]*(?:ghi chú|chú thích|chú giải|ký hiệu|trong đó|viết tắt)/iu;

/**
 * What letters of headers stand for, where a line above the table or below it says so: 'Ghi chú: TC - tự chấm; HĐ - Hội đồng'.
 * A line without such a beginning stands above, and explains two or more.
 */
export function legendOf(grid: Grid, headerTop: number, bottom: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (row: number, onlyNotes: boolean): void => {
    for (const value of grid.values[row - grid.top] ?? []) {
      if (typeof value !== 'string' || value.length < 6 || value.length > LONGEST) continue;
      const text = oneLine(cellText(value));
      const isNote = NOTE.test(text);
      if (!isNote && (onlyNotes || !SEVERAL.test(text))) continue;
      const explained = text.replace(NOTE, '');
      const pairs = [...explained.matchAll(PAIR)];
      if (pairs.length > 1 || (isNote && pairs.length === 1))
        for (const { 1: letters, 2: words, index } of pairs)
          if (!found.has(letters!) && !endsInLetters(explained, explained.indexOf(letters!, index)))
            found.set(letters!, words!.trim());
    }
  };
  for (let row = Math.max(grid.top, headerTop - LINES); row < headerTop; row++) look(row, false);
  for (let row = Math.max(headerTop + 1, bottom - LINES); row <= bottom; row++) look(row, true);
  return found;
}

/** 'CQCT, CQPH - cơ quan chủ trì, phối hợp': what several letters stand for is not that of the last of them. */
const endsInLetters = (text: string, at: number): boolean =>
  /(?:^|[;:.(])\s*[\p{Lu}\d]{2,6}\s*,\s*$/u.test(text.slice(0, at));

/** The header with its letters spelt out: 'Điểm HĐ' → 'Điểm Hội đồng', 'ĐTC' → 'điểm tự chấm'. */
export const speltOut = (text: string, legend: ReadonlyMap<string, string>): string =>
  legend.size === 0
    ? text
    : text.replace(/[\p{Lu}][\p{Lu}\d]{0,5}(?![A-Za-zÀ-ỹ\d])/gu, (letters, at: number) =>
        /[A-Za-zÀ-ỹ\d]$/u.test(text.slice(0, at)) ? letters : (legend.get(letters) ?? letters),
      );
