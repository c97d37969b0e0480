import type { WorkbenchWords } from '../../locale/workbench/workbench';

/** Why a command of the spreadsheet is refused; the locale has the sentence. */
export type Refusal = keyof WorkbenchWords['refused'];

/**
 * What the file behind the spreadsheet cannot follow yet: it takes cell contents only. Inserting, deleting, moving or
 * sorting would shift references in formulas, rules and names of the file that the view does not see; formats would be
 * lost on saving. The names are Univer's commands and mutations; the latter catch whatever way led to them (menu, keys,
 * clipboard, undo).
 */
const REFUSED: readonly (readonly [Refusal, RegExp])[] = [
  [
    'structure',
    /^sheet\.(command|mutation)\.(insert-(row|col|multi|range)|(remove|delete)-(row|col|range-move)|append-row)/,
  ],
  ['moving', /^sheet\.(command|mutation)\.(move-(range|rows|cols|columns)|reorder-range|sort|split-text-to-columns)/],
  [
    'sheets',
    /^sheet\.(command|mutation)\.((insert|remove|copy)-(sheet|worksheet)|set-worksheet-(name|order|hidden|show)|set-(tab-color|workbook-name))|^sheet\.operation\.rename-sheet/,
  ],
  [
    'formats',
    /^sheet\.(command|mutation)\.(set-(style|bold|italic|underline|stroke|overline|border|font|text|background|vertical|horizontal|range-(bold|italic|underline|stroke|font|text|sub|super)|once-format|infinite-format|worksheet-default-style|frozen|row-frozen|col-frozen|selection-frozen|first-)|reset-|cancel-frozen|clear-selection-(all|format)|(add|remove)-worksheet-merge|numfmt|set-(col|rows?)-hidden|toggle-gridlines|paste-(format|col-width)|(add|set|delete)-(worksheet|range)-protection|change-sheet-protection)/,
  ],
  [
    'rules',
    /conditional-rule|conditional\.formatting\.panel|data-?validation.*(add|remove|update|clear)|(add|remove|clear|update).*data-?validation|hyper-link(?!-popup)|defined-name/i,
  ],
];

/** In: the id of a command of the spreadsheet. Out: why it is refused, or null when it may run. */
export function refusalOf(command: string): Refusal | null {
  return REFUSED.find(([, pattern]) => pattern.test(command))?.[0] ?? null;
}
