import { evidenceOf, fromLegacy, legacyFont, type LegacyEncoding } from '../../model/legacy/encoding';
import type { RunLook } from './styles';

/** What is counted while a document is read. */
export interface Counts {
  textBoxes: number;
  footnotes: number;
  readonly converted: { tcvn3: number; vni: number };
}

/** Text in one font. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
}

/**
 * The text of a paragraph as its reader sees it: what stands in a font of before Unicode is shown by that font as other letters.
 * Many documents have Unicode text in such a font, which Word then shows in another one: it stays as it is.
 */
export function unicodeOf(pieces: readonly Piece[], counts: Counts): string {
  const converted = new Set<LegacyEncoding>();
  const texts = inOneFont(pieces).map(({ text, look }) => {
    const font = legacyFont(look.font ?? '');
    if (!font) return shown(text, look.capitals);
    const { legacy, unicode } = evidenceOf(text, font.encoding);
    const isUnicode = unicode > legacy || /[\u0100-\u1eff]/u.test(text);
    const unicodeText = isUnicode ? text : fromLegacy(text, font.encoding, font.capitals);
    if (unicodeText !== text) converted.add(font.encoding);
    return shown(unicodeText, look.capitals);
  });
  for (const encoding of converted) counts.converted[encoding] += 1;
  return texts.join('');
}

const shown = (text: string, capitals: boolean | undefined): string => (capitals ? text.toLocaleUpperCase('vi') : text);

/** Neighbours in the same font as one piece: a letter and its mark may stand in two runs. */
function inOneFont(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.look.font === piece.look.font && last.look.capitals === piece.look.capitals)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
