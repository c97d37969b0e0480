import { parseArea } from '../../../model/address';
import type { Rewrite } from '../../../model/sheet-spec';
import { withMoved } from '../../cell-references';
import { lineMap, movedBy, type LineMap } from '../../line-map';
import { shiftFormula } from '../formula';
import { childRoot } from '../package/sheet-part';
import { attribute, decodeXml, escapeText, printRoot, withAttribute, type Piece, type Root } from '../package/xml';

/** Elements of a worksheet that name areas of it, beside rules, links and choices; and by what attribute. */
const LISTS: Readonly<Record<string, string>> = { protectedRanges: 'sqref', ignoredErrors: 'sqref', cellWatches: 'r' };

/** What else names areas of the sheet goes along with its rows: what newer programs keep in extensions as well. */
export function withMovedAreas(sheet: Root, name: string, over: Rewrite): Root {
  const map = lineMap(over);
  const pieces = sheet.pieces.flatMap((piece): readonly Piece[] => {
    const key = LISTS[piece.name];
    if (key !== undefined) return movedList(childRoot(sheet, piece.name)!, piece, key, map);
    if (piece.name !== 'extLst') return [piece];
    const xml = withMovedExtensions(piece.xml, name, over, map);
    return xml === '' ? [] : [{ ...piece, xml }];
  });
  return { ...sheet, pieces };
}

function movedList(list: Root, piece: Piece, key: string, map: LineMap): readonly Piece[] {
  const left = list.pieces.flatMap((one) => {
    const before = attribute(one.xml, key);
    if (one.name === '' || before === null) return [one];
    const after = map.areas(before);
    return after === '' ? [] : [{ ...one, xml: withAttribute(one.xml, key, after) }];
  });
  return left.some(({ name }) => name !== '') ? [{ ...piece, xml: printRoot({ ...list, pieces: left }) }] : [];
}

/** Excel 2010 and later: rules, choices and sparklines say below themselves where they lie. */
const PLACED =
  /<((?:[\w.-]+:)?(conditionalFormatting|dataValidation|sparkline))(?=[\s>])[^>]*>(?:(?!<\1[\s>])[^])*?<\/\1>/g;
const PLACE = /(<(?:[\w.-]+:)?sqref>)([^<]*)(<)/;
const FORMULAS = /(<(?:[\w.-]+:)?f>)([^<]*)(<)/g;

function withMovedExtensions(xml: string, name: string, over: Rewrite, map: LineMap): string {
  const moved = movedBy(over);
  const now = xml.replace(PLACED, (element: string, _tag: string, kind: string) => {
    const before = PLACE.exec(element)?.[2] ?? '';
    const after = before.trim() === '' ? '' : map.areas(before);
    if (after === before) return element;
    if (after === '') return '';
    const [from, to] = [before, after].map(firstCell) as [Place, Place];
    // Formulas of rules and choices are relative to their first cell; a sparkline names its cells with the sheet.
    const change = (formula: string): string =>
      kind === 'sparkline'
        ? withMoved(formula, name, moved)
        : shiftFormula(formula, to.row - from.row, to.column - from.column);
    return element
      .replace(PLACE, `$1${after}$3`)
      .replace(
        FORMULAS,
        (_, open: string, formula: string, close: string) => `${open}${escapeText(change(decodeXml(formula)))}${close}`,
      );
  });
  return now === xml ? xml : withoutEmpty(now);
}

interface Place {
  readonly row: number;
  readonly column: number;
}
function firstCell(references: string): Place {
  const areas = references
    .trim()
    .split(/\s+/)
    .flatMap((one) => parseArea(one) ?? []);
  return { row: Math.min(...areas.map(({ row }) => row)), column: Math.min(...areas.map(({ column }) => column)) };
}

/** Lists of which nothing is left, and then their extension; '' where no extension is left. */
function withoutEmpty(xml: string): string {
  const without = [
    /<((?:[\w.-]+:)?sparklines)(?=[\s>])[^>]*>\s*<\/\1>/g,
    /<((?:[\w.-]+:)?sparklineGroup)(?=[\s>])[^>]*>(?:(?!<\/?(?:[\w.-]+:)?sparkline)[^])*<\/\1>/g,
    /<((?:[\w.-]+:)?(?:conditionalFormattings|dataValidations|sparklineGroups))(?=[\s>])[^>]*>\s*<\/\1>/g,
    /<((?:[\w.-]+:)?ext)(?=[\s>])[^>]*>\s*<\/\1>/g,
    /^<((?:[\w.-]+:)?extLst)(?=[\s>])[^>]*>\s*<\/\1>$/,
  ].reduce((text, empty) => text.replace(empty, ''), xml);
  return without.replace(/<((?:[\w.-]+:)?dataValidations)(?=[\s>])[^>]*>([^]*?)<\/\1>/g, (list) =>
    attribute(list, 'count') === null
      ? list
      : withAttribute(list, 'count', String([...list.matchAll(/<(?:[\w.-]+:)?dataValidation(?=[\s>])/g)].length)),
  );
}
