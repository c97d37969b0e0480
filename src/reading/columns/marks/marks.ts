import { UNIT_ROLES, type ColumnRole } from '../../../model/roles';
import { namesUnit, type UnitVocabulary } from '../../../units/vocabulary';
import { headerWeight, speakFor, type ColumnEvidence } from '../evidence';
import { headerForm } from '../headers/key';
import { headerScores, strongest } from '../headers/scores';
import { isLetters, isSign, rolesOfMarks, type MarkRole } from './mark-signs';
import { periodOf, type Period } from '../../cells/periods-as-columns';

/** A column in whose cells a mark says what the header names: a quarter or month, or a body. */
export interface MarkColumn {
  /** Sheet column. */
  readonly column: number;
  /** What a mark there says: 'Quý II', 'Phòng Cải cách hành chính'. */
  readonly says: string;
  /** What a plain cross says it for. */
  readonly role: MarkRole;
}

/** The columns of a table that are marked instead of filled, and what their marks stand for. */
export interface MarkColumns {
  readonly columns: readonly MarkColumn[];
  /** Of letters, and of signs that are told apart. Null: who is marked so has nothing to do. */
  readonly meanings: ReadonlyMap<string, MarkRole | null>;
  /** The roles that marks give. */
  readonly roles: ReadonlySet<ColumnRole>;
}

/** So many of the cells that say something are marks; the rest are slips. */
const NEARLY_ALL = 0.9;
const LONGEST_NAME = 80;
/** A header says so clearly by its words. */
const CLEAR = 4;

/** Finds the columns that are marked; null when there are none. A single one is a list of what is done, not of when or who. */
export function markColumns(
  evidence: readonly ColumnEvidence[],
  { vocabulary, legend }: { readonly vocabulary: UnitVocabulary; readonly legend: ReadonlyMap<string, string> },
): MarkColumns | null {
  const marked = evidence.map(({ contents, said }) => said !== null && contents.marks.size > 0);
  if (marked.filter(Boolean).length < 1) return null;
  const times = runs(evidence, (one) =>
    one.said === undefined || one.said === 'deadline' ? periodOf(one.parts, one.year) : null,
  ).filter(({ columns, found }) => isTicked(columns, found));
  const taken = new Set(times.flatMap(({ columns }) => columns));
  const groups = runs(evidence, (one) =>
    taken.has(one) || !isMarkedOrBlank(one, vocabulary) ? null : bodyOf(one, vocabulary),
  );
  const bodies = matrixOf(groups);
  if (times.length === 0 && bodies.length === 0) return null;
  const used = new Set(bodies.flatMap(({ columns }) => columns.flatMap(({ contents }) => [...contents.marks.keys()])));
  const meanings = rolesOfMarks(used, legend);
  const crossed = [...used].some((mark) => isSign(mark) && !meanings.has(mark));
  return {
    columns: [
      ...times.flatMap(({ columns, found }) =>
        columns.map(({ column }, at): MarkColumn => ({ column, says: found[at]!.says, role: 'deadline' })),
      ),
      ...bodies.flatMap(({ columns, found }) =>
        columns.map(({ column }, at): MarkColumn => ({ column, says: found[at]!.name, role: found[at]!.role })),
      ),
    ],
    meanings,
    // Where every mark says itself what it means, what the columns would mean by themselves asks nobody.
    roles: new Set<ColumnRole>([
      ...(times.length > 0 ? (['deadline'] as const) : []),
      ...(crossed ? bodies.flatMap(({ found }) => found.map(({ role }) => role)) : []),
      ...[...meanings.values()].flatMap((role) => (role === null ? [] : [role])),
    ]),
  };
}

/** What is to be reached or done in each quarter or month: none of these columns is the deadline. */
export function weighPeriods(evidence: readonly ColumnEvidence[]): void {
  for (const { columns, found } of runs(evidence, (one) => periodOf(one.parts, one.year)))
    for (const one of columns.length < 2 || found.some(({ kind }) => kind === 'year') ? [] : columns) {
      speakFor(one, 'period', 4);
      speakFor(one, 'deadline', -4);
    }
}

interface Run<T> {
  readonly columns: readonly ColumnEvidence[];
  readonly found: readonly T[];
}

/** Columns side by side of which `find` says something. */
function runs<T>(evidence: readonly ColumnEvidence[], find: (one: ColumnEvidence) => T | null): Run<T>[] {
  const all: { columns: ColumnEvidence[]; found: T[] }[] = [];
  let open: (typeof all)[number] | null = null;
  evidence.forEach((one) => {
    const found = find(one);
    if (found === null) open = null;
    else if (open) {
      open.columns.push(one);
      open.found.push(found);
    } else all.push((open = { columns: [one], found: [found] }));
  });
  return all;
}

/** Quarters or months one after the other, with signs below them and nothing else. */
function isTicked(columns: readonly ColumnEvidence[], found: readonly Period[]): boolean {
  const follow =
    columns.length > 1 &&
    found.every(({ kind, at }, index) => {
      const before = found[index - 1];
      return !before || (before.kind === kind && before.at < at);
    });
  return follow && areMarks(columns, isSign);
}

interface Body {
  readonly name: string;
  readonly role: MarkRole;
  /** Its name begins as those of bodies do; else only the heading above speaks for it. */
  readonly isNamed: boolean;
  readonly hasHeading: boolean;
  /** The planner said what its marks mean: then its neighbours are bodies as well. */
  readonly isSaid: boolean;
}

/** The body that a column is named after, and what the heading over it says that its marks mean. */
function bodyOf(one: ColumnEvidence, vocabulary: UnitVocabulary): Body | null {
  const { parts } = one;
  const name = parts.at(-1) ?? '';
  if (name === '' || name.length > LONGEST_NAME || !/[A-Za-zÀ-ỹ]{2}/u.test(name)) return null;
  const said = UNIT_ROLES.find((role) => role === one.said);
  if (one.said !== undefined && !said) return null;
  const isNamed = namesUnit(name, vocabulary);
  const heading =
    parts
      .slice(0, -1)
      .map(roleOfHeading)
      .find((role) => role !== null) ?? null;
  if (!isNamed && heading === null && !said && one.contents.marks.size === 0) return null;
  return {
    name,
    role: said ?? heading ?? 'implementing',
    isNamed,
    hasHeading: heading !== null,
    isSaid: said !== undefined,
  };
}

/** 'Chủ trì', 'Đơn vị phối hợp' over bodies; plain 'Đơn vị' says that they are some, and no more. */
function roleOfHeading(text: string): MarkRole | null {
  const { kinds } = headerScores(headerForm(text));
  let best: MarkRole | null = null;
  let most = 1.5;
  for (const role of UNIT_ROLES) {
    const weight = kinds.get(role) ?? 0;
    if (weight > most + 0.5) [best, most] = [role, weight];
  }
  return best !== 'lead' || most >= 4 ? best : 'implementing';
}

/** The groups of bodies with marks below them; one column alone is none, but another column may part a matrix in two. */
function matrixOf(groups: readonly Run<Body>[]): Run<Body>[] {
  const matrix = groups.filter(({ columns, found }) => isMatrix(columns, found));
  return matrix.reduce((sum, { columns }) => sum + columns.length, 0) > 1 ? matrix : [];
}

/** By their names, or under one heading that says what they are. */
function isMatrix(columns: readonly ColumnEvidence[], found: readonly Body[]): boolean {
  const named = found.filter(({ isNamed }) => isNamed).length;
  const isTold = found.every(({ hasHeading }) => hasHeading) || found.some(({ isSaid }) => isSaid);
  // 'Tư pháp' over CT and PH: who leads and who helps can only be bodies, whatever they are called.
  if (named * 2 < found.length && !isTold && !(columns.length > 1 && sayWhoLeads(columns))) return false;
  return areMarks(columns, (text) => isSign(text) || isLetters(text));
}

/** Two letters and more that stand for leading, and such that stand for helping. */
function sayWhoLeads(columns: readonly ColumnEvidence[]): boolean {
  const letters = new Set(
    columns.flatMap(({ contents }) => [...contents.marks.keys()].filter(({ length }) => length > 1)),
  );
  const roles = new Set(rolesOfMarks(letters, new Map()).values());
  return roles.has('lead') && roles.has('coordinating');
}

/** Nothing there but marks; what a header of its own clearly says is no body. */
const isMarkedOrBlank = (one: ColumnEvidence, vocabulary: UnitVocabulary): boolean => {
  const { marks, written } = one.contents;
  let count = 0;
  for (const [text, times] of marks) if (isSign(text) || isLetters(text)) count += times;
  const words = strongest(one.byHeader);
  const isElse = words !== null && words.weight >= CLEAR && !UNIT_ROLES.some((role) => headerWeight(one, role) >= 2);
  // 'TT HCC' between other bodies is a centre, and counts nothing.
  const isCentre = words?.kind === 'code' && namesUnit(one.parts.at(-1) ?? '', vocabulary);
  return (!isElse || isCentre) && count >= written * NEARLY_ALL;
};

function areMarks(columns: readonly ColumnEvidence[], isMark: (text: string) => boolean): boolean {
  let written = 0;
  let marked = 0;
  for (const { contents } of columns) {
    written += contents.written;
    for (const [text, times] of contents.marks) if (isMark(text)) marked += times;
  }
  return marked > 0 && marked >= written * NEARLY_ALL;
}
