import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../model/sheet-spec';
import { addressOf, chunks, shiftRows } from './areas';
import { foldName } from './sheets';

/** What a sheet's highlights shall be; no rules: none. */
export interface Highlight {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

/** Rules that this session added, by sheet: for builds of Excel that do not let their formulas be read. */
export interface OwnRules {
  add(sheet: string, format: Excel.ConditionalFormat): void;
  /** After the sync: the ids of the rules that were added can be read now. */
  settle(): void;
  has(sheet: string, id: string): boolean;
}

export function createOwnRules(): OwnRules {
  const waiting: { readonly sheet: string; readonly format: Excel.ConditionalFormat }[] = [];
  const ids = new Set<string>();
  const keyOf = (sheet: string, id: string): string => `${foldName(sheet)}|${id}`;
  return {
    add: (sheet, format) => void waiting.push({ sheet, format: format.load('id') }),
    settle: () => waiting.splice(0).forEach(({ sheet, format }) => ids.add(keyOf(sheet, format.id))),
    has: (sheet, id) => ids.has(keyOf(sheet, id)),
  };
}

export const isOurs = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGNATURE);

/** The first rule wins where several hold: Excel puts each new one on top, so the last is added first. */
export function addRules(sheet: Excel.Worksheet, highlight: Highlight, own: OwnRules): void {
  for (const rule of [...highlight.rules].reverse()) {
    const origin = rule.areas[0]?.row ?? 0;
    for (const group of chunks(rule.areas)) {
      const format = sheet.getRanges(addressOf(group)).conditionalFormats.add('Custom');
      own.add(highlight.sheet, format);
      const { custom } = format;
      custom.rule.formula = `=${shiftRows(rule.formula, group[0]!.row - origin)}`;
      if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
      if (rule.font !== undefined) custom.format.font.color = rule.font;
      if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
    }
  }
}
