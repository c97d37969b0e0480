import { FAR_COLUMN, FAR_COLUMNS, FAR_ROWS, FEW_CELLS } from '../../far-cells';

// Sizes of a sheet: Excel specifications and limits. What lies outside is no cell, and for others to refuse.
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** Blank rows with a format below a table that a view still shows. */
const SHOWN_ROWS = 200;

/**
 * A worksheet part without what holds no value and is far from what does: formats dragged down or to the right, and stray cells
 * (a few cells a thousand rows below all others, or in the last columns). What is read of a sheet costs then what its table
 * costs. The file itself keeps all of it.
 */
export function leanSheet(xml: string): string {
  const head = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!head || head[0].endsWith('/>')) return xml;
  const prefix = head[1]!;
  const body = { from: head.index + head[0].length, to: xml.indexOf(`</${prefix}sheetData>`, head.index) };
  const rows = body.to < 0 ? null : rowsWithContent(xml, body, prefix);
  if (!rows) return xml;
  const kept = groupsOf(rows, xml, prefix);
  const parts: string[] = [];
  kept.forEach(({ first, last }, at) => {
    const isNear = at === 0 && first.number <= FAR_ROWS;
    parts.push(
      xml.slice(
        isNear ? body.from : first.from,
        shownEnd(xml, prefix, last, rows.find(({ from }) => from > last.from)?.from ?? body.to),
      ),
    );
  });
  const table = withoutFarColumns(parts.join(''), prefix);
  return table.length === body.to - body.from ? xml : xml.slice(0, body.from) + table + xml.slice(body.to);
}

interface Row {
  /** Where it stands in the part. */
  readonly from: number;
  readonly to: number;
  /** As the file counts, from 1. */
  readonly number: number;
}

/** The rows in which a cell has more than a format; null where rows do not tell their numbers, so that none can be left out. */
function rowsWithContent(
  xml: string,
  body: { readonly from: number; readonly to: number },
  prefix: string,
): readonly Row[] | null {
  const next = finder(xml, [`<${prefix}v`, `<${prefix}f`, `<${prefix}is`, `<${prefix}t`]);
  const [open, close] = [`<${prefix}row`, `</${prefix}row>`];
  const rows: Row[] = [];
  for (let at = body.from; ;) {
    const content = next(at);
    if (content >= body.to) return rows;
    const from = xml.lastIndexOf(open, content);
    const end = xml.indexOf(close, content);
    if (from < at || end < 0) return null;
    const number = Number(/^[^>]*?\sr="(\d+)"/.exec(xml.slice(from, from + 400))?.[1]);
    if (!(number > (rows.at(-1)?.number ?? 0)) || number > LAST_ROW) return null;
    at = end + close.length;
    rows.push({ from, to: at, number });
  }
}

/** Finds the next of some words from a place on; places must not go back. */
function finder(xml: string, words: readonly string[]): (from: number) => number {
  const found = words.map(() => -1);
  return (from) => {
    words.forEach((word, at) => {
      if (found[at]! >= from) return;
      const place = xml.indexOf(word, from);
      found[at] = place < 0 ? Infinity : place;
    });
    return Math.min(...found);
  };
}

interface Group {
  readonly first: Row;
  last: Row;
}

/** The rows as groups with many blank rows between them, without the groups that hold but a few cells beside a larger one. */
function groupsOf(rows: readonly Row[], xml: string, prefix: string): readonly Group[] {
  const groups: (Group & { cells: number })[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const cells = (): number => xml.slice(row.from, row.to).split(`</${prefix}c>`).length - 1;
    if (last && row.number - last.last.number <= FAR_ROWS) {
      last.last = row;
      if (last.cells <= FEW_CELLS) last.cells += cells();
    } else groups.push({ first: row, last: row, cells: cells() });
  }
  const large = groups.filter(({ cells }) => cells > FEW_CELLS);
  return large.length > 0 ? large : groups.slice(0, 1);
}

/** Where the blank rows end that are shown below a group. */
function shownEnd(xml: string, prefix: string, last: Row, next: number): number {
  let end = last.to;
  for (let count = 0; count < SHOWN_ROWS; count++) {
    const from = xml.indexOf(`<${prefix}row`, end);
    if (from < 0 || from >= next) return end;
    const tag = xml.indexOf('>', from);
    const isEmpty = xml[tag - 1] === '/';
    const to = isEmpty ? tag + 1 : xml.indexOf(`</${prefix}row>`, tag) + prefix.length + 6;
    if (tag < 0 || to <= tag || to > next) return end;
    end = to;
  }
  return end;
}

/** The rows without cells in the last columns that hold no value, or that are strays there. */
function withoutFarColumns(rows: string, prefix: string): string {
  if (!FAR.test(rows)) return rows;
  const close = `</${prefix}row>`;
  const lines = rows.split(close).map((row) => (FAR.test(row) ? withoutFarEnd(row, prefix) : row));
  const cell = new RegExp(`<${prefix}c(?=[\\s>])(?:[^>]*?\\sr="([A-Z]+)\\d+")?[^>]*?(?:/>|>[^]*?</${prefix}c>)`, 'g');
  const filled = lines
    .filter((row) => FAR.test(row))
    .flatMap((row) => [...row.matchAll(cell)])
    .flatMap(([text, letters]) => (isBlank(text) ? [] : [columnNumber(letters)]));
  const far = filled.filter((column) => column >= FAR_COLUMN);
  const near = Math.max(-1, ...filled.filter((column) => column < FAR_COLUMN));
  const areStrays = near >= 0 && far.length <= FEW_CELLS && Math.min(...far) - near >= FAR_COLUMNS;
  const isLeft = (text: string, letters: string | undefined): boolean => {
    const column = columnNumber(letters);
    return column < FAR_COLUMN || column > LAST_COLUMN || (!areStrays && !isBlank(text));
  };
  return lines
    .map((row) =>
      FAR.test(row) ? row.replace(cell, (text, letters?: string) => (isLeft(text, letters) ? text : '')) : row,
    )
    .join(close);
}

/** A cell from column JA on. */
const FAR = /\sr="(?:[J-Z][A-Z]|[A-Z]{3})\d/;
const isBlank = (cell: string): boolean => cell.endsWith('/>') || /^<[^>]*><\/[^>]*>$/.test(cell);

/** A row (without its closing tag) without the blank far cells at its end, which may be thousands. */
function withoutFarEnd(row: string, prefix: string): string {
  const filled = row.lastIndexOf(`</${prefix}c>`);
  const from = filled < 0 ? 0 : filled;
  const far = FAR.exec(row.slice(from));
  return far ? row.slice(0, row.lastIndexOf('<', from + far.index)) : row;
}

/** Zero-based; a cell without a place is never far. */
const columnNumber = (letters: string | undefined): number =>
  [...(letters ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
