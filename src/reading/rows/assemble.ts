import type { Grid } from '../../model/grid';
import type { RowType } from '../../model/plan';
import type { LeftOutRow } from '../../model/reading-choice';
import type { UnitVocabulary } from '../../units/vocabulary';
import { continuesName } from '../../units/splitting';
import type { ReadCode } from '../cells/code';
import { settleCodes } from '../cells/code-order';
import type { SaidRow } from '../plan/said-reading';
import type { Merges } from '../tables/merges';
import type { TableFrame } from '../tables/tables';
import { classifyRow, type RowKind } from './classify';
import { partOf, type DraftCell } from './draft-cell';
import { splitCodeAndTitle, takeCodesFromNames } from './code-in-name';
import { carriedFromAbove, readRaw, rowFrame, textRole, type DraftRow, type RawRow, type RowFrame } from './draft';
import { levelOf, tableHabits, type TableHabits } from './habits';
import { POINT_ROLES } from '../../model/roles';
import { inherit, placeKey } from './inherit';
import { addScoringRule, carryOn, isWhole, OWN_ONLY } from './joining';
import { leadByHeadings } from './lead-headings';
import { leadInBrackets } from './lead-in-brackets';
import { tellLevelsApart } from './level-words';
import { rowKey } from './row-key';
import { isBullet } from './scoring-rule';

/** Rows that are read between two pauses: a few milliseconds. */
export const ROWS_AT_ONCE = 200;

/** What rows are put together with: the merges of the sheet, the units, and what the planner said of the table's rows. */
export interface RowContext {
  readonly merges: Merges;
  readonly vocabulary: UnitVocabulary;
  readonly said: ((row: string) => SaidRow | null) | null;
}

export interface AssembledRows {
  readonly rows: readonly DraftRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Puts the rows of a table together: classified, broken rows joined, shared entries inherited. Linear in the rows. Pauses every now and then. */
export function* assembleRows(grid: Grid, table: TableFrame, context: RowContext): Generator<void, AssembledRows> {
  const frame = rowFrame(table);
  const raws = yield* rawRows(grid, frame, context.merges);
  if (frame.columns.code === undefined) takeCodesFromNames(raws, textRole(frame));
  settleRows(raws);
  nameGroups(raws);
  tellLevelsApart(raws);
  const habits = tableHabits(raws, frame.columns);
  const work: Work = { rows: [], leftOut: repeatedHeaders(grid, frame), byPlace: new Map(), above: null, led: null };
  for (const [index, raw] of raws.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    const said = saidOf(raw, habits, context);
    const kind = said ?? kindOf(raw, raws[index + 1], work, { habits, frame, vocabulary: context.vocabulary });
    const last = work.rows.at(-1);
    const why = leftOutBecause(kind);
    if (why !== null) {
      if (kind !== 'blank' || raw.others === null) {
        if (kind !== 'blank') work.leftOut.push({ row: raw.row, text: shortText(raw), why });
      } else if (last && last.type !== 'total') carryOn(last, raw);
    } else if (kind === 'scoring-rule' && last) addScoringRule(last, raw, habits.text);
    else if (kind === 'continuation' && last && last.type !== 'total') carryOn(last, raw);
    else addRow(raw, raws[index + 1], typeOf(kind, raw, habits), { work, habits, frame, grid, merges: context.merges });
  }
  dropClosingLines(work, habits, frame);
  leadByHeadings(work.rows, grid, frame, context.vocabulary);
  leadInBrackets(work.rows, frame, context.vocabulary);
  work.leftOut.sort((a, b) => a.row - b.row);
  return { rows: work.rows, leftOut: work.leftOut };
}

/** The rows so far, and those that the next ones may share with. */
interface Work {
  readonly rows: DraftRow[];
  readonly leftOut: LeftOutRow[];
  readonly byPlace: Map<number, DraftCell>;
  /** The row that a shared entry comes from: in the same section. */
  above: DraftRow | null;
  /** The last row of the section that names its own lead. */
  led: DraftRow | null;
}

function* rawRows(grid: Grid, frame: RowFrame, merges: Merges): Generator<void, RawRow[]> {
  const raws: RawRow[] = [];
  for (let row = frame.headerRow + 1; row <= frame.bottom; row++) {
    if (frame.repeats.has(row)) continue;
    const raw = readRaw(grid, merges, frame, row);
    if (raw) raws.push(raw);
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return raws;
}

interface KindContext {
  readonly habits: TableHabits;
  readonly frame: RowFrame;
  readonly vocabulary: UnitVocabulary;
}

function kindOf(raw: RawRow, next: RawRow | undefined, { rows }: Work, context: KindContext): RowKind {
  const { habits, frame, vocabulary } = context;
  const last = rows.at(-1);
  const afterRepeat = frame.repeats.has(raw.row - 1);
  const lead = raw.own.get('lead');
  const leadAbove = last?.own.get('lead');
  const continuesLead = (): boolean =>
    lead !== undefined &&
    leadAbove !== undefined &&
    (afterRepeat || !isWhole(raw)) &&
    continuesName(leadAbove.text, lead.text, vocabulary);
  return classifyRow(raw, habits, {
    isFirst: last === undefined,
    afterRepeat,
    above: last?.type ?? null,
    next,
    proves: last?.endsInProof === true,
    announced: () => last !== undefined && announcesList(last.own.get(habits.text)?.text ?? ''),
    isOpen: () => last !== undefined && ENDS_OPEN.test(last.own.get(habits.text)?.text ?? ''),
    continuesLead,
  });
}

const ENDS_OPEN = /,$|(?<![A-Za-zÀ-ỹ])(?:và|của|các|cho|với|tại|theo|về|từ|đến)$/u;

/** 'Chuẩn hóa mẫu theo quy định:', with or without items of the list below it already. */
const announcesList = (text: string): boolean => {
  const lines = text.split('\n');
  const [first] = lines;
  return /:\s*$/.test(first!) && lines.slice(1).every(isBullet);
};

function leftOutBecause(kind: RowKind | SaidRow): LeftOutRow['why'] | null {
  switch (kind) {
    case 'column-numbers':
    case 'number-alone':
    case 'foot-line':
      return kind;
    case 'left-out':
      return 'said';
    case 'blank':
      return 'foot-line';
    default:
      return null;
  }
}

/** A row that has a number or points in a table of points is a criterion; a further lead or the works under it, and every row elsewhere, tasks. */
function typeOf(kind: RowKind | SaidRow, raw: RawRow, habits: TableHabits): RowType {
  if (kind === 'section' || kind === 'total' || kind === 'criterion' || kind === 'task') return kind;
  const code = raw.code?.code;
  if (code && habits.taskLevels.has(levelOf(code))) return 'task';
  const isScored = raw.own.has('code') || POINT_ROLES.some((role) => raw.own.has(role));
  return habits.hasScores && isScored ? 'criterion' : 'task';
}

interface AddContext {
  readonly work: Work;
  readonly habits: TableHabits;
  readonly frame: RowFrame;
  readonly grid: Grid;
  readonly merges: Merges;
}

function addRow(
  raw: RawRow,
  next: RawRow | undefined,
  type: RowType,
  { work, habits, frame, grid, merges }: AddContext,
): void {
  const row: DraftRow = {
    type,
    at: { sheet: grid.sheet, row: raw.row, column: frame.left },
    sheetRows: [raw.row],
    own: raw.own,
    inherited: null,
    others: raw.others,
  };
  const isHeading = type === 'section' || type === 'total';
  if (isHeading) splitHeading(row, habits);
  else {
    const carried = frame.carriedColumns.size > 0 ? carriedFromAbove(grid, merges, frame, raw.row) : [];
    if (carried.length > 0) row.others = [...(row.others ?? []), ...carried];
    inherit(row, raw, next, { above: work.above, led: work.led, byPlace: work.byPlace, grid, frame, habits });
  }
  if (habits.covers)
    for (const [role, cell] of row.own)
      if (!OWN_ONLY.has(role) || role === 'title') work.byPlace.set(placeKey(cell.at.row, cell.at.column), cell);
  work.rows.push(row);
  work.above = isHeading ? null : row;
  if (work.above === null || row.own.has('lead')) work.led = work.above;
}

/**
 * Lines in one cell after the last row are no headings: nothing stands under them. A sentence, a remark, or the next chapter
 * of the plan, which begins where the numbers stand.
 */
function dropClosingLines({ rows, leftOut }: Work, habits: TableHabits, frame: RowFrame): void {
  const text = frame.columns[habits.text];
  while (rows.length > 0) {
    const last = rows.at(-1)!;
    const places = new Set([...last.own.values()].map(({ at }) => at.column));
    const written = last.own.get(habits.text)?.text ?? last.own.get('title')?.text ?? '';
    const isLine = last.type === 'section' && places.size === 1 && last.others === null;
    if (!isLine || (places.has(text ?? -1) && !isSentence(written))) return;
    rows.pop();
    leftOut.push({ row: last.at.row, text: `${last.own.get('code')?.text ?? ''} ${written}`.trim(), why: 'foot-line' });
  }
}

/** '* Số liệu quý II.', 'Chỉ số chung phấn đấu năm 2026: trên 85 %'; a heading may stand there before its rows are typed. */
const isSentence = (text: string): boolean => /^[*•]|[.;]$/.test(text) || (text.length >= 40 && /\S: \S/.test(text));

/** Numbers and dates in the code column become the codes that the order of the table leaves. */
function settleRows(raws: readonly RawRow[]): void {
  settleCodes(
    raws.flatMap((raw) => {
      if (!raw.code) return [];
      return [{ read: raw.code, settle: (settled: ReadCode) => void (raw.own.get('code')!.code = raw.code = settled) }];
    }),
  );
}

const LETTERS_ALONE = /^\p{Lu}{1,4}$/u;

/** 'GN' over 'GN1' and 'GN2': letters alone number the group of what begins with them. */
function nameGroups(raws: readonly RawRow[]): void {
  const begun = new Set<string>();
  for (const { code } of raws) {
    const letters = code?.code?.style === 'text' ? /^\p{Lu}{1,4}(?=[-_.]?\d)/u.exec(code.code.text)?.[0] : undefined;
    if (letters !== undefined) begun.add(letters);
  }
  for (const raw of raws) {
    const text = raw.own.get('code')?.text ?? '';
    if (raw.code?.code !== null || !LETTERS_ALONE.test(text) || !begun.has(text)) continue;
    raw.own.get('code')!.code = raw.code = { code: { text, parts: [0], style: 'text' }, recovered: false, text };
  }
}

/** What a row begins with: its number and its name, as the planner's word names it. */
const firstTexts = ({ own }: RawRow, habits: TableHabits): string =>
  `${own.get('code')?.text ?? ''} ${own.get(habits.text)?.text ?? own.get('task')?.text ?? ''}`;

/** What the planner said of a row: by its number and name, or by all that a row that was left out says. */
function saidOf(raw: RawRow, habits: TableHabits, { said }: RowContext): SaidRow | null {
  return said && (said(rowKey(firstTexts(raw, habits))) ?? said(rowKey(shortText(raw))));
}

const SHOWN = 160;
const shortText = ({ own }: RawRow): string =>
  [...own.values()]
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SHOWN);

function repeatedHeaders(grid: Grid, frame: RowFrame): LeftOutRow[] {
  return [...frame.repeats]
    .filter((row) => row > frame.headerRow && row <= frame.bottom)
    .map((row) => ({
      row,
      text: (grid.values[row - grid.top] ?? [])
        .filter((value): value is string => typeof value === 'string' && value !== '')
        .join(' ')
        .slice(0, SHOWN),
      why: 'repeated-header',
    }));
}

/** A heading in one cell: 'II Công khai, minh bạch …' becomes number and title. */
function splitHeading(row: DraftRow, habits: TableHabits): void {
  const codeCell = row.own.get('code');
  const textCell = row.own.get(habits.text);
  const cell = textCell ?? codeCell;
  if (!cell || (textCell && codeCell)) return;
  const split = row.type === 'section' ? splitCodeAndTitle(cell.text) : null;
  if (split) {
    const code = { code: split.code, recovered: false, text: split.code.text };
    row.own.set('code', partOf(cell, code.text, code));
    row.own.set('title', partOf(cell, split.title));
  } else if (!textCell && cell.text.length > 0 && /[A-Za-zÀ-ỹ]{3}/u.test(cell.text)) {
    row.own.delete('code');
    row.own.set('title', cell);
  }
}
