import type { Rewrite } from '../../../model/sheet-spec';
import { breaksIn, withOwnMoved } from '../../cell-references';
import { movedBy } from '../../line-map';
import { relationshipsOf, textPart, type Package, type SheetEntry } from '../package/package';
import { attribute, decodeXml, escapeAttribute, escapeText, type Root } from '../package/xml';
import { noteBroken } from './broken';
import { anchorMover, edgeMover } from './moved-drawings';

/**
 * Check boxes, lists and buttons that a unit put on its sheet (tab Developer), and embedded objects. Each has its place in the
 * sheet, in a drawing and in VML for older programs, and cells that it writes to or takes its list from.
 */

/** The places in the sheet. Source: ECMA-376 part 1, 18.3.1.20 (controlPr), 18.3.1.56 (objectPr). */
export function withMovedControls(sheet: Root, over: Rewrite): Root {
  if (!sheet.pieces.some(({ name }) => HOLDERS.has(name))) return sheet;
  const move = anchorMover(over);
  const pieces = sheet.pieces.map((piece) =>
    HOLDERS.has(piece.name)
      ? {
          ...piece,
          xml: piece.xml.replace(/<((?:[\w.-]+:)?anchor)(?=[\s>])[^>]*>[^]*?<\/\1>/g, (anchor) => {
            if (!isTrue(attribute(anchor, 'moveWithCells'))) return anchor;
            return move(anchor, isTrue(attribute(anchor, 'sizeWithCells')) ? null : 'oneCell');
          }),
        }
      : piece,
  );
  return { ...sheet, pieces };
}
const HOLDERS: ReadonlySet<string> = new Set(['controls', 'oleObjects', 'AlternateContent']);
const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** The cells of this sheet with which its controls are linked, and where VML has them. */
export function moveControls(pkg: Package, entry: SheetEntry, over: Rewrite): void {
  const moved = movedBy(over);
  for (const { type, target, external } of relationshipsOf(pkg, entry.path)) {
    if (external || !pkg.parts.has(target) || !/\/(ctrlProp|vmlDrawing)$/.test(type)) continue;
    rewriteLinks(pkg, target, (link) => withOwnMoved(link, moved));
    if (type.endsWith('/vmlDrawing')) pkg.parts.set(target, withMovedShapes(textPart(pkg, target), over));
  }
}

/** Those that are no note: a note has a row and a column, and goes with its cell. */
function withMovedShapes(xml: string, over: Rewrite): string {
  const move = edgeMover(over);
  return xml.replace(/<v:shape(?=[\s>])[^]*?<\/v:shape>/g, (shape) => {
    // Where the element stands, the shape does not move with its cells.
    if (shape.includes('<x:Row>') || /<x:MoveWithCells(?:\/>|>\s*(?:t|True|1)?\s*<)/.test(shape)) return shape;
    const isStretched = !/<x:SizeWithCells(?:\/>|>\s*(?:t|True|1)?\s*<)/.test(shape);
    return shape.replace(/(<x:Anchor>)([^<]*)(<)/, (whole, open: string, corners: string, close: string) => {
      const [left, leftOff, top, topOff, right, rightOff, bottom, bottomOff] = corners.split(',').map(Number);
      if (bottomOff === undefined || Number.isNaN(bottomOff)) return whole;
      const at = (line: number, offset: number) => ({ line, offset });
      const rows = move('row', [at(top!, topOff!), at(bottom!, bottomOff)], isStretched);
      const columns = move('col', [at(left!, leftOff!), at(right!, rightOff!)], isStretched);
      const now = [columns[0], rows[0], columns[1], rows[1]].flatMap(({ line, offset }) => [line, offset]);
      return `${open}${now.join(', ')}${close}`;
    });
  });
}

/** A link of a control in its own part, and in VML. Sources: MS-XLSX 2.6.25 (CT_FormControlPr); ECMA-376 part 4, 19.4.2.26. */
const LINKS = /\s(?:fmlaLink|fmlaRange|fmlaTxbx)="([^"]*)"|<(x:Fmla(?:Link|Range|Txbx))>([^<]*)<\/\2>/g;

/**
 * Changes what the controls of a part are linked with; tells whether it is other now. A link to cells that are gone is taken
 * off: the control stays, and writes over nothing.
 */
export function rewriteLinks(pkg: Package, path: string, change: (link: string) => string): boolean {
  if (!mayHoldLinks(path)) return false;
  const before = textPart(pkg, path);
  const after = before.replace(LINKS, (whole, inAttribute: string | undefined, _: unknown, inElement?: string) => {
    const old = decodeXml(inAttribute ?? inElement!);
    const now = change(old);
    if (now === old) return whole;
    if (breaksIn(now) > breaksIn(old)) {
      noteBroken(pkg, path);
      return '';
    }
    return inAttribute === undefined
      ? whole.replace(inElement!, () => escapeText(now))
      : whole.replace(`"${inAttribute}"`, () => `"${escapeAttribute(now)}"`);
  });
  if (after !== before) pkg.parts.set(path, after);
  return after !== before;
}

export const mayHoldLinks = (path: string): boolean =>
  /(^|\/)ctrlProps\/[^/]+\.xml$|(^|\/)vmlDrawing[^/]*\.vml$/i.test(path);
