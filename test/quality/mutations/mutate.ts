import type { ColumnRole } from '../../../src/model/plan';
import { pick, type Random } from '../planting';
import { rolesOf } from '../tables/column-labels';
import type { Cell, ColumnLabel, LabelledRow, LabelledTable, Line, Says } from '../tables/labels';
import { GROUP_HEADERS, OTHER_COLUMNS, SHORT_FORMS, UNKNOWN_WORDS, WORDINGS } from './words';

/** Changes a table as another office would have typed it; null when the table has no room for it. The labels stay true. */
export type Mutation = (table: LabelledTable, random: Random) => LabelledTable | null;

const isText = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && cell !== '' && cell !== '<' && cell !== '^';
const columnsOf = (table: LabelledTable): number[] => table.columns.map((_, column) => column);
const roleOf = (label: ColumnLabel): ColumnRole | null => rolesOf(label)[0] ?? null;

/** The lowest text over a column: the column's own header; null where it names a body or a time, which is no header alone. */
function leafOf({ header, columns }: LabelledTable, column: number): { row: number; text: string } | null {
  if (columns[column] === 'ticked') return null;
  for (let row = header.length - 1; row >= 0; row--) {
    const text = header[row]![column];
    if (isText(text) && /\p{L}/u.test(text)) return { row, text };
  }
  return null;
}

const withHeader = (table: LabelledTable, row: number, column: number, text: string): LabelledTable => ({
  ...table,
  header: table.header.map((line, at) => (at === row ? line.map((cell, i) => (i === column ? text : cell)) : line)),
});

/** The same on one column's header that it changes, chosen by chance. */
const onOneHeader =
  (change: (text: string, role: ColumnRole | null, random: Random) => string | null): Mutation =>
  (table, random) => {
    const changed = columnsOf(table).flatMap((column) => {
      const leaf = leafOf(table, column);
      const text = leaf && change(leaf.text, roleOf(table.columns[column]!), random);
      return leaf && text && text !== leaf.text ? [withHeader(table, leaf.row, column, text)] : [];
    });
    return changed.length === 0 ? null : pick(changed, random);
  };

/** The same on all headers; null when none of them changes. */
const onEveryHeader =
  (change: (text: string, role: ColumnRole | null, random: Random) => string | null): Mutation =>
  (table, random) => {
    const changed = columnsOf(table).reduce((all, column) => {
      const leaf = leafOf(all, column);
      const text = leaf && change(leaf.text, roleOf(all.columns[column]!), random);
      return leaf && text && text !== leaf.text ? withHeader(all, leaf.row, column, text) : all;
    }, table);
    return changed === table ? null : changed;
  };

/** 'Xong trong tháng' over 4, 6, 12: no other wording says what its numbers count. */
const SAYS_WHAT_COUNTS = /(?:tháng|quý)$/iu;
const otherWording = (text: string, role: ColumnRole | null, random: Random): string | null =>
  role === null || SAYS_WHAT_COUNTS.test(text) ? null : pick(WORDINGS[role] ?? [null], random);

/** 'Cơ quan chủ trì' → 'Chủ trì (cơ quan)'. */
const otherOrder = (text: string): string | null => {
  const words = text.split(/\s+/);
  if (words.length < 4 || /[/,()]/.test(text)) return null;
  const rest = words.slice(2).join(' ');
  return `${rest[0]!.toUpperCase()}${rest.slice(1)} (${words.slice(0, 2).join(' ').toLowerCase()})`;
};

const shortForm = (text: string): string | null => {
  const short = SHORT_FORMS.reduce((all, [long, brief]) => all.replace(long, brief), text);
  // Nothing but letters says nothing to a reader either.
  return /\p{Ll}{2}/u.test(short) ? short : null;
};

/** Two letters swapped, one doubled, or a mark left out. */
function typo(text: string, _: ColumnRole | null, random: Random): string | null {
  const letters = [...text];
  const inside = letters.flatMap((letter, at) =>
    at > 0 && at < letters.length - 1 && /\p{L}/u.test(letter) ? [at] : [],
  );
  if (inside.length < 4) return null;
  const at = pick(inside, random);
  const kind = random();
  if (kind < 0.4 && /\p{L}/u.test(letters[at + 1]!)) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
  else if (kind < 0.6) letters.splice(at, 0, letters[at]!);
  else {
    const marked = inside.filter((one) => letters[one]!.normalize('NFD').length > 1);
    if (marked.length === 0) return null;
    const one = pick(marked, random);
    letters[one] = letters[one]!.normalize('NFD')[0]!;
  }
  return letters.join('');
}

/** One header in words that say nothing to anybody: what stands below must tell. */
export const oneHeaderUnknown = onOneHeader((_, role, random) => (role === null ? null : pick(UNKNOWN_WORDS, random)));

const brokenLines = (text: string, _: ColumnRole | null, random: Random): string | null => {
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (gaps.length === 0) return null;
  const at = pick(gaps, random);
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
};

const bare = (says: Says, roles: readonly (ColumnRole | null)[]): Says =>
  Object.fromEntries(Object.entries(says).filter(([what]) => !roles.includes(what as ColumnRole)));

/** True for a column that no heading over several columns touches. */
const isFree = ({ header }: LabelledTable, column: number): boolean =>
  header.every((line) => line[column] !== '<' && line[column + 1] !== '<');

const everyLine = (table: LabelledTable, change: (line: Line) => Line): LabelledTable => ({
  ...table,
  header: table.header.map(change),
  columns: change(table.columns as unknown as Line) as unknown as LabelledTable['columns'],
  rows: table.rows.map((row) => ({ ...row, cells: change(full(row.cells, table.columns.length)) })),
});
const full = (cells: Line, width: number): Line => [
  ...cells,
  ...new Array<Cell>(Math.max(0, width - cells.length)).fill(null),
];

/** One column stands elsewhere; the first stays first. */
const moved: Mutation = (table, random) => {
  const free = columnsOf(table).filter((column) => column > 0 && isFree(table, column));
  if (free.length < 2) return null;
  const from = pick(free, random);
  const to = pick(
    free.filter((column) => column !== from),
    random,
  );
  const changed = everyLine(table, (line) => {
    const cells = [...line];
    const [cell] = cells.splice(from, 1);
    cells.splice(to, 0, cell!);
    return cells;
  });
  // A row of column numbers counts them as they stand.
  const counts = (cells: Line): boolean => cells.every((cell) => cell === null || /^\W*\d+\W*$/.test(String(cell)));
  const rows = changed.rows.map((row, at) => (row.is === 'left' && counts(row.cells) ? table.rows[at]! : row));
  // Of two blank columns either may stand first.
  const isBlank = (column: number): boolean =>
    [...table.header, ...table.rows.map(({ cells }) => cells)].every((line) => (line[column] ?? null) === null);
  return isBlank(from) && isBlank(to) ? null : { ...changed, rows };
};

/** One column that a table can do without is missing. */
const dropped: Mutation = (table, random) => {
  const spare = columnsOf(table).filter((column) => {
    const roles = rolesOf(table.columns[column]!);
    const needed = roles.some(
      (role) => role !== null && !['product', 'deadline', 'coordinating', 'note'].includes(role),
    );
    return column > 0 && !needed && isFree(table, column);
  });
  if (spare.length === 0) return null;
  const column = pick(spare, random);
  const roles = rolesOf(table.columns[column]!);
  const less = everyLine(table, (line) => line.filter((_, at) => at !== column));
  return { ...less, rows: less.rows.map((row) => ({ ...row, says: bare(row.says, roles) })) };
};

/** A column of something else stands between the others or at the end. */
const added: Mutation = (table, random) => {
  if (table.rows.length === 0) return null;
  const places = columnsOf(table).filter((column) => column > 1 && isFree(table, column));
  const at = places.length > 0 && random() < 0.7 ? pick(places, random) : table.columns.length;
  const { header, cells } = pick(OTHER_COLUMNS, random);
  if (table.header.some((line) => line.includes(header))) return null;
  const insert = <T>(line: readonly T[], one: T): T[] => [...line.slice(0, at), one, ...line.slice(at)];
  return {
    ...table,
    header: table.header.map((line, row) => insert(line, row === 0 ? header : '^')),
    columns: insert<ColumnLabel>(table.columns, null),
    rows: table.rows.map((row): LabelledRow => {
      const line = full(row.cells, table.columns.length);
      const heads = /section|total|left/.test(row.is);
      return { ...row, cells: insert(line, heads ? (line[at - 1] === '<' ? '<' : null) : pick(cells, random)) };
    }),
  };
};

const UNITS: readonly (ColumnRole | null)[] = ['lead', 'implementing', 'coordinating'];
const POINTS: readonly (ColumnRole | null)[] = ['benchmark', 'selfAssessed', 'achieved'];

/** A heading over two neighbours of one kind, in a header that had one row. */
const groupAdded: Mutation = (table, random) => {
  if (table.header.length !== 1) return null;
  const kinds = [UNITS, POINTS] as const;
  const pairs = kinds.flatMap((kind, index) =>
    columnsOf(table)
      .filter((column) => [column, column + 1].every((one) => kind.includes(roleOf(table.columns[one] ?? null))))
      .map((column) => ({ column, words: index === 0 ? GROUP_HEADERS.units : GROUP_HEADERS.points })),
  );
  if (pairs.length === 0) return null;
  const { column, words } = pick(pairs, random);
  const [line] = table.header as [Line];
  const isIn = (at: number): boolean => at === column || at === column + 1;
  return {
    ...table,
    header: [
      line.map((cell, at) => (at === column ? pick(words, random) : at === column + 1 ? '<' : cell)),
      line.map((cell, at) => (isIn(at) ? cell : '^')),
    ],
  };
};

/** A header of several rows is typed in one, the heading before each of its columns. */
const groupRemoved: Mutation = (table) => {
  if (table.header.length < 2) return null;
  const over = (row: number, column: number): string => {
    let at = column;
    while (at > 0 && table.header[row]![at] === '<') at--;
    const cell = table.header[row]![at];
    return isText(cell) ? cell : typeof cell === 'number' ? String(cell) : '';
  };
  const texts = columnsOf(table).map((column) => {
    const words = table.header.map((_, row) => over(row, column)).filter((text) => text !== '');
    return words.join(' - ');
  });
  return { ...table, header: [texts] };
};

/** The header stands again in the middle, as on a new page. */
const repeated: Mutation = (table) => {
  if (table.rows.length === 0) return null;
  const at = Math.floor(table.rows.length / 2);
  // Not between cells that are merged.
  if (table.rows[at]!.cells.includes('^') || /joined|left/.test(table.rows[at]!.is)) return null;
  const again = table.header.map((cells): LabelledRow => ({ is: 'left', cells, says: {} }));
  return { ...table, rows: [...table.rows.slice(0, at), ...again, ...table.rows.slice(at)] };
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'another wording': onOneHeader(otherWording),
  'another order of words': onOneHeader(otherOrder),
  capitals: onEveryHeader((text) => text.toUpperCase()),
  'line breaks': onEveryHeader(brokenLines),
  'a short form': onOneHeader(shortForm),
  'a typing error': onOneHeader(typo),
  'a heading over two columns': groupAdded,
  'no heading over columns': groupRemoved,
  'a column moved': moved,
  'a column dropped': dropped,
  'a column added': added,
  'the header repeated': repeated,
};

/** Every header in other words. */
export const everyHeaderReworded: Mutation = onEveryHeader(otherWording);
