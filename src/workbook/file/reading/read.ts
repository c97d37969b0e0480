import { readXlsx, type Sheet, type Workbook as HucreWorkbook } from 'hucre/xlsx';
import { storedHeights } from '../looks/row-heights';
import { leanSheet } from './lean-sheet';
import { plainCells, type PlainCells } from './odd-cells';
import {
  CONTENT_TYPES,
  relationshipsOf,
  relationshipsPath,
  textPart,
  bytesPart,
  partSize,
  workbookPart,
  type Package,
  type SheetEntry,
} from '../package/package';
import { countsFrom1904 } from '../package/structure';
import { escapeAttribute, parseRoot } from '../package/xml';
import { pack } from '../package/pack';
import { UNWATCHED, type Opening } from '../opening';

/** What hucre reads of some sheets, and what holds for the whole workbook. */
export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  /** Of each of them the heights of its rows, which hucre does not tell. */
  readonly heights: readonly ReadonlyMap<number, number>[];
  readonly defaultFont: HucreWorkbook['defaultFont'];
  readonly themeColors: readonly string[];
  readonly is1904: boolean;
}

/**
 * Reads the sheets with hucre, in the order given. It is handed only the parts that cells, formats and links need:
 * charts, drawings, pictures and macros cannot break the reading, and cost nothing. Throws what hucre throws for broken
 * parts.
 */
export async function readSheets(
  pkg: Package,
  entries: readonly SheetEntry[],
  opening: Opening = UNWATCHED,
): Promise<SheetsRead> {
  // All at once where nobody waits: texts and looks of the workbook are read again for each of several times.
  if (opening === UNWATCHED || entries.length === 0) return readSome(pkg, entries);
  const read: SheetsRead[] = [];
  for (const some of inParts(pkg, entries)) {
    read.push(await readSome(pkg, some));
    await opening.did(
      'view',
      some.reduce((sum, { path }) => sum + partSize(pkg, path), 0),
    );
  }
  return {
    ...read[0]!,
    sheets: read.flatMap(({ sheets }) => sheets),
    heights: read.flatMap(({ heights }) => heights),
  };
}

/** Sheets that are read in one go, while the page does not answer: a quarter of a second. */
const BYTES_AT_ONCE = 2_000_000;

function inParts(pkg: Package, entries: readonly SheetEntry[]): SheetEntry[][] {
  const parts: SheetEntry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const size = partSize(pkg, entry.path);
    if (bytes + size > BYTES_AT_ONCE) [bytes] = [0, parts.push([])];
    parts.at(-1)!.push(entry);
    bytes += size;
  }
  return parts;
}

async function readSome(pkg: Package, entries: readonly SheetEntry[]): Promise<SheetsRead> {
  const is1904 = countsFrom1904(pkg);
  const cells = entries.map(({ path }) => {
    const xml = textPart(pkg, path);
    // hucre forgives XML that is cut off; we could not write to it.
    parseRoot(xml);
    const lean = leanSheet(xml);
    return { ...plainCells(lean, is1904, xml), heights: storedHeights(lean) };
  });
  const wanted = new Set(entries.map((entry) => entry.index));
  const zip = await pack(partsToRead(pkg, entries, cells), true);
  const read = await readXlsx(zip, { readStyles: true, sheets: (info) => wanted.has(info.index) });
  read.sheets.forEach((sheet, at) => showDates(sheet, cells[at]!.dates));
  return {
    sheets: read.sheets,
    heights: cells.map(({ heights }) => heights),
    defaultFont: read.defaultFont,
    themeColors: read.themeColors ?? [],
    is1904: read.dateSystem === '1904',
  };
}

/**
 * A package of the parts that are read, under plain names and in UTF-8: hucre finds parts only by their exact names, and a
 * workbook's names may differ in case, in back-slashes and in percent signs from what its relations say.
 */
function partsToRead(
  pkg: Package,
  entries: readonly SheetEntry[],
  cells: readonly PlainCells[],
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const parts = new Map<string, Uint8Array>([[CONTENT_TYPES, bytesPart(pkg, CONTENT_TYPES)]]);
  const names = new Map([[pkg.workbookPath, 'xl/workbook.xml']]);
  // The name of the theme is the one that hucre looks for, whatever the relations say.
  for (const [kind, name] of [
    ['styles', 'xl/styles.xml'],
    ['sharedStrings', 'xl/sharedStrings.xml'],
    ['theme', 'xl/theme/theme1.xml'],
  ] as const) {
    const path = workbookPart(pkg, kind);
    if (path !== null) names.set(path, name);
  }
  for (const [path, name] of names) parts.set(name, bytesPart(pkg, path));
  entries.forEach(({ path, index }, at) => {
    names.set(path, `xl/worksheets/sheet${index + 1}.xml`);
    parts.set(names.get(path)!, cells[at]!.odd === null ? bytesPart(pkg, path) : encoder.encode(cells[at]!.odd));
  });
  for (const path of ['', pkg.workbookPath, ...entries.map((entry) => entry.path)])
    parts.set(relationshipsPath(names.get(path) ?? path), encoder.encode(relations(pkg, path, names)));
  return parts;
}

/** The relations of a part, to the names under which it is read. */
function relations(pkg: Package, path: string, names: ReadonlyMap<string, string>): string {
  const list = relationshipsOf(pkg, path).map(({ id, type, target, external }) => {
    const to = external ? target : `/${names.get(target) ?? target}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(to)}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** Gives dates without a format of their own one that shows them: a number alone would be read as a number. */
function showDates(sheet: Sheet, dates: PlainCells['dates']): void {
  for (const [place, { format, serial }] of dates) {
    const cell = sheet.cells?.get(place);
    if (cell?.style?.numFmt !== undefined && cell.style.numFmt !== 'General') continue;
    const [row, column] = place.split(',').map(Number) as [number, number];
    if (sheet.rows[row]?.[column] === undefined) continue;
    sheet.rows[row][column] = serial;
    const style = { ...cell?.style, numFmt: format };
    (sheet.cells ??= new Map()).set(place, { type: 'number', ...cell, value: serial, style });
  }
}
