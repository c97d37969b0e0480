import { knownIndices } from '../../catalogue/known-indices';
import { isError, type CellPlace, type Grid } from '../../model/grid';
import type { AppendixKind } from '../../model/plan';
import { parsePoints, type Points } from '../../model/points';
import { oneLine } from '../../model/text';

/** points: 'đạt từ 85 điểm'; percent: 'từ 96 %'; rank: 'tăng 2-4 hạng', 'trong nhóm 10': it depends on others, no sum tells it. */
export type TargetUnit = 'points' | 'percent' | 'rank';

/** A target that stands in the plan's text. */
export interface TargetSentence {
  readonly unit: TargetUnit;
  /** Points, or per cent with four decimals; null for ranks. */
  readonly value: Points | null;
  /** The indices of which the sentence speaks; none: it does not say. */
  readonly kinds: readonly AppendixKind[];
  /** The sentence as it stands. */
  readonly text: string;
  readonly at: CellPlace;
}

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,4})?)';
const REACHES =
  '(?:đạt|phấn đấu|mục tiêu|duy trì|nâng|tăng)[^.;]{0,80}?(?:từ|trên|tối thiểu|ít nhất|không dưới|không thấp hơn|lên|đạt|≥|>=?)?\\s*';
const POINTS = new RegExp(`${REACHES}(?<![\\d.,/])${NUMBER}\\s*điểm(?!\\s*(?:chuẩn|mất))`, 'iu');
const PERCENT = new RegExp(`${REACHES}(?<![\\d.,/])${NUMBER}\\s*%`, 'iu');
const RANK =
  /(?:tăng|cải thiện|nâng)[^.;]{0,60}?\d{1,2}(?:\s*[-–đến]+\s*\d{1,2})?\s*(?:hạng|bậc)|(?:xếp|thuộc|trong|nhóm|top|vào)[^.;]{0,40}?\d{1,2}\s*(?:tỉnh|địa phương|đơn vị|bộ)[^.;]{0,20}?(?:dẫn đầu|đầu|cao nhất|tốt nhất)|trong (?:nhóm|top)\s*\d{1,2}/iu;
/** A longer cell is a whole plan: sentence by sentence. */
const SENTENCE = /[^.;\n]+(?:\.\d+[^.;\n]*)*/gu;

/**
 * Targets in the text around the tables: a cell counts when it speaks of an index, or of a target, and stands in no
 * table. Ours and hidden sheets are left out. `isInTable`: cells of the plan's tables speak of tasks, not of the plan.
 */
export function targetSentences(
  grids: readonly Grid[],
  isInTable: (at: CellPlace) => boolean,
): readonly TargetSentence[] {
  return grids
    .filter(({ visible, tag }) => visible && tag === null)
    .flatMap((grid) =>
      grid.values.flatMap((cells, row) =>
        cells.flatMap((value, column): readonly TargetSentence[] => {
          if (typeof value !== 'string' || isError(value) || value.length < 12) return [];
          const at = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
          return isInTable(at) ? [] : sentencesIn(value, at);
        }),
      ),
    );
}

/** The targets of one text. */
export function sentencesIn(text: string, at: CellPlace): readonly TargetSentence[] {
  const indices = knownIndices();
  return (text.match(SENTENCE) ?? []).flatMap((part): TargetSentence[] => {
    const sentence = oneLine(part);
    const kinds = indices.namedIn(sentence).map(({ id }) => id);
    const points = POINTS.exec(sentence)?.[1];
    const percent = points === undefined ? PERCENT.exec(sentence)?.[1] : undefined;
    const unit = points !== undefined ? 'points' : percent !== undefined ? 'percent' : 'rank';
    if (unit === 'rank' && !RANK.test(sentence)) return [];
    // Without an index it is a target of whatever: 'đạt từ 80 % hồ sơ trực tuyến'.
    if (kinds.length === 0) return [];
    return [{ unit, value: unit === 'rank' ? null : parsePoints(points ?? percent!), kinds, text: sentence, at }];
  });
}
