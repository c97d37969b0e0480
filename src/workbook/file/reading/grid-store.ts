import { dateTo1904 } from '../../../model/date-system';
import { isError, type Grid } from '../../../model/grid';
import { cellFormats, type CellFormats } from '../looks/cell-formats';
import { chartsOf } from '../package/drawing';
import {
  makeReady,
  readPart,
  sheetEntries,
  textPart,
  workbookPart,
  type Package,
  type SheetEntry,
} from '../package/package';
import { canInflateAtOnce, inflateAtOnce } from '../package/compression';
import type { PackedPart } from '../package/zip';
import { asksUncalculated, countsFrom1904, sheetTags } from '../package/structure';
import { decodeXml } from '../package/xml';
import type { TypedCell } from '../writing/typed-cells';
import { gridOf } from './grids';
import { laterGrid } from './later-grid';
import {
  gridOfPlain,
  plainSheetInSteps,
  readPlainSheet,
  type AboutSheet,
  type CommonParts,
  type PlainSheet,
} from './plain-sheet';
import { readSheets } from './read';
import { sharedTexts, storedText, type SharedText } from './shared-texts';
import { TextTable } from './text-table';
import { inTurns, UNWATCHED, type Opening } from '../opening';
import { partSize } from '../package/package';

/** The sheets of a package as Grids. A sheet that is as it was is the very same Grid. */
export interface GridStore {
  /** All worksheets in their order; only those are read that are not known, or were written since. */
  read(opening?: Opening): Promise<readonly Grid[]>;
  /** The sheet as far as it is known without reading; null when it is not. */
  known(path: string): Grid | null;
  /** The part holds other cells now. */
  written(path: string): void;
  /** A cell was typed that is not in the part yet. False: it is not seen before it is written there. */
  typed(path: string, cell: TypedCell): boolean;
  /** False when a sheet of ours was read in the slow way: another program has written it. */
  readonly areOursPlain: boolean;
}

interface KnownSheet {
  readonly about: AboutSheet;
  /** Null: read in the slow way. */
  readonly plain: PlainSheet | null;
  readonly formats: CellFormats;
  /** Null: something was typed since. */
  grid: Grid | null;
}

/**
 * `keepsCells`: cells may be typed, so that what was read of the sheets is kept beside the Grids. `isSealed`: the file is to
 * the byte as we left it; its packed sheets of ours are read when somebody asks for their cells.
 */
export function gridStore(
  pkg: Package,
  { keepsCells, isSealed = false }: { readonly keepsCells: boolean; readonly isSealed?: boolean },
): GridStore {
  const sheets = new Map<string, KnownSheet>();
  let areOursPlain = true;
  const texts = new TextTable((raw) => storedText(decodeXml(raw)));
  const shared = remembered((part: string | null) => (part === null ? [] : sharedTexts(part)));
  const formats = remembered(cellFormats);

  const partOf = (kind: string): string | null => {
    const path = workbookPart(pkg, kind);
    return path === null ? null : textPart(pkg, path);
  };

  async function readSheet(entry: SheetEntry, about: AboutSheet, opening: Opening): Promise<KnownSheet> {
    const common: { texts: TextTable; shared: readonly SharedText[] } = {
      texts,
      shared: shared(partOf('sharedStrings')),
    };
    const looks = formats(partOf('styles'));
    const later = isSealed && about.tag ? sealedGrid(pkg.parts.get(entry.path), about, common, looks) : null;
    const size = partSize(pkg, entry.path);
    if (later) {
      await opening.did('cells', size);
      return { about, plain: null, formats: looks, grid: later };
    }
    const bytes = await readPart(pkg, entry.path);
    const plain = isUtf8(bytes) ? await inTurns(plainSheetInSteps(bytes, common), size, opening) : null;
    if (!plain) {
      if (about.tag) areOursPlain = false;
      return { about, plain: null, formats: looks, grid: await slowGrid(pkg, entry, about) };
    }
    const part = pkg.parts.get(entry.path);
    if (part !== undefined && typeof part !== 'string' && !(part instanceof Uint8Array) && !part.looks)
      pkg.parts.set(entry.path, { ...part, looks: plain.looks });
    const grid = gridOfPlain(plain, about, looks);
    return { about, plain: keepsCells ? plain : null, formats: looks, grid };
  }

  return {
    get areOursPlain() {
      return areOursPlain;
    },
    async read(opening = UNWATCHED) {
      const entries = sheetEntries(pkg).filter(({ isWorksheet }) => isWorksheet);
      const tags = sheetTags(pkg);
      const isToBeCalculated = asksUncalculated(pkg);
      const is1904 = countsFrom1904(pkg);
      const paths = new Set(entries.map(({ path }) => path));
      for (const path of sheets.keys()) if (!paths.has(path)) sheets.delete(path);
      const grids: Grid[] = [];
      for (const entry of entries) {
        const { name, visible, path } = entry;
        const tag = tags.get(entry.index) ?? null;
        const charts = tag === null ? [] : chartsOf(pkg, path);
        const about: AboutSheet = { name, visible, tag, is1904, isToBeCalculated, charts };
        let sheet = sheets.get(path);
        if (!sheet || !isSame(sheet, about)) sheets.set(path, (sheet = await readSheet(entry, about, opening)));
        grids.push((sheet.grid ??= gridOfPlain(sheet.plain!, about, sheet.formats)));
      }
      return grids;
    },
    known(path) {
      const sheet = sheets.get(path);
      if (!sheet) return null;
      return (sheet.grid ??= gridOfPlain(sheet.plain!, sheet.about, sheet.formats));
    },
    written: (path) => void sheets.delete(path),
    typed(path, cell) {
      const sheet = sheets.get(path);
      if (sheet && !sheet.plain) sheets.delete(path);
      if (!sheet?.plain) return false;
      sheets.set(path, withTyped(sheet, sheet.plain, cell));
      return true;
    },
  };
}

/** The same sheet of the same workbook; what asks for calculation counts where formulas stand. */
function isSame({ about, grid, plain }: KnownSheet, now: AboutSheet): boolean {
  const hasFormulas = (): boolean => (grid ? grid.formulas.size > 0 : plain!.formulas.length > 0);
  return (
    about.name === now.name &&
    about.visible === now.visible &&
    about.is1904 === now.is1904 &&
    (about.isToBeCalculated === now.isToBeCalculated || !hasFormulas()) &&
    JSON.stringify([about.tag, about.charts]) === JSON.stringify([now.tag, now.charts])
  );
}

/** A packed sheet of a sealed file, read when it is asked for; null where that cannot be done at once. */
function sealedGrid(
  part: Uint8Array | string | PackedPart | undefined,
  about: AboutSheet,
  common: CommonParts,
  formats: CellFormats,
): Grid | null {
  if (part === undefined || typeof part === 'string' || part instanceof Uint8Array || !canInflateAtOnce) return null;
  return laterGrid(about, () => {
    const plain = readPlainSheet(inflateAtOnce(part.packed, part)!, common);
    if (!plain) throw new Error(`${about.name} is not as it was left`);
    return gridOfPlain(plain, about, formats);
  });
}

/** What hucre reads: it knows more, and takes ten times as long. */
async function slowGrid(pkg: Package, entry: SheetEntry, about: AboutSheet): Promise<Grid> {
  await makeReady(pkg, [entry.path]);
  const { sheets, defaultFont } = await readSheets(pkg, [entry]);
  const grid = gridOf({ ...about, sheet: sheets[0]!, heights: new Map(), isBoldByDefault: defaultFont?.bold === true });
  return { ...grid, ...(about.charts?.length && { charts: about.charts }) };
}

/** The sheet with a cell typed into it. What was given out before stays as it is. */
function withTyped(sheet: KnownSheet, plain: PlainSheet, typed: TypedCell): KnownSheet {
  const { row, column, value, formula, keepFormula, format } = typed;
  const isElsewhere = (one: { readonly row: number; readonly column: number }): boolean =>
    one.row !== row || one.column !== column;
  const rows = plain.rows.slice();
  const line = { values: [...(rows[row]?.values ?? [])], formats: [...(rows[row]?.formats ?? [])] };
  while (line.values.length <= column) {
    line.values.push(null);
    line.formats.push(-1);
  }
  const numbers = sheet.formats.numbers;
  const [own, formats] =
    format === undefined
      ? [line.formats[column]!, sheet.formats]
      : withFormat(sheet.formats, line.formats[column]!, format);
  line.formats[column] = own;
  const shown = numbers[own] ?? format ?? 'General';
  const stored = sheet.about.is1904 && !isError(value) ? dateTo1904(value, shown) : value;
  line.values[column] = stored === '' ? null : stored;
  rows[row] = line;
  const isKept = keepFormula === true;
  const formulas = plain.formulas.flatMap((one) =>
    isElsewhere(one) ? [one] : isKept ? [{ ...one, isBare: value === null }] : [],
  );
  if (formula !== undefined && !isKept) formulas.push({ row, column, text: formula, isBare: value === null });
  return {
    ...sheet,
    formats,
    plain: { ...plain, rows, formulas, rich: plain.rich.filter(isElsewhere) },
    grid: null,
  };
}

/** The formats with one more: the one at that place with another number format. */
function withFormat(formats: CellFormats, base: number, number: string): [number, CellFormats] {
  const { numbers, bold, oldFonts, isBoldByDefault } = formats;
  return [
    numbers.length,
    {
      numbers: [...numbers, number],
      bold: [...bold, bold[base] ?? isBoldByDefault],
      oldFonts: [...oldFonts, oldFonts[base] ?? null],
      isBoldByDefault,
    },
  ];
}

/** Gives the same as the last time for the same part. */
function remembered<T>(read: (part: string | null) => T): (part: string | null) => T {
  let last: { readonly part: string | null; readonly value: T } | null = null;
  return (part) => {
    if (last?.part !== part) last = { part, value: read(part) };
    return last.value;
  };
}

const isUtf8 = (bytes: Uint8Array): boolean =>
  !(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff);
