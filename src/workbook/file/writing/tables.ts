import { parseArea } from '../../../model/address';
import { relationshipsOf, textPart, type Package, type SheetEntry } from '../package/package';
import { childRoot, withReplaced } from '../package/sheet-part';
import { attribute, childrenOf, escapeText, parseRoot, printRoot, withAttribute } from '../package/xml';

interface Header {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula?: string;
}

/** The parts of the tables of a sheet. */
export const tablesOf = (pkg: Package, sheet: SheetEntry): readonly string[] =>
  relationshipsOf(pkg, sheet.path).flatMap(({ type, target }) =>
    type.endsWith('/table') && pkg.parts.has(target) ? [target] : [],
  );

export const hasTables = (pkg: Package, sheet: SheetEntry): boolean => tablesOf(pkg, sheet).length > 0;

/**
 * A table of Excel (ListObject) keeps the texts of its header cells a second time, and Excel reports a file in which
 * the two differ as damaged. Renames the columns whose headers are written. False, and nothing renamed, when a header
 * cannot become what is written: no text, twice in the table, or named by a formula.
 */
export function renameTableColumns(pkg: Package, sheet: SheetEntry, cells: readonly Header[]): boolean {
  for (const target of tablesOf(pkg, sheet)) {
    const root = parseRoot(textPart(pkg, target));
    const area = parseArea(attribute(root.open, 'ref') ?? '');
    const columns = childRoot(root, 'tableColumns');
    if (!area || !columns || attribute(root.open, 'headerRowCount') === '0') continue;
    const names = childrenOf(columns, 'tableColumn').map((xml) => attribute(xml, 'name') ?? '');
    for (const { row, column, value, formula } of cells) {
      const at = column - area.column;
      if (row !== area.row || at < 0 || at >= names.length || value === names[at]) continue;
      if (typeof value !== 'string' || value === '' || formula !== undefined || isNamedByFormula(pkg, names[at]!))
        return false;
      names[at] = value;
    }
    if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return false;
    let at = -1;
    const pieces = columns.pieces.map((piece) =>
      piece.name === 'tableColumn' ? { ...piece, xml: renamed(piece.xml, names[++at]!) } : piece,
    );
    pkg.parts.set(target, printRoot(withReplaced(root, 'tableColumns', printRoot({ ...columns, pieces }))));
  }
  return true;
}

const renamed = (column: string, name: string): string =>
  attribute(column, 'name') === name ? column : withAttribute(column, 'name', name);

/** True when a formula anywhere may speak of the column: Table1[Name], [@Name], Table1[[#Headers],[Name]]. */
function isNamedByFormula(pkg: Package, name: string): boolean {
  const text = escapeText(name);
  return [...pkg.parts.keys()].some((path) => {
    if (!/\/(worksheets|tables)\/[^/]+\.xml$/i.test(path) && path !== pkg.workbookPath) return false;
    const formulas = textPart(pkg, path).matchAll(
      /<(?:\w+:)?(?:f|formula\d?|definedName|calculatedColumnFormula)\b[^>]*>([^<]*)</g,
    );
    return [...formulas].some(([, formula]) => formula!.includes(`[${text}]`) || formula!.includes(`@${text}`));
  });
}
