import { areaAddress } from '../../model/address';
import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../model/sheet-spec';
import { withChildren } from './sheet-part';
import type { StyleBook } from './style-book';
import { attribute, childrenOf, escapeText, parseRoot, printRoot, textOf, type Root } from './xml';

/** The sheet with our earlier highlights replaced by `rules`; everything else, the planner's conditional formats included, stays. */
export function withHighlights(sheet: Root, rules: readonly HighlightRule[], styles: StyleBook): Root {
  const bare = withoutHighlights(sheet);
  const existing = childrenOf(bare, 'conditionalFormatting');
  // Ours come after the planner's own, which win where both colour a cell.
  const last = Math.max(0, ...existing.flatMap((xml) => childrenOf(parseRoot(xml), 'cfRule')).map((xml) => Number(attribute(xml, 'priority') ?? 0)));
  const added = rules.filter((rule) => rule.areas.length > 0).map((rule, at) => {
    const formula = escapeText(rule.formula);
    return `<conditionalFormatting sqref="${rule.areas.map(areaAddress).join(' ')}"><cfRule type="expression" dxfId="${styles.highlight(rule)}" priority="${last + at + 1}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  });
  if (added.length === 0) return bare;
  const own = withChildren({ ...bare, pieces: bare.pieces.filter((piece) => piece.name !== 'conditionalFormatting') }, 'worksheet', 'conditionalFormatting', added);
  const ours = own.pieces.filter((piece) => piece.name === 'conditionalFormatting');
  const at = bare.pieces.findLastIndex((piece) => piece.name === 'conditionalFormatting');
  return at < 0 ? own : { ...bare, pieces: [...bare.pieces.slice(0, at + 1), ...ours, ...bare.pieces.slice(at + 1)] };
}

/** The sheet without our highlights. A sheet that has none comes back as it is, to the byte. */
export function withoutHighlights(sheet: Root): Root {
  const pieces = sheet.pieces.flatMap((piece) => {
    if (piece.name !== 'conditionalFormatting' || !piece.xml.includes(HIGHLIGHT_SIGNATURE)) return [piece];
    const root = parseRoot(piece.xml);
    const kept = root.pieces.filter((rule) => rule.name !== 'cfRule' || !isOurs(rule.xml));
    return kept.some((rule) => rule.name === 'cfRule') ? [{ ...piece, xml: printRoot({ ...root, pieces: kept }) }] : [];
  });
  return { ...sheet, pieces };
}

const isOurs = (rule: string): boolean => childrenOf(parseRoot(rule), 'formula').some((formula) => textOf(formula).includes(HIGHLIGHT_SIGNATURE));
