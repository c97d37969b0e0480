import { areaAddress } from '../../../model/address';
import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../../model/sheet-spec';
import { withChildren } from '../package/sheet-part';
import type { StyleBook } from '../looks/style-book';
import { attribute, childrenOf, escapeText, parseRoot, prefixed, printRoot, textOf, type Root } from '../package/xml';

/**
 * The sheet with our earlier highlights replaced by `rules`; everything else, the planner's conditional formats
 * included, stays.
 */
export function withHighlights(sheet: Root, rules: readonly HighlightRule[], styles: StyleBook): Root {
  const bare = withoutHighlights(sheet);
  const existing = childrenOf(bare, 'conditionalFormatting');
  // Ours come after the planner's own, which win where both colour a cell.
  const last = Math.max(
    0,
    ...existing
      .flatMap((xml) => childrenOf(parseRoot(xml), 'cfRule'))
      .map((xml) => Number(attribute(xml, 'priority') ?? 0)),
  );
  const added = rules
    .filter((rule) => rule.areas.length > 0)
    .map((rule, at) => {
      const open = `<cfRule type="expression" dxfId="${styles.highlight(rule)}" priority="${last + at + 1}">`;
      const cfRule = `${open}<formula>${escapeText(rule.formula)}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${rule.areas.map(areaAddress).join(' ')}">${cfRule}</conditionalFormatting>`;
    });
  if (added.length === 0) return bare;
  const at = bare.pieces.findLastIndex((piece) => piece.name === 'conditionalFormatting');
  if (at < 0) return withChildren(bare, 'worksheet', 'conditionalFormatting', added);
  const ours = added.map((xml) => ({ name: 'conditionalFormatting', xml: prefixed(xml, bare.prefix) }));
  return { ...bare, pieces: [...bare.pieces.slice(0, at + 1), ...ours, ...bare.pieces.slice(at + 1)] };
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

/** The positions of the differential formats that our highlights on the sheet use. */
export function highlightFormats(sheet: Root): readonly number[] {
  const candidates = childrenOf(sheet, 'conditionalFormatting').filter((xml) => xml.includes(HIGHLIGHT_SIGNATURE));
  const rules = candidates.flatMap((xml) => childrenOf(parseRoot(xml), 'cfRule'));
  return rules
    .filter(isOurs)
    .flatMap((rule) => attribute(rule, 'dxfId') ?? [])
    .map(Number);
}

const isOurs = (rule: string): boolean =>
  childrenOf(parseRoot(rule), 'formula').some((formula) => textOf(formula).includes(HIGHLIGHT_SIGNATURE));
