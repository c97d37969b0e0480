import { numberKind, type Code } from '../../model/code';
import type { ColumnRole } from '../../model/plan';
import { POINT_ROLES } from '../../model/roles';
import type { RawRow } from './draft';
import { looseGroups } from './loose-groups';

/** Columns that say who answers and by when: a row with none of them serves as a heading or shares the entry above. */
export const ANSWER_ROLES: readonly ColumnRole[] = ['lead', 'implementing', 'coordinating', 'deadline'];

/** What the rows of a table have in common; found in a pass before they are classified. */
export interface TableHabits {
  /** Most rows have a code; without one a row carries another on. */
  readonly numbered: boolean;
  /** Codes (text) that have rows below them: '2' and '2.4' when there is a 2.4.1. */
  readonly ancestors: ReadonlySet<string>;
  /** Levels of codes (see levelOf) whose rows mostly have nothing but a name: headings. */
  readonly headingLevels: ReadonlySet<string>;
  /**
   * Levels of codes that never have points, below one that always has, where criteria and works share a column: '1.1 | Trả kết
   * quả đúng hạn' under '1 | Gia nhập thị trường | 7,31'.
   */
  readonly taskLevels: ReadonlySet<string>;
  /** Some rows have answers, and none that has a code: 'Nhiệm vụ chung' is numbered, the works below it begin with '-'. */
  readonly answersWithoutCode: boolean;
  /** Style of the codes of rows with answers: headings are numbered otherwise. */
  readonly entryStyle: Code['style'] | null;
  /** Rows with points that the rows below do not add up to, where nobody answers in the table. */
  readonly looseGroups: ReadonlySet<RawRow>;
  /** Benchmark and achieved points stand side by side. */
  readonly hasPoints: boolean;
  /** There is a column of points. */
  readonly hasScores: boolean;
  readonly hasTitle: boolean;
  /** Who answers stands in the column of those who do it: nobody leads. */
  readonly answersIn: ColumnRole;
  /** Answers are merged over rows: then a blank is a blank. */
  readonly merged: boolean;
  /** Any cell is merged over rows. */
  readonly covers: boolean;
  /** Names begin with a capital: what does not goes on. */
  readonly capitals: boolean;
  /** Names mostly begin with a small letter: then it tells nothing. */
  readonly small: boolean;
  /** Bold rows stand out: few rows with answers are bold. */
  readonly boldTells: boolean;
  readonly text: ColumnRole;
}

const NONE: ReadonlySet<RawRow> = new Set();
const NO_LEVEL: ReadonlySet<string> = new Set();

/** Codes of one style and depth stand on one level: I, II; 1, 2; 1.1, 1.2. */
export const levelOf = (code: Code): string => `${code.style}${code.parts.length}`;

export function tableHabits(
  rows: readonly RawRow[],
  columns: Readonly<Partial<Record<ColumnRole, number>>>,
): TableHabits {
  const ancestors = new Set<string>();
  const styles = new Map<Code['style'], number>();
  const scored = new Map<string, number>();
  const levels = new Map<string, Level>();
  const count = { coded: 0, full: 0, answered: 0, bold: 0, boldAnswered: 0, named: 0, capital: 0 };
  let merged = false;
  let covers = false;
  for (const row of rows) {
    const code = row.code?.code ?? null;
    const answers = ANSWER_ROLES.some((role) => row.own.has(role));
    if (row.own.size > 1) count.full++;
    if (code) count.coded++;
    if (row.bold) count.bold++;
    if (answers) count.answered++;
    if (answers && row.bold) count.boldAnswered++;
    if (code && answers) styles.set(code.style, (styles.get(code.style) ?? 0) + 1);
    if (code && POINT_ROLES.some((role) => row.own.has(role))) {
      const kind = numberKind(code, row.code!.text);
      scored.set(kind, (scored.get(kind) ?? 0) + 1);
    }
    if (code) {
      const level = levels.get(levelOf(code)) ?? { code, all: 0, bare: 0, answered: 0, scored: 0 };
      const isScored = POINT_ROLES.some((role) => row.own.has(role));
      level.all++;
      if (answers) level.answered++;
      if (isScored) level.scored++;
      if (!answers && row.covered.size === 0 && !isScored) level.bare++;
      levels.set(levelOf(code), level);
    }
    for (let dot = code?.text.lastIndexOf('.') ?? -1; code && dot > 0; dot = code.text.lastIndexOf('.', dot - 1))
      ancestors.add(code.text.slice(0, dot));
    // 'E1-01' is a part of 'E1', 'GN2' of 'GN'.
    if (code?.style === 'text') {
      for (const { index } of code.text.matchAll(/[-_/]/g)) ancestors.add(code.text.slice(0, index));
      const [letters] = /^\p{Lu}{1,4}(?=\d)/u.exec(code.text) ?? [];
      if (letters) ancestors.add(letters);
    }
    const name = row.own.get(columns.title === undefined ? 'task' : 'title')?.text ?? '';
    if (name !== '') count.named++;
    if (/^[^A-Za-zÀ-ỹ]*\p{Lu}/u.test(name)) count.capital++;
    covers ||= row.covered.size > 0;
    merged ||= ANSWER_ROLES.some((role) => row.covered.has(role));
  }
  const entryKind = mostOf(scored);
  const hasOwn = columns.achieved !== undefined || columns.selfAssessed !== undefined;
  return {
    numbered: count.coded * 2 >= count.full && count.coded > 0,
    ancestors,
    headingLevels: new Set(
      [...levels].flatMap(([level, { all, bare }]) => (bare > 1 && bare * 5 >= all * 3 ? [level] : [])),
    ),
    answersWithoutCode: count.answered > 1 && styles.size === 0,
    taskLevels: columns.title !== undefined && columns.task !== undefined ? NO_LEVEL : taskLevels(levels),
    entryStyle: mostOf(styles),
    looseGroups: styles.size > 0 || !entryKind ? NONE : looseGroups(rows, entryKind),
    hasPoints: columns.benchmark !== undefined && hasOwn,
    hasScores: columns.benchmark !== undefined || hasOwn,
    hasTitle: columns.title !== undefined,
    answersIn: columns.lead === undefined && columns.implementing !== undefined ? 'implementing' : 'lead',
    merged,
    covers,
    capitals: count.capital >= 4 && count.capital * 5 >= count.named * 4,
    small: count.named >= 4 && count.capital * 2 < count.named,
    boldTells: count.bold > 0 && count.bold * 2 <= rows.length && count.boldAnswered * 3 <= count.answered,
    text: columns.title === undefined ? 'task' : 'title',
  };
}

/** The rows of one level of codes, counted. */
interface Level {
  /** One of its codes. */
  readonly code: Code;
  all: number;
  /** With nothing but a name. */
  bare: number;
  answered: number;
  scored: number;
}

function taskLevels(levels: ReadonlyMap<string, Level>): ReadonlySet<string> {
  const scored = [...levels.values()].filter(({ all, scored }) => all > 1 && scored === all);
  // Small letters go below numbers of any depth: 'a)' under 'I.2'.
  const isBelow = ({ code }: Level): boolean =>
    scored.some(({ code: above }) =>
      code.style === 'letter'
        ? above.style === 'arabic' || above.style === 'roman'
        : above.style === code.style && above.parts.length < code.parts.length,
    );
  return new Set(
    [...levels].flatMap(([name, level]) =>
      level.scored === 0 && level.all > 2 && level.answered * 5 >= level.all * 4 && isBelow(level) ? [name] : [],
    ),
  );
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
