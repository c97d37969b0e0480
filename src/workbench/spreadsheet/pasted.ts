import { meantBy, trueValue } from './true-values';

/**
 * What was copied elsewhere, as the texts of cells: a row an array, null for a cell that a merged one covers. A number where the
 * text beside it shows only a part of it.
 */
export type PastedCell = string | number | null;
export type PastedCells = readonly (readonly PastedCell[])[];

/**
 * In: what the clipboard holds. Out: its cells; tables as they stand, every other paragraph a row. Empty when it holds
 * no text.
 */
export function pastedCells(html: string, text: string): PastedCells {
  const fromHtml = html === '' ? [] : cellsOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
  return fromHtml.length > 0 ? fromHtml : cellsOfText(text);
}

/** Tab-separated text; Excel puts a cell that holds a line break or a tab between quotation marks. */
export function cellsOfText(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (source === '') return [];
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    const row = rows.at(-1)!;
    const quoted = source[at] === '"' ? QUOTED.exec(source.slice(at)) : null;
    const cell = quoted ? quoted[1]!.replaceAll('""', '"') : /^[^\t\n]*/.exec(source.slice(at))![0];
    row.push(cell);
    at += quoted ? quoted[1]!.length + 2 : cell.length;
    if (at >= source.length) return rows;
    if (source[at] === '\n') rows.push([]);
    at++;
  }
}

/**
 * Between quotation marks only as Excel writes it: a break or a tab inside, and the cell ends behind the second mark.
 */
const QUOTED = /^"((?:[^"]|"")*[\n\t](?:[^"]|"")*)"(?=[\t\n]|$)/;

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
]);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE']);
/** A page may claim a cell as wide as it likes. */
const WIDEST = 100;
const HIGHEST = 1_000;

function cellsOfHtml(body: HTMLElement): PastedCell[][] {
  const rows: PastedCell[][] = [];
  const around = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof HTMLTableElement) rows.push(...cellsOfTable(child));
      else if (child instanceof Element && child.querySelector('table')) around(child);
      else for (const line of textOf(child).split('\n')) if (line.trim() !== '') rows.push([line.trim()]);
    }
  };
  around(body);
  return rows;
}

function cellsOfTable(table: HTMLTableElement): PastedCell[][] {
  const rows: PastedCell[][] = [...table.rows].map(() => []);
  for (const [at, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[at]![column] !== undefined) column++;
      const [down, right] = [Math.min(cell.rowSpan || 1, HIGHEST), Math.min(cell.colSpan, WIDEST)];
      for (let y = 0; y < down && at + y < rows.length; y++)
        for (let x = 0; x < right; x++)
          rows[at + y]![column + x] = x + y === 0 ? meantBy(textOf(cell).trim(), trueValue(cell)) : null;
    }
  }
  // Rows whose last cells are missing or covered have holes.
  return rows.map((row) => Array.from(row, (text) => text ?? null));
}

/** A cell's text as it is read: white space as one space, a paragraph or a forced break as a line. */
function textOf(node: Node): string {
  const write = (at: Node): string => {
    if (at.nodeType === Node.TEXT_NODE) return at.textContent!.replace(/[\s\u00a0]+/g, ' ');
    if (!(at instanceof Element) || UNSEEN.has(at.tagName)) return '';
    if (at.tagName === 'BR') return '\n';
    const inside = [...at.childNodes].map(write).join('');
    return BLOCKS.has(at.tagName) ? `\n${inside}\n` : inside;
  };
  return write(node)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n');
}
