import { isAssignable, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { foldText, oneLine } from '../../model/text';
import { FORMER_SHORT, kindShort } from '../layout/sheet-words';
import { UNIT_ROLES } from '../../model/roles';
import { likeWords } from '../rows/row-id';

/** Enough of a task to know it again, and to read in a row of a table. */
const WORDS_LENGTH = 160;

/** A row as the block and the pane call it. */
export interface RowName {
  /** 'PAR', 'Nhiệm vụ'. */
  readonly index: string;
  /** '2.4.1'; 'III.1' where numbers start again in every section; '' for none. */
  readonly code: string;
  /** The beginning of its task, else of its title. */
  readonly words: string;
}

/** What the block and the pane call a row of that table. */
export function nameOfRow({ kind, rows }: Appendix, row: PlanRow): RowName {
  const own = row.code?.value?.text ?? row.code?.text ?? '';
  const section = row.section === undefined ? '' : (rows[row.section]?.code?.value?.text ?? '');
  const code = own === '' || section === '' || (row.code?.value?.parts.length ?? 0) > 1 ? own : `${section}.${own}`;
  const words = oneLine(row.task?.value ?? row.title?.value ?? '');
  return {
    index: kindShort(kind),
    code,
    words: words.length > WORDS_LENGTH ? `${words.slice(0, WORDS_LENGTH - 1).trimEnd()}…` : words,
  };
}

/** 'PAR 2.4.1 Rà soát …' */
export const labelOfName = ({ index, code, words }: RowName): string =>
  [index, code, words].filter((part) => part !== '').join(' ');

/** A row in which a group is named. */
export interface GroupRow {
  readonly row: PlanRow;
  readonly name: RowName;
  /** The code alone, without that of the section. */
  readonly code: string;
}

/** A group of units as the plan names it. */
export interface GroupInPlan {
  readonly key: string;
  readonly name: string;
  readonly rows: GroupRow[];
}

/** Every group that the plan names, with its rows, in the order of first mention. */
export function groupsIn(plan: Plan): ReadonlyMap<string, GroupInPlan> {
  const groups = new Map<string, GroupInPlan>();
  for (const appendix of plan.appendices)
    for (const row of appendix.rows) {
      if (!isAssignable(row)) continue;
      const mentions = UNIT_ROLES.flatMap((role) => row[role]?.value ?? []).filter(({ isGroup }) => isGroup);
      for (const { key, name } of mentions) {
        const group = groups.get(key) ?? { key, name, rows: [] };
        groups.set(key, group);
        if (group.rows.at(-1)?.row !== row)
          group.rows.push({ row, name: nameOfRow(appendix, row), code: row.code?.value?.text ?? row.code?.text ?? '' });
      }
    }
  return groups;
}

/** How much of two wordings must agree for a row that was reworded. */
const SAME_WORDS = 0.5;

/**
 * The rows that a line may mean. Its number and words together; then its number alone where the words are still alike,
 * or no words are given; then its words alone, when the plan was renumbered. A doubt is no row, or several.
 */
export function rowsCalled({ index, code, words }: RowName, rows: readonly GroupRow[]): readonly PlanRow[] {
  const named = rows.filter(({ name }) => index === '' || foldText(name.index) === foldText(index));
  const inIndex = named.length === 0 && foldText(index) === foldText(FORMER_SHORT) ? rows : named;
  const numbered = inIndex.filter(
    (one) => code === '' || [one.name.code, one.code].some((text) => foldText(text) === foldText(code)),
  );
  const beginning = foldText(words.replace(/…$/, ''));
  const begins = ({ name }: GroupRow): boolean => foldText(name.words).startsWith(beginning);
  const alike = ({ name }: GroupRow): boolean => likeWords(name.words, words) >= SAME_WORDS;
  const ways: readonly (readonly GroupRow[])[] =
    words === '' ? [numbered] : [numbered.filter(begins), numbered.filter(alike), inIndex.filter(begins)];
  return (ways.find((found) => found.length > 0) ?? []).map(({ row }) => row);
}
