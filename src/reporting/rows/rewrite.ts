import { valueAt, type Grid } from '../../model/grid';
import type { Rewrite, SheetSpec } from '../../model/sheet-spec';
import { readUnitSheet, SECTION_MARK, TOTAL_MARK } from './existing-sheet';
import { recogniseRows } from './recognise-rows';
import { OWN_PREFIX } from './row-id';
import { matchRows } from './row-id';
import { rowHeight } from '../layout/row-height';
import { gridOfSpec, textOf } from '../layout/spec-grid';
import { columnOf, UNIT_COLUMNS } from '../responsibility/unit-columns';
import { DUE } from '../layout/year-words';
import { FINDINGS, headersNow, PROGRESS_SHEET, SHEET, SUMMARY } from '../layout/sheet-words';

/**
 * Which lines of a sheet of ours as it stands become which of the spec, so that an adapter can take along what people
 * gave them. Rows of the table are known by what stands in their hidden columns, as everywhere; headings by their
 * words; what stands above and below the table by its place. Null where the sheet's header is gone: then it is drawn
 * anew.
 */
export function rewriteOf(before: Grid, spec: SheetSpec): Rewrite | null {
  const form = FORMS[spec.tag.role];
  if (!form || spec.freezeRows === 0) return null;
  const now = gridOfSpec(spec);
  const header = spec.freezeRows - 1;
  const found = headerIn(before, textsOf(now, header));
  const columns =
    found === null ? null : matchColumns({ grid: before, header: found }, { grid: now, header }, spec.columns.length);
  if (found === null || columns === null) return null;
  const wanted = sideOf(now, header, form);
  const stands = sideOf(before, found, form);
  const old = form === UNIT_FORM ? { ...stands, ids: idsByWords(before, stands, wanted) } : stands;
  const rows = matchLines(old, wanted, columns);
  return {
    before,
    rows,
    columns,
    keepHeights: rows.map(
      (row, at) =>
        row !== null &&
        // In columns of another width the same words need another height.
        !Array.isArray(spec.keepWidths) &&
        needsTheSame(shownIn(before, row, columns, spec), shownIn(now, at, null, spec), spec),
    ),
    linkColumns: [...new Set([...form.linkColumns, ...linkedIn(spec)])],
  };
}

/**
 * The ids of rows where hands parted some from their words: what people gave a line belongs to the words beside it. So a
 * line moves with its words, instead of getting other ones while somebody types beside them.
 */
function idsByWords(before: Grid, { ids }: Side, { ids: wanted, words }: Side): readonly string[] {
  const rows = readUnitSheet(before)?.rows ?? [];
  const now = wanted.flatMap((id, row) => (id === '' ? [] : [{ id, words: words(row) }]));
  const known = new Map(recogniseRows(rows, now).map(({ at, id }) => [at, id]));
  return ids.map((id, row) => known.get(row) ?? id);
}

/** The words that a reader sees in a row; `columns`: where the spec's columns stand on the sheet. */
const shownIn = (grid: Grid, row: number, columns: readonly (number | null)[] | null, spec: SheetSpec): string[] =>
  spec.columns.map(({ hidden }, at) => {
    const column = columns ? columns[at]! : at;
    return hidden || column === null ? '' : textOf(valueAt(grid, row, column));
  });

/** True when two rows of words need the same height in the columns of the spec. */
function needsTheSame(a: readonly string[], b: readonly string[], { columns }: SheetSpec): boolean {
  const heightOf = (texts: readonly string[]): number =>
    rowHeight(texts.map((text, at) => ({ text, width: columns[at]!.width })));
  return a.every((text, at) => text === b[at]) || heightOf(a) === heightOf(b);
}

/** How the rows of a table of ours are known again. */
interface Form {
  /** Headers of the columns whose texts together name a row. */
  readonly keys: readonly string[];
  /** The texts by which rows that were reworded are known. */
  readonly words: readonly string[];
  /** Columns in which links are ours, also where no row has one now. */
  readonly linkColumns: readonly number[];
}
const header = (key: Parameters<typeof columnOf>[0]): string => UNIT_COLUMNS[columnOf(key)]!.header;
const UNIT_FORM: Form = {
  keys: [header('id')],
  words: [header('title'), header('task')],
  linkColumns: [columnOf('number'), columnOf('code')],
};
/** The lists over all units share a role: each has one of the two columns. */
const LIST_FORM: Form = {
  keys: [PROGRESS_SHEET.columns.id, SUMMARY.columns.unit],
  words: [PROGRESS_SHEET.columns.title],
  linkColumns: [],
};
const FINDINGS_FORM: Form = {
  keys: [FINDINGS.columns.id, FINDINGS.columns.place, FINDINGS.columns.code],
  words: [],
  linkColumns: [],
};
/** The lists of the year: a hidden mark each line, whatever else it says. */
const YEAR_FORM: Form = { keys: [DUE.columns.id], words: [], linkColumns: [0] };
const FORMS: Readonly<Partial<Record<SheetSpec['tag']['role'], Form>>> = {
  coverage: YEAR_FORM,
  overview: YEAR_FORM,
  due: YEAR_FORM,
  comparison: YEAR_FORM,
  target: YEAR_FORM,
  results: YEAR_FORM,
  unit: UNIT_FORM,
  summary: LIST_FORM,
  findings: FINDINGS_FORM,
};

const widthOf = ({ left, values }: Grid): number => left + (values[0]?.length ?? 0);
const heightOf = ({ top, values }: Grid): number => top + values.length;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const textsOf = (grid: Grid, row: number): string[] =>
  range(0, widthOf(grid)).map((column) => textOf(valueAt(grid, row, column)));
const linkedIn = ({ rows }: SheetSpec): number[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (cell?.link ? [column] : [])));

/** Rows in which a header is looked for: units may put some in above it. */
const HEAD = 100;

/** The row with most of the header's texts, if it has at least half of them. */
function headerIn(grid: Grid, texts: readonly string[]): number | null {
  const wanted = new Set(texts.filter((text) => text !== ''));
  const score = (row: number): number =>
    new Set(headersNow(textsOf(grid, row)).filter((text) => wanted.has(text))).size;
  const best = range(grid.top, Math.min(heightOf(grid), grid.top + HEAD)).reduce<{ row: number; score: number } | null>(
    (top, row) => (score(row) > (top?.score ?? 0) ? { row, score: score(row) } : top),
    null,
  );
  return best && best.score * 2 >= wanted.size ? best.row : null;
}

/** A grid, and the row of it that names the columns. */
interface HeadedGrid {
  readonly grid: Grid;
  readonly header: number;
}

/** Columns by their headers; those without one in their order. Null when a column with words would be nowhere. */
function matchColumns(
  { grid: before, header: beforeHeader }: HeadedGrid,
  { grid: now, header: nowHeader }: HeadedGrid,
  count: number,
): (number | null)[] | null {
  const open = range(0, widthOf(before));
  const take = (test: (column: number) => boolean): number | null => {
    const at = open.findIndex(test);
    return at < 0 ? null : open.splice(at, 1)[0]!;
  };
  const titles = headersNow(textsOf(before, beforeHeader));
  const wanted = range(0, Math.max(count, widthOf(now)));
  const columns = wanted.map((column) => {
    const title = textOf(valueAt(now, nowHeader, column));
    return title === '' ? null : take((old) => titles[old] === title);
  });
  const isUsed = (grid: Grid, column: number): boolean =>
    range(0, heightOf(grid)).some((row) => valueAt(grid, row, column) !== null);
  for (const column of wanted)
    if (columns[column] === null && textOf(valueAt(now, nowHeader, column)) === '')
      columns[column] = take((old) => titles[old] === '' && (isUsed(before, old) || old === column));
  return open.some((column) => isUsed(before, column)) ? null : columns;
}

/** A sheet as its rows are known: the one that stands or the one that is wanted. */
interface Side {
  readonly grid: Grid;
  readonly header: number;
  /** The last row above the hint; where that is gone, the table's last one. */
  readonly end: number;
  /** Name of a line of the table; '' for all other rows. */
  readonly ids: readonly string[];
  readonly words: (row: number) => string;
  /** Headings between the lines and totals by their words; '' for all other rows. */
  readonly labels: readonly string[];
}

function sideOf(grid: Grid, header: number, { keys, words }: Form): Side {
  const titles = textsOf(grid, header);
  const at = (names: readonly string[]): number[] =>
    names.flatMap((name) => (titles.includes(name) ? [titles.indexOf(name)] : []));
  const [keyColumns, wordColumns] = [at(keys), at(words)];
  // The list of units is named by its names, the list of rows by the ids beside them.
  const mark = keyColumns[0] ?? -1;
  const text = (row: number, column: number): string => textOf(valueAt(grid, row, column));
  const isMark = (one: string): boolean => one === SECTION_MARK || one === TOTAL_MARK;
  const first = (row: number): string => textOf(grid.values[row - grid.top]?.find((value) => value !== null) ?? null);
  const rows = range(0, heightOf(grid));
  // Below the hint stand signatures, which may have words of ours in the hidden column too.
  const hint = rows.find((row) => row > header && HINTS.has(first(row))) ?? rows.length;
  const inTable = (row: number): boolean => row > header && row < hint;
  const seen = new Set<string>();
  const ids = rows.map((row) => {
    const key = keyColumns.map((column) => text(row, column)).join('|');
    if (!inTable(row) || mark < 0 || isMark(text(row, mark)) || key.replaceAll('|', '') === '' || seen.has(key))
      return '';
    seen.add(key);
    return key;
  });
  const labels = rows.map((row) =>
    inTable(row) && (isMark(mark < 0 ? '' : text(row, mark)) || TOTALS.has(text(row, 0))) ? `§${first(row)}` : '',
  );
  const end = hint < rows.length ? hint - 1 : (rows.findLast((row) => ids[row] !== '' || labels[row] !== '') ?? header);
  return { grid, header, end, ids, words: (row) => wordColumns.map((column) => text(row, column)).join('\n'), labels };
}
const TOTALS: ReadonlySet<string> = new Set([SUMMARY.total, PROGRESS_SHEET.total]);
const HINTS: ReadonlySet<string> = new Set([...SHEET.hints, ...SUMMARY.hints, ...PROGRESS_SHEET.hints, FINDINGS.hint]);

function matchLines(old: Side, now: Side, columns: readonly (number | null)[]): (number | null)[] {
  const rows: (number | null)[] = range(0, heightOf(now.grid)).map(() => null);
  const free = new Set(range(0, heightOf(old.grid)));
  const pair = (row: number, before: number | undefined): void => {
    if (before === undefined || rows[row] !== null || !free.delete(before)) return;
    rows[row] = before;
  };
  const open = (): number[] => [...rows.keys()].filter((row) => rows[row] === null);
  const byText = (texts: (side: Side, row: number) => string): void => {
    const places = new Map<string, number[]>();
    for (const row of free)
      if (texts(old, row) !== '') places.set(texts(old, row), [...(places.get(texts(old, row)) ?? []), row]);
    for (const row of open()) if (texts(now, row) !== '') pair(row, places.get(texts(now, row))?.shift());
  };

  pair(now.header, old.header);
  byText(({ ids }, row) => ids[row]!);
  const lines = (side: Side, among: Iterable<number>) =>
    [...among]
      .filter((row) => side.ids[row] !== '' && !side.ids[row]!.startsWith(OWN_PREFIX))
      .map((row) => ({ id: side.ids[row]!, words: side.words(row) }));
  for (const [id, earlier] of matchRows(lines(now, open()), lines(old, free)))
    pair(now.ids.indexOf(id), old.ids.indexOf(earlier));
  byText(({ labels }, row) => labels[row]!);

  // What the unit put in itself has no id yet, and is the same when it says the same.
  const kept = columns.flatMap((column, at) =>
    column === null || now.grid.formats.length === 0 ? [] : [[at, column] as const],
  );
  const said = (side: Side, row: number): string => {
    const own = side === now ? kept.map(([at]) => at) : kept.map(([, column]) => column);
    const isOwn =
      row > side.header &&
      row <= side.end &&
      (side === now ? side.ids[row]!.startsWith(OWN_PREFIX) : side.ids[row] === '' && side.labels[row] === '');
    const texts = isOwn ? own.map((column) => textOf(valueAt(side.grid, row, column))) : [];
    return texts.some((text) => text !== '' && text !== side.ids[row])
      ? texts.map((text) => (text === side.ids[row] ? '' : text)).join('\u0001')
      : '';
  };
  byText(said);

  // The head by its lines when it has as many as before, else by their words; the foot line by line.
  if (old.header === now.header) for (const row of range(0, now.header)) pair(row, row);
  else
    byText((side, row) => (row < side.header ? textsOf(side.grid, row).join('\u0001').replaceAll('\u0001', '') : ''));
  for (const row of range(now.end + 1, heightOf(now.grid)))
    if (old.end + row - now.end < heightOf(old.grid)) pair(row, old.end + row - now.end);
  return rows;
}
