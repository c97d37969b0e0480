import { parseArea } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { relationshipsOf, removePart, textPart, type Package, type SheetEntry } from '../package/package';
import { childRoot, withChildren, withReplaced } from '../package/sheet-part';
import { attribute, childrenOf, parseRoot, prefixed, printRoot, withAttribute, type Root } from '../package/xml';
import { lineMap, movedBy } from '../../line-map';
import { goneTable, unnameTable, withoutTable, type GoneTable } from './table-references';
import { tablesOf } from './tables';

/**
 * Tables on a sheet of ours that is written anew: LibreOffice makes one of each filter, and who likes Ctrl+T too. A table
 * goes along with its rows where it fits the sheet as it will be; else it is taken off, as filters are, and the cells stay.
 */
export function moveTables(pkg: Package, sheet: SheetEntry, root: Root, { spec, over }: NewCells): MovedTables {
  const map = over && lineMap(over);
  const moved = over ? movedBy(over) : (area: Area): Area => area;
  const gone = new Map<string, GoneTable>();
  for (const target of tablesOf(pkg, sheet)) {
    const table = parseRoot(textPart(pkg, target));
    const before = attribute(table.open, 'ref') ?? '';
    const after = map ? map.areas(before) : before;
    if (fits(table, parseArea(after), spec)) pkg.parts.set(target, printRoot(placedAt(table, after)));
    else gone.set(target, goneTable(table, parseArea(before)!, sheet.name, moved));
  }
  const elsewhere = [...gone.values()].flatMap((table) => unnameTable(pkg, table));
  const unnamed = (formula: string): string => [...gone.values()].reduce(withoutTable, formula);
  if (gone.size === 0) return { root, elsewhere, unnamed };
  const parts = childRoot(root, 'tableParts');
  const ids = new Map(relationshipsOf(pkg, sheet.path).map(({ id, target }) => [id, target]));
  const kept = parts?.pieces.filter(({ xml }) => !gone.has(ids.get(relationIn(xml)) ?? '')) ?? [];
  for (const target of gone.keys()) removePart(pkg, sheet.path, target);
  const count = kept.filter(({ name }) => name === 'tablePart').length;
  const without =
    parts && count > 0
      ? withReplaced(
          root,
          'tableParts',
          printRoot({ ...parts, open: withAttribute(parts.open, 'count', String(count)), pieces: kept }),
        )
      : withChildren(root, 'worksheet', 'tableParts', []);
  return { root: without, elsewhere, unnamed };
}

interface MovedTables {
  readonly root: Root;
  /** Other parts that are different now: their formulas named a table that is taken off. */
  readonly elsewhere: readonly string[];
  /** A formula of the sheet itself without the names of tables that are taken off. */
  readonly unnamed: (formula: string) => string;
}

interface NewCells {
  readonly spec: SheetSpec;
  readonly over: Rewrite | undefined;
}

const relationIn = (xml: string): string => /\s[\w.-]+:id\s*=\s*["']([^"']+)["']/.exec(xml)?.[1] ?? '';

/** One area, with the names of its columns in its first row, and no merged cells in it. */
function fits(table: Root, area: Area | null, { rows, merges }: SheetSpec): boolean {
  const columns = childRoot(table, 'tableColumns');
  if (!area || !columns || attribute(table.open, 'headerRowCount') === '0') return false;
  const names = childrenOf(columns, 'tableColumn').map((xml) => attribute(xml, 'name'));
  const header = names.map((_, at) => rows[area.row]?.cells[area.column + at]?.value);
  return (
    area.rows > 1 &&
    area.columns === names.length &&
    names.every((name, at) => name !== null && name !== '' && name === header[at]) &&
    !merges.some((merge) => overlap(merge, area))
  );
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** All rows are shown again, so nothing is chosen in its filter. */
function placedAt(table: Root, ref: string): Root {
  const pieces = table.pieces.flatMap((piece) =>
    piece.name === 'sortState'
      ? []
      : piece.name === 'autoFilter'
        ? [{ ...piece, xml: prefixed(`<autoFilter ref="${ref}"/>`, table.prefix) }]
        : [piece],
  );
  return { ...table, open: withAttribute(table.open, 'ref', ref), pieces };
}
