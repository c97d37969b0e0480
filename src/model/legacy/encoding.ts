import ENCODINGS from './encodings.json';
import { isSyllable } from './syllable';

/**
 * Vietnamese text of before Unicode: letters of Western Europe that only a font of the time shows as Vietnamese. TCVN3 (fonts
 * .VnTime, .VnArial …) was usual in the north, VNI in the south.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

const LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(Object.entries(ENCODINGS.tcvn3.letters)),
  vni: new Map(Object.entries(ENCODINGS.vni.letters)),
};
/** Longer signs first: in VNI a letter and its mark are two characters. */
const SIGNS: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: signsOf('tcvn3'), vni: signsOf('vni') };

function signsOf(encoding: LegacyEncoding): RegExp {
  const signs = [...LETTERS[encoding].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(signs.join('|'), 'gu');
}

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font draws small letters as capitals. */
  readonly capitals: boolean;
}

/** What a font of before Unicode makes of the text in it; null for any other font. */
export function legacyFont(font: string): LegacyFont | null {
  for (const encoding of LEGACY_ENCODINGS) {
    const { fonts, capitalFonts } = ENCODINGS[encoding];
    if (new RegExp(fonts, 'iu').test(font)) return { encoding, capitals: new RegExp(capitalFonts, 'iu').test(font) };
  }
  return null;
}

/** Words as an encoding writes them: some of its letters are signs to Unicode (¸, ®, a soft hyphen). */
const WORD = /[a-zA-Z\u00a1-\u00bf\u00ad\u00c0-\u1eff]+/gu;
const letterPairs = (text: string): readonly string[] => text.match(WORD) ?? [];
const isPlain = (word: string): boolean => /^[a-zA-Z]*$/.test(word);

/** The text in Unicode. Capitals that TCVN3 cannot write are told by the letters around them. */
export function fromLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const letters = LETTERS[encoding];
  const shouted = !capitals && encoding === 'tcvn3' && isInCapitals(text);
  return text.replace(WORD, (word) => {
    const converted = word.replace(SIGNS[encoding], (sign) => letters.get(sign)!).normalize('NFC');
    const alone = word.replace(/[^a-zA-Z]/g, '');
    const raised =
      capitals || (encoding === 'tcvn3' && (shouted || (alone.length > 1 && alone === alone.toUpperCase())));
    return raised ? converted.toLocaleUpperCase('vi') : converted;
  });
}

/** "CéNG HßA X· HéI": all the letters that have a case are capitals, and there are enough to tell. */
function isInCapitals(text: string): boolean {
  const cased = text.replace(/[^a-zA-Z]/g, '');
  return cased.length > 3 && cased === cased.toUpperCase();
}

const SIGN = /^[\u00a1-\u00bf]+$|^\u00b5[aflgmsvw]$/iu;

/** What the words of a text say of its encoding. Words of ASCII letters say nothing. */
export interface Evidence {
  /** Words that are syllables when they are converted, and none as they stand. */
  readonly legacy: number;
  /** Words that are syllables as they stand, and none when they are converted. */
  readonly unicode: number;
  /** Words that are syllables either way: "hµ" is not, "bé" is. */
  readonly either: number;
  /** Words that are none either way: names, other languages. */
  readonly neither: number;
}

export function evidenceOf(text: string, encoding: LegacyEncoding): Evidence {
  const counts = { legacy: 0, unicode: 0, either: 0, neither: 0 };
  if (isPlain(text)) return counts;
  for (const word of letterPairs(text)) {
    // "½ ngày", "10 µm": signs of any text.
    if (isPlain(word) || SIGN.test(word)) continue;
    const now = isSyllable(word);
    // Letters beyond Latin-1 are in no encoding of before Unicode.
    const then = !/[^\u0000-\u00ff]/u.test(word) && isSyllable(fromLegacy(word, encoding));
    counts[now ? (then ? 'either' : 'unicode') : then ? 'legacy' : 'neither'] += 1;
  }
  return counts;
}

/** True where the words can only be of that encoding: at least one, none that speaks against it, and most of them. */
export const isLegacy = ({ legacy, unicode, neither }: Evidence): boolean =>
  legacy > 0 && unicode === 0 && legacy > neither;
