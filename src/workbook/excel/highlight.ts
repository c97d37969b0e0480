import { done, failed, type Outcome } from '../../model/outcome';
import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../model/sheet-spec';
import { addressOf, chunks, shiftRows } from './areas';
import { inExcel } from './run';
import { listSheets, sameName } from './sheets';

/** What a sheet's highlights shall be; no rules: none. */
export interface Highlight {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

/**
 * Replaces our highlights on these sheets: two syncs, one to find what is there, one to write. Where the quick way is
 * refused before anything was written (a sheet is absent, or Excel does not give all rules at once), each step is taken
 * by itself.
 */
export async function writeHighlights(highlights: readonly Highlight[]): Promise<Outcome<void>> {
  const names = highlights.map((one) => one.sheet);
  const quick = await inExcel((context) => writeQuickly(context, highlights), names);
  if (quick.ok || !(quick.problem.id === 'sheet-gone' || quick.problem.id === 'unexpected')) return quick;
  return inExcel((context) => writeCarefully(context, highlights), names);
}

async function writeQuickly(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<Outcome<void>> {
  const found = highlights.map((highlight) => {
    const sheet = context.workbook.worksheets.getItem(highlight.sheet);
    const protection = sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { highlight, sheet, protection, formats };
  });
  await context.sync();
  const barred = found.findIndex(({ protection }) => protection.protected);
  const open = barred < 0 ? found : found.slice(0, barred);
  for (const { highlight, sheet, formats } of open) {
    formats.items.filter((format) => format.type === 'Custom' && isOurs(format.customOrNullObject.rule.formula)).forEach((format) => format.delete());
    addRules(sheet, highlight.rules);
  }
  if (open.length > 0) await context.sync();
  return barred < 0 ? done(undefined) : failed('sheet-protected', { sheet: found[barred]!.highlight.sheet });
}

/** One step a sync: sheets, types of rules, formulas of the custom ones, writing. OfficeDev/office-js issue 2180. */
async function writeCarefully(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<Outcome<void>> {
  const { sheets } = await listSheets(context);
  const entries = highlights.map((highlight) => ({ highlight, entry: sheets.find((sheet) => sameName(sheet.name, highlight.sheet)) }));
  const barred = entries.findIndex(({ entry }) => !entry || entry.protected);
  const open = (barred < 0 ? entries : entries.slice(0, barred)).map(({ highlight, entry }) => {
    const sheet = context.workbook.worksheets.getItem(entry!.id);
    return { highlight, sheet, formats: sheet.getRange().conditionalFormats.load('items/id,items/type') };
  });
  if (open.length > 0) await context.sync();
  const custom = open.flatMap(({ formats }) => formats.items.filter((format) => format.type === 'Custom'));
  const rules = custom.map((format) => format.customOrNullObject.rule.load('formula'));
  if (custom.length > 0) await context.sync();
  custom.filter((_, at) => isOurs(rules[at]!.formula)).forEach((format) => format.delete());
  open.forEach(({ highlight, sheet }) => addRules(sheet, highlight.rules));
  if (open.length > 0) await context.sync();
  if (barred < 0) return done(undefined);
  const { entry, highlight } = entries[barred]!;
  return failed(entry ? 'sheet-protected' : 'sheet-gone', { sheet: highlight.sheet });
}

const isOurs = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGNATURE);

/** The first rule wins where several hold: Excel puts each new one on top, so the last is added first. */
function addRules(sheet: Excel.Worksheet, rules: readonly HighlightRule[]): void {
  for (const rule of [...rules].reverse()) {
    const origin = rule.areas[0]?.row ?? 0;
    for (const group of chunks(rule.areas)) {
      const { custom } = sheet.getRanges(addressOf(group)).conditionalFormats.add('Custom');
      custom.rule.formula = `=${shiftRows(rule.formula, group[0]!.row - origin)}`;
      if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
      if (rule.font !== undefined) custom.format.font.color = rule.font;
      if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
    }
  }
}
