import { parseArea } from '../../../model/address';
import type { Rewrite } from '../../../model/sheet-spec';
import { shiftFormula } from '../formula';
import { lineMap, type LineMap } from '../../line-map';
import { relationshipsOf, textPart, type Package, type SheetEntry } from '../package/package';
import { attribute, decodeXml, escapeText, withAttribute, type Root } from '../package/xml';

/** Conditional formats of the sheet, with the cells that they lie on. */
export function withMovedRules(sheet: Root, over: Rewrite): Root {
  const map = lineMap(over);
  const pieces = sheet.pieces.flatMap((piece) => {
    if (piece.name !== 'conditionalFormatting') return [piece];
    const before = attribute(piece.xml, 'sqref') ?? '';
    const after = map.areas(before);
    if (after === '') return [];
    return after === before
      ? [piece]
      : [{ ...piece, xml: withMovedFormulas(withAttribute(piece.xml, 'sqref', after), before, after) }];
  });
  return { ...sheet, pieces };
}

/** Formulas of a rule are relative to the first cell of its areas. */
function withMovedFormulas(xml: string, before: string, after: string): string {
  const [from, to] = [before, after].map(firstCell) as [Place, Place];
  return xml.replace(
    /(<(?:[\w.-]+:)?formula>)([^<]*)(<)/g,
    (_, open: string, formula: string, close: string) =>
      `${open}${escapeText(shiftFormula(decodeXml(formula), to.row - from.row, to.column - from.column))}${close}`,
  );
}
interface Place {
  readonly row: number;
  readonly column: number;
}
function firstCell(references: string): Place {
  const areas = references.split(' ').flatMap((one) => parseArea(one) ?? []);
  return { row: Math.min(...areas.map(({ row }) => row)), column: Math.min(...areas.map(({ column }) => column)) };
}

/** Notes and comments go with their cells; those of a row that is taken out go with it. */
export function moveNotes(pkg: Package, entry: SheetEntry, over: Rewrite): void {
  const map = lineMap(over);
  for (const { type, target, external } of relationshipsOf(pkg, entry.path)) {
    if (external || !pkg.parts.has(target)) continue;
    if (/\/(comments|threadedComment)$/.test(type))
      pkg.parts.set(target, withMovedComments(textPart(pkg, target), map));
    if (type.endsWith('/vmlDrawing')) pkg.parts.set(target, withMovedBoxes(textPart(pkg, target), map));
  }
}

const withMovedComments = (xml: string, map: LineMap): string =>
  xml.replace(/<((?:[\w.-]+:)?(?:comment|threadedComment))(?=\s)[^>]*?(?:\/>|>[^]*?<\/\1>)/g, (comment) => {
    const to = map.cell(attribute(comment, 'ref') ?? '');
    return to === null ? '' : withAttribute(comment, 'ref', to);
  });

/**
 * The boxes in which Excel shows notes: VML, with the cell's row and column, and the box's corners in rows and columns.
 */
const withMovedBoxes = (xml: string, map: LineMap): string =>
  xml.replace(/<v:shape(?=[\s>])[^]*?<\/v:shape>/g, (shape) => {
    const [row, column] = ['Row', 'Column'].map((name) =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? NaN),
    ) as [number, number];
    if (!Number.isInteger(row) || !Number.isInteger(column)) return shape;
    const [newRow, newColumn] = [map.row(row), map.column(column)];
    if (newRow === null || newColumn === null) return '';
    // Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset.
    const moved = (corners: string): string =>
      corners
        .split(',')
        .map((corner, at) =>
          at % 2 === 1
            ? corner
            : ` ${Math.max(0, Number(corner) + (at % 4 === 0 ? newColumn - column : newRow - row))}`,
        )
        .join(',')
        .trim();
    return shape
      .replace(
        /(<x:Anchor>)([^<]*)(<)/,
        (_, open: string, corners: string, close: string) => `${open}${moved(corners)}${close}`,
      )
      .replace(/(<x:Row>)[^<]*/, `$1${newRow}`)
      .replace(/(<x:Column>)[^<]*/, `$1${newColumn}`);
  });
