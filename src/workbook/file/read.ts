import { readXlsx, type Sheet, type Workbook as HucreWorkbook } from 'hucre/xlsx';
import {
  bytesOf,
  CONTENT_TYPES,
  relationshipsPath,
  textPart,
  workbookPart,
  type Package,
  type SheetEntry,
} from './package/package';
import { parseRoot } from './package/xml';
import { pack } from './package/pack';

/** What hucre reads of some sheets, and what holds for the whole workbook. */
export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly defaultFont: HucreWorkbook['defaultFont'];
  readonly themeColors: readonly string[];
  readonly is1904: boolean;
}

/**
 * Reads the sheets with hucre, in the order given. It is handed only the parts that cells, formats and links need:
 * charts, drawings, pictures and macros cannot break the reading, and cost nothing. Throws what hucre throws for broken parts.
 */
export async function readSheets(pkg: Package, entries: readonly SheetEntry[]): Promise<SheetsRead> {
  // hucre forgives XML that is cut off; we could not write to it.
  for (const { path } of entries) parseRoot(textPart(pkg, path));
  const wanted = new Set(entries.map((entry) => entry.index));
  const paths = new Set([CONTENT_TYPES, '_rels/.rels', pkg.workbookPath, relationshipsPath(pkg.workbookPath)]);
  for (const kind of ['styles', 'sharedStrings', 'theme']) paths.add(workbookPart(pkg, kind) ?? '');
  for (const { path } of entries) paths.add(path).add(relationshipsPath(path));
  const parts = bytesOf({ ...pkg, parts: new Map([...pkg.parts].filter(([path]) => paths.has(path))) });
  const read = await readXlsx(await pack(parts, true), { readStyles: true, sheets: (info) => wanted.has(info.index) });
  return {
    sheets: read.sheets,
    defaultFont: read.defaultFont,
    themeColors: read.themeColors ?? [],
    is1904: read.dateSystem === '1904',
  };
}
