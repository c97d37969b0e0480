import type { Appendix } from '../model/plan';
import { foldText } from '../model/text';
import type { Level } from './schema';

/** Words of titles that say whose index a table is of; the first that is found counts. */
const IN_TITLES: readonly (readonly [RegExp, Level])[] = [
  [
    /(chỉ số|index|tiêu chí)[^\n]{0,80} (cấp|của) (ubnd |ủy ban nhân dân )?(các )?(xã|phường|đặc khu)(?![A-Za-zÀ-ỹ])/u,
    'commune',
  ],
  [/(chỉ số|index|tiêu chí)[^\n]{0,80} (cấp|của) (các )?(sở|phòng)(?![A-Za-zÀ-ỹ])/u, 'department'],
  [/(chỉ số|index|tiêu chí)[^\n]{0,80} (cấp|của) (các )?bộ(?![A-Za-zÀ-ỹ])/u, 'ministry'],
  [/cấp tỉnh|cấp quốc gia/u, 'province'],
];

/** Of the agency that stands above a table: a commune's plan is about the commune. */
const IN_LETTERHEAD = /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân) (xã|phường|đặc khu)(?![A-Za-zÀ-ỹ])/u;

/**
 * The level of administration of which a table speaks, from its titles; null when they do not say. A department's plan may
 * be about the province's index or about its own, so that its letterhead says nothing.
 */
export function levelOfTable({ heading }: Pick<Appendix, 'heading'>): Level | null {
  const lines = heading.map(({ value }) => foldText(value.normalize('NFC')));
  const titles = lines.filter((line) => /chỉ số|tiêu chí|index|chấm điểm/.test(line)).join('\n');
  const named = IN_TITLES.find(([words]) => words.test(titles))?.[1];
  return named ?? (lines.some((line) => IN_LETTERHEAD.test(line)) ? 'commune' : null);
}
