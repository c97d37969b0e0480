import type { Grid } from '../../model/grid';
import { COLUMN_ROLES, POINT_ROLES, type ColumnRole } from '../../model/roles';
import type { ColumnReading } from '../../model/reading-choice';
import type { UnitVocabulary } from '../../units/vocabulary';
import { bestAssignment } from './assignment';
import { codeLevels, weighCodeLevels } from './code-levels';
import { readingOf, sharedReading } from './column-reading';
import {
  contentWeight,
  gatherEvidence,
  headerWeight,
  isUnknown,
  other,
  strongestWords,
  weightOf,
  type ColumnEvidence,
} from './evidence';
import { bothDoUnderHeading, furtherColumns } from './further-columns';
import type { HeaderColumns } from './headers/header';
import { headerKey } from './headers/key';
import type { HeaderRows } from './headers/rows';
import { legendOf } from './marks/legend';
import { pairedPoints, type PairedPoints } from './paired-points';
import { markColumns, weighPeriods, type MarkColumns } from './marks/marks';
import type { OtherKind } from './headers/kinds';
import { weighNeighbours } from './neighbours';
import { weighPoints } from './points';
import { applySaid, type SaidColumns } from './said';
import { weighNumberedTerms } from './numbered-terms';
import { weighUnknown } from './unknown-words';
import { spellOutAppraisers, spellOutScores } from './short-scores';

/** The columns of a table as they are read. */
export interface ColumnRoles extends HeaderColumns {
  readonly headerKey: string;
  readonly evidence: readonly ColumnEvidence[];
  readonly readings: readonly ColumnReading[];
  /** Columns whose marks say when or who; null in most tables. */
  readonly marks: MarkColumns | null;
  /** Columns of codes, one a level, left to right; empty where codes have one column. */
  readonly codeColumns: readonly number[];
  /** Columns that hold more of what another one holds: 'UBND xã chủ trì' right of 'Sở, ngành chủ trì'. */
  readonly further: readonly { readonly role: ColumnRole; readonly column: number }[];
  /** Points that stand with their maximum in one cell; null where they stand alone. */
  readonly paired: PairedPoints['role'] | null;
}

const POINTS: ReadonlySet<ColumnRole> = new Set(POINT_ROLES);
/** A role needs this much evidence. */
const ENOUGH = 3;
/** A header of unknown words says nothing against what stands below it. */
const UNKNOWN_HEADER = 0.8;
/** A column takes no role of which its own words say so much less than of another. */
const FARTHEST = 3.7;
const SAID = 1000;

/** What columns are read with: the last row that tells what they hold, the units, and what the planner said. */
export interface ColumnContext {
  readonly bottom: number;
  readonly vocabulary: UnitVocabulary;
  readonly said: { readonly columns: SaidColumns };
}

/** Reads the columns below a header by all the evidence there is. */
export function columnRoles(grid: Grid, header: HeaderRows, { bottom, vocabulary, said }: ColumnContext): ColumnRoles {
  const legend = legendOf(grid, header.top, bottom);
  const gathered = gatherEvidence(grid, header, { bottom, vocabulary, legend });
  applySaid(gathered, said.columns);
  const marks = markColumns(gathered, { vocabulary, legend });
  const marked = new Map(marks?.columns.map((one) => [one.column, one]));
  const evidence = spellOutScores(spellOutAppraisers(gathered));
  weighPeriods(evidence);
  weighNumberedTerms(evidence);
  weighPoints(evidence);
  weighNeighbours(evidence);
  const levels = codeLevels(grid, header, bottom, evidence);
  weighCodeLevels(levels);
  weighUnknown(evidence);
  const hasMaxima = evidence.some((one) => one.said === 'benchmark' || headerWeight(one, 'benchmark') >= 4);
  const gains = COLUMN_ROLES.map((role) =>
    evidence.map((one) =>
      marked.has(one.column) || (!hasMaxima && isYetToBeFilled(one, role)) ? -1 : gain(one, role),
    ),
  );
  const columns: Partial<Record<ColumnRole, number>> = {};
  const texts: Partial<Record<ColumnRole, string>> = {};
  const roles = new Map<number, ColumnRole>();
  const take = (role: ColumnRole, one: ColumnEvidence): void => {
    columns[role] = one.column;
    texts[role] = one.header;
    roles.set(one.column, role);
  };
  // A list of documents to be made is about the documents, where nothing else says what is to be done.
  const yieldProduct = (): void => {
    const one = evidence.find(({ column }) => column === columns.product);
    const isFirst = evidence.every(
      ({ column, contents: { shares, distinct } }) =>
        shares.words < 0.6 || shares.unit >= 0.5 || distinct < 0.8 || column >= columns.product!,
    );
    if (!one || one.said !== undefined || !isFirst || one.contents.shares.words < 0.6 || one.contents.distinct < 0.8)
      return;
    delete columns.product;
    delete texts.product;
    take('task', one);
  };
  bestAssignment(gains).forEach((at, index) => {
    if (at >= 0) take(COLUMN_ROLES[index]!, evidence[at]!);
  });
  if (columns.title === undefined && columns.task === undefined) {
    const words = wordsColumn(evidence, roles);
    if (words) take(columns.benchmark === undefined ? 'task' : 'title', words);
    else yieldProduct();
  }
  if (columns.task === undefined && columns.title !== undefined) {
    const work = workColumn(evidence, roles, columns);
    if (work) take('task', work);
  }
  const paired = pairedPoints(evidence, columns);
  if (paired) {
    take(paired.role, paired.one);
    columns.benchmark ??= paired.one.column;
    texts.benchmark ??= paired.one.header;
  }
  // Points are those of something: what stands left of them and of the work, under whatever header, names it.
  const points = columns.benchmark ?? columns.achieved;
  if (columns.title === undefined && columns.task !== undefined && points !== undefined) {
    const first = Math.min(points, columns.task);
    const words = wordsColumn(
      evidence.filter(({ column }) => column < first),
      roles,
      -1,
    );
    if (words && words.contents.distinct >= 0.8) take('title', words);
  }
  const named = columns.title === undefined ? nameColumn(evidence, roles, columns.task) : null;
  if (named) take('title', named);
  if (bothDoUnderHeading(evidence, columns)) {
    const one = evidence.find(({ column }) => column === columns.lead)!;
    delete columns.lead;
    delete texts.lead;
    roles.delete(columns.implementing!);
    take('implementing', one);
  }
  // A column of helpers that is one only because no other role was left for it has the role that its header says.
  const isLeftOver = (one: ColumnEvidence, role: ColumnRole): boolean =>
    roles.get(one.column) === 'coordinating' && headerWeight(one, role) >= 2 * headerWeight(one, 'coordinating');
  const isFree = (one: ColumnEvidence, role: ColumnRole): boolean =>
    (!roles.has(one.column) || isLeftOver(one, role)) && gain(one, role) > 0;
  const further = furtherColumns(evidence, columns, isFree).map(({ role, one }) => {
    const first = columns[role]!;
    if (roles.has(one.column)) {
      delete columns.coordinating;
      delete texts.coordinating;
    }
    if (one.column > first) roles.set(one.column, role);
    else take(role, one);
    return { role, column: Math.max(one.column, first) };
  });
  // Marks say what no column of its own says; the first marked column stands for all of them.
  if (marks)
    for (const role of marks.roles) {
      const first = marks.columns.find((one) => one.role === role) ?? marks.columns[0]!;
      columns[role] ??= first.column;
      texts[role] ??= evidence.find(({ column }) => column === first.column)!.header;
    }
  const readings = evidence.map((one) => {
    const mark = marked.get(one.column);
    if (mark) return sharedReading(one, mark.role);
    return levels.includes(one) ? sharedReading(one, 'code') : readingOf(one, roles.get(one.column) ?? null);
  });
  const codeColumns = levels.map(({ column }) => column);
  const key = headerKey(evidence.map((one) => one.header));
  const pair = paired?.role ?? null;
  return { columns, texts, evidence, readings, marks, codeColumns, further, paired: pair, headerKey: key };
}

/** 'Kết quả đạt được' with nothing below it, where nothing has a maximum: units are to write there, and no points. */
const isYetToBeFilled = (one: ColumnEvidence, role: ColumnRole): boolean =>
  (role === 'achieved' || role === 'selfAssessed') && one.said === undefined && one.contents.written === 0;

function gain(one: ColumnEvidence, role: ColumnRole): number {
  if (one.said !== undefined) return one.said === role ? SAID : -1;
  const weight = weightOf(one, role) + (isUnknown(one) && contentWeight(one, role) >= 2 ? UNKNOWN_HEADER : 0);
  const words = headerWeight(one, role);
  if (weight < ENOUGH || words < strongestWords(one) - FARTHEST) return -1;
  // 7.21 under 'Điểm 2024' is what an earlier year got, though its column is not that of the points.
  if (
    role === 'code' &&
    words < 1 &&
    (one.year !== null || [...POINTS].some((points) => headerWeight(one, points) >= 2))
  )
    return -1;
  // 'Đạt' and 'Chưa đạt' are no points, whatever the header says.
  if (POINTS.has(role) && one.contents.filled >= 3 && one.contents.shares.number === 0) return -1;
  // What stands in a column without a header may be anything.
  if (one.header === '' && role !== 'code') return -1;
  return weight - Math.max(0, other(one).weight);
}

/** What may well be what the rows are about, where nothing better is there. */
const OPEN_KINDS: ReadonlySet<OtherKind> = new Set(['field', 'target', 'cause', 'status', 'remark', 'survey']);

/**
 * Where no header speaks of criteria or tasks, the column of sentences is what the rows are about. `least`: with -1 a column
 * that seems to be something else will do ('Diễn giải' left of points).
 */
function wordsColumn(
  evidence: readonly ColumnEvidence[],
  taken: ReadonlyMap<number, ColumnRole>,
  least = 0,
): ColumnEvidence | null {
  let best: ColumnEvidence | null = null;
  let most = least;
  for (const one of evidence) {
    const { shares, filled, length } = one.contents;
    const isFree = one.said === undefined && !taken.has(one.column) && one.header !== '' && filled > 0;
    if (!isFree || shares.words < 0.6 || shares.unit + shares.time + shares.person > 0.4) continue;
    const kind = other(one);
    // 'Chủ tịch dặn' over sentences is what is to be done, not who.
    const isSaid = kind.kind === 'person' && shares.long >= 0.3 && shares.person + shares.calling < 0.1;
    if (headerWeight(one, 'code') >= 4) continue;
    const isElse = !isSaid && strongestWords(one) >= 3 && kind.kind !== null && !OPEN_KINDS.has(kind.kind);
    if (isElse || kind.kind === 'people') continue;
    // Points of a survey are numbers: words below 'Cuộc điều tra' are what is surveyed.
    const isLikelyElse = !isSaid && kind.weight >= 3 && kind.kind !== 'survey';
    const weight = Math.min(length, 60) / 60 + shares.task + (isLikelyElse ? -1 : 0) + filled / 1000;
    if (weight > most) [best, most] = [one, weight];
  }
  return best;
}

/** Under words that nobody knows, what is named anew in each row left of the work is what the work is done for. */
function nameColumn(
  evidence: readonly ColumnEvidence[],
  taken: ReadonlyMap<number, ColumnRole>,
  task: number | undefined,
): ColumnEvidence | null {
  const unknown = evidence.filter(
    (one) => task !== undefined && one.column < task && isUnknown(one) && one.contents.distinct >= 0.8,
  );
  const words = wordsColumn(unknown, taken);
  const works = evidence.find(({ column }) => column === task);
  return words && words.contents.filled >= works!.contents.filled * 0.6 ? words : null;
}

/** What is to be done for a criterion, right of it, by what stands there: 'Ban hành …', 'Rà soát …' under whatever header. */
function workColumn(
  evidence: readonly ColumnEvidence[],
  taken: ReadonlyMap<number, ColumnRole>,
  columns: Readonly<Partial<Record<ColumnRole, number>>>,
): ColumnEvidence | null {
  const isAnswered = ANSWERS.some((role) => columns[role] !== undefined);
  if (!isAnswered) return null;
  const right = evidence.filter(
    (one) =>
      one.column > columns.title! &&
      (one.contents.shares.task >= 0.5 ||
        (one.contents.shares.task >= 0.3 && headerWeight(one, 'task') >= 1) ||
        // No list of verbs is complete: sentences of their own under words that nobody knows.
        (isUnknown(one) && one.contents.distinct >= 0.8 && one.contents.shares.product < 0.5)),
  );
  const open = right.filter((one) => {
    const { kind, weight } = other(one);
    return kind === null || kind === 'remark' || weight < 3 || strongestWords(one) < 3;
  });
  return wordsColumn(open, taken);
}

const ANSWERS: readonly ColumnRole[] = ['lead', 'implementing', 'deadline'];
