import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../../model/sheet-spec';
import { addressOf, chunks, shiftRows } from '../writing/areas';
import { foldName } from '../sheets';

/** What a sheet's highlights shall be; no rules: none. */
export interface Highlight {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

/** Rules that this session added, by sheet: for builds of Excel that do not let their formulas be read. */
export interface OwnRules {
  /** After the sync that added them: their ids can be read now. */
  remember(sheet: string, added: readonly Excel.ConditionalFormat[]): void;
  has(sheet: string, id: string): boolean;
}

export function createOwnRules(): OwnRules {
  const ids = new Set<string>();
  const keyOf = (sheet: string, id: string): string => `${foldName(sheet)}|${id}`;
  return {
    remember: (sheet, added) => added.forEach((format) => ids.add(keyOf(sheet, format.id))),
    has: (sheet, id) => ids.has(keyOf(sheet, id)),
  };
}

export const isOurs = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGNATURE);

/**
 * Adds the rules; their ids are known after the sync. The first wins where several hold: Excel puts each new one on
 * top, so the last is added first.
 */
export function addRules(sheet: Excel.Worksheet, { rules }: Highlight): Excel.ConditionalFormat[] {
  return [...rules].reverse().flatMap((rule) => {
    const origin = rule.areas[0]?.row ?? 0;
    return chunks(rule.areas).map((group) => {
      const format = sheet.getRanges(addressOf(group)).conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = `=${shiftRows(rule.formula, group[0]!.row - origin)}`;
      if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
      if (rule.font !== undefined) custom.format.font.color = rule.font;
      if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
      return format.load('id');
    });
  });
}
