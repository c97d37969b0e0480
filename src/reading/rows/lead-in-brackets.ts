import { WORKING_ROLES } from '../../model/roles';
import { isCalling } from '../../units/callings';
import { namesUnit, type UnitVocabulary } from '../../units/vocabulary';
import type { TableFrame } from '../tables/tables';
import { textRole, type DraftRow } from './draft';
import { partOf } from './draft-cell';

/** Some brackets hold a body by chance: most works must end so. */
const LEAST = 3;
const MOST_OF_THEM = 0.6;
const LONGEST = 60;
const ENDS_IN_BRACKETS = new RegExp(`^(.{4,}?)\\s*\\(\\s*([^()]{2,${LONGEST}}?)\\s*\\)[.;]?$`, 'su');

/**
 * 'Vận động phân loại rác (Chi hội Phụ nữ)': in a table without a column of who does it, who is named in brackets behind most
 * works leads them. The brackets are taken off the work; neither half is written back.
 */
export function leadInBrackets(rows: readonly DraftRow[], frame: TableFrame, vocabulary: UnitVocabulary): void {
  if (WORKING_ROLES.some((role) => frame.columns[role] !== undefined)) return;
  const text = frame.columns.task === undefined ? textRole(frame) : 'task';
  const works = rows.filter(({ type, own }) => (type === 'task' || type === 'criterion') && own.has(text));
  const found = works.flatMap((row) => {
    const match = ENDS_IN_BRACKETS.exec(row.own.get(text)!.text);
    return match ? [{ row, work: match[1]!, who: match[2]! }] : [];
  });
  const isNamed = (who: string): boolean => namesUnit(who, vocabulary) || isCalling(who);
  const named = found.filter(({ who }) => isNamed(who));
  if (named.length < LEAST || named.length < works.length * MOST_OF_THEM) return;
  for (const { row, work, who } of found) {
    // Beside the others a capital begins the name of somebody unknown: '(Tổ phó)', but '(2 lần)'.
    if (!isNamed(who) && !/^\p{Lu}/u.test(who)) continue;
    const cell = row.own.get(text)!;
    row.own.set(text, partOf(cell, work));
    row.own.set('lead', partOf(cell, who));
  }
}
