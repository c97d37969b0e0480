import { attribute, childrenOf, decodeXml, parseRoot, textOf } from '../package/xml';

/** A text that cells share. */
export interface SharedText {
  readonly text: string;
  /** Where it has several looks. `isBold`: undefined for a run without a font of its own. */
  readonly runs?: readonly { readonly text: string; readonly isBold: boolean | undefined }[];
  /** How its words are read stands beside it (phonetic runs). */
  readonly hasReading?: true;
}

/** `<si><t>…</t></si>`, as nearly all are. */
const PLAIN = /^<((?:[\w.-]+:)?)si>\s*<\1t(?:\s[^>]*)?>([^<]*)<\/\1t>\s*<\/\1si>$/;

/** The part of shared texts: what cells of type 's' name by number. Throws XmlError for a broken part. */
export function sharedTexts(part: string): readonly SharedText[] {
  return childrenOf(parseRoot(part), 'si').map((si) => {
    const plain = PLAIN.exec(si)?.[2];
    if (plain !== undefined) return { text: storedText(decodeXml(plain)) };
    const root = parseRoot(si);
    const runs = childrenOf(root, 'r').map((run) => {
      const parts = parseRoot(run);
      const look = childrenOf(parts, 'rPr').at(-1);
      return { text: lastText(childrenOf(parts, 't')), isBold: look === undefined ? undefined : isBold(look) };
    });
    const reading = childrenOf(root, 'rPh').length > 0 ? { hasReading: true as const } : {};
    if (runs.length === 0) return { text: lastText(childrenOf(root, 't')), ...reading };
    return { text: runs.map(({ text }) => text).join(''), runs, ...reading };
  });
}

const lastText = (elements: readonly string[]): string => {
  const last = elements.at(-1);
  return last === undefined ? '' : storedText(textOf(last));
};

function isBold(look: string): boolean {
  const bold = childrenOf(parseRoot(look), 'b').at(-1);
  return bold !== undefined && !['0', 'false'].includes(attribute(bold, 'val') ?? '');
}

/** What XML cannot hold is written _xHHHH_. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
export const storedText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
