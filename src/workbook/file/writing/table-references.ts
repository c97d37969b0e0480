import { areaAddress, parseArea, placeOfList } from '../../../model/address';
import type { Area } from '../../../model/grid';
import { literally } from '../../../model/text';
import { sheetEntries, textPart, type Package, type SheetEntry } from '../package/package';
import { attribute, childrenOf, parseRoot, withAttribute, type Root } from '../package/xml';
import { childRoot } from '../package/sheet-part';
import { Obstacle } from './obstacle';
import { mayHoldFormulas, rewriteFormulas, rewriteSources } from './references';
import { tablesOf } from './tables';

/** A table (ListObject) that is taken off its sheet while the cells stay. */
export interface GoneTable {
  readonly name: string;
  readonly id: string;
  readonly sheet: string;
  /** All of it as it is now, header included; null where nothing is left. */
  readonly area: Area | null;
  readonly columns: readonly string[];
  /** Where its header, its data and all of it are now; null where nothing is left. */
  readonly placeOf: (rows: TableRows, column: number, columns: number) => string | null;
}
type TableRows = 'header' | 'data' | 'all';

/** `moved`: where cells of the sheet are now. */
export function goneTable(table: Root, area: Area, sheet: string, moved: (area: Area) => Area | null): GoneTable {
  const list = childRoot(table, 'tableColumns');
  const heads = attribute(table.open, 'headerRowCount') === '0' ? 0 : 1;
  const totals = Number(attribute(table.open, 'totalsRowCount') ?? 0);
  const rowsOf: Record<TableRows, readonly [number, number]> = {
    header: [area.row, heads],
    data: [area.row + heads, area.rows - heads - totals],
    all: [area.row, area.rows],
  };
  return {
    name: attribute(table.open, 'displayName') ?? attribute(table.open, 'name') ?? '',
    id: attribute(table.open, 'id') ?? '',
    sheet,
    area: moved(area),
    columns: list ? childrenOf(list, 'tableColumn').map((xml) => attribute(xml, 'name') ?? '') : [],
    placeOf: (which, column, columns) => {
      const [row, rows] = rowsOf[which];
      const now = rows > 0 ? moved({ row, rows, column: area.column + column, columns }) : null;
      return now && placeOfList({ sheet, area: now });
    },
  };
}

/**
 * Formulas that name a table no more: each name becomes the cells that it stood for, as in Excel when a table is made a
 * range. Excel calls a file damaged in which a formula names a table that is not there. Gives the parts that are other now.
 * Throws an Obstacle where a slicer hangs on the table: without it the file is damaged.
 */
export function unnameTable(pkg: Package, table: GoneTable): readonly string[] {
  const wanted = table.name.toLowerCase();
  if (hasSlicer(pkg, table))
    throw new Obstacle({ id: 'table-with-slicer', args: { sheet: table.sheet, table: table.name } });
  const paths = [...pkg.parts.keys()].filter((path) => path === pkg.workbookPath || mayHoldFormulas(path));
  return paths.filter((path) => {
    const part = pkg.parts.get(path)!;
    // No sheet lies packed where there are tables.
    const isReady = typeof part === 'string' || part instanceof Uint8Array;
    if (!isReady || !textPart(pkg, path).toLowerCase().includes(wanted)) return false;
    const isSource = unnameSource(pkg, path, table);
    return rewriteFormulas(pkg, path, (formula) => withoutTable(formula, table)) || isSource;
  });
}

/** A pivot table that counts the table counts its cells from then on; one that has none left is told. */
function unnameSource(pkg: Package, path: string, { name, sheet, area }: GoneTable): boolean {
  return rewriteSources(pkg, path, (source) =>
    attribute(source, 'name')?.toLowerCase() !== name.toLowerCase() || attribute(source, 'sheet') !== null
      ? source
      : area &&
        withAttribute(withAttribute(source.replace(/\sname="[^"]*"/, ''), 'ref', areaAddress(area)), 'sheet', sheet),
  );
}

/** The sheet is taken off with its tables: nothing may name them any more. */
export const loseTables = (pkg: Package, sheet: SheetEntry): readonly string[] =>
  tablesOf(pkg, sheet).flatMap((target) => {
    const table = parseRoot(textPart(pkg, target));
    const area = parseArea(attribute(table.open, 'ref') ?? '');
    return area
      ? unnameTable(
          pkg,
          goneTable(table, area, sheet.name, () => null),
        )
      : [];
  });

const hasSlicer = (pkg: Package, { id }: GoneTable): boolean =>
  [...pkg.parts.keys()].some(
    (path) => /\/slicerCaches\//i.test(path) && new RegExp(`\\stableId="${id}"`).test(textPart(pkg, path)),
  );

/** The sheets whose parts these are. */
export const sheetsOf = (pkg: Package, paths: readonly string[]): readonly string[] =>
  sheetEntries(pkg).flatMap(({ name, path }) => (paths.includes(path) ? [name] : []));

export function withoutTable(formula: string, table: GoneTable): string {
  const name = literally(table.name);
  const named = new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-zÀ-ỹ\\d_.\\\\\\]!])(${name})(\\[(?:[^[\\]]|\\[(?:[^[\\]']|'.)*\\])*\\])?(?![A-Za-zÀ-ỹ\\d_.\\\\(!\\[])`,
    'giu',
  );
  return formula.replace(named, (whole, found?: string, part?: string) =>
    found === undefined ? whole : (placeNamed(table, part?.slice(1, -1) ?? '') ?? '#REF!'),
  );
}

/** What stands in the brackets: '', 'Column', '#All', '[#Headers],[Column]', '[First]:[Last]'. */
function placeNamed({ columns, placeOf }: GoneTable, inner: string): string | null {
  const items = inner.trim().startsWith('[')
    ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1]!)
    : inner.trim() === ''
      ? []
      : [inner];
  const words = items.filter((item) => item.startsWith('#')).map((item) => item.toLowerCase());
  const rows = words.length > 1 ? undefined : ROWS[words[0] ?? '#data'];
  const named = items
    .filter((item) => !item.startsWith('#'))
    .map((item) => columns.findIndex((one) => one.toLowerCase() === item.replace(/'(.)/g, '$1').toLowerCase()));
  if (rows === undefined || named.length > 2 || named.includes(-1)) return null;
  if (named.length === 2 && !inner.includes(']:[')) return null;
  const [first, last] = [named[0] ?? 0, named.at(-1) ?? columns.length - 1];
  return placeOf(rows, Math.min(first, last), Math.abs(last - first) + 1);
}
const ROWS: Readonly<Record<string, TableRows | undefined>> = { '#data': 'data', '#headers': 'header', '#all': 'all' };
