import { formatPoints, NO_POINTS, type Points } from '../../model/points';
import type { Language } from '../language';
import type { Words } from '../words.vi';

interface PlanFaults {
  readonly errors: number;
  readonly leadMissing: number;
  readonly unknownUnits: number;
  readonly likeUnits?: number;
}

/** '2 lỗi', '1 dòng chưa có chủ trì', '1 đơn vị lạ': what there is of each. */
export function faultFacts(counts: PlanFaults, words: Words['planFaults']): readonly string[] {
  return (['errors', 'leadMissing', 'unknownUnits', 'likeUnits'] as const).flatMap((what) => {
    const count = counts[what] ?? 0;
    return count > 0 ? [words.count[what](count)] : [];
  });
}

type Counted = readonly unknown[];

/** 'Tiêu chí chưa giao cho đơn vị nào: 2 (mất 0,5 điểm)', … */
export function unplacedFacts(
  unplaced: Readonly<Record<'criteria' | 'tasks' | 'columns' | 'tables' | 'cells', Counted>> & { readonly gap: Points },
  { unplaced: words }: Pick<Words, 'unplaced'>,
  language: Language,
): readonly string[] {
  return (['criteria', 'tasks', 'columns', 'tables', 'cells'] as const).flatMap((what) => {
    const count = unplaced[what].length;
    const note =
      what === 'criteria' && unplaced.gap > NO_POINTS ? ` (${words.gap(formatPoints(unplaced.gap, language))})` : '';
    return count > 0 ? [`${words[what]}: ${count}${note}`] : [];
  });
}
