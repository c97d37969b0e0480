import { done, failed, type Outcome } from '../../../model/outcome';
import { writeCarefully } from './highlight-carefully';
import type { OwnRules } from '../own-rules';
import { addRules, isOurs, type Highlight } from './highlight-rules';
import { inExcel } from '../run';

/**
 * Replaces our highlights on these sheets: two syncs, one to find what is there, one to write (more
 * where the rules are more than a message). Where the quick way is
 * refused before anything was written (a sheet is absent, or Excel does not give all rules at once), each step is taken
 * by itself.
 */
export async function writeHighlights(highlights: readonly Highlight[], own: OwnRules): Promise<Outcome<void>> {
  const quick = await inExcel((context) => writeQuickly(context, highlights, own), {
    sheets: highlights.map((one) => one.sheet),
  });
  const careful = !quick.ok && ['sheet-gone', 'workbook-changed', 'excel-refused'].includes(quick.problem.id);
  return careful ? writeCarefully(highlights, own) : quick;
}

async function writeQuickly(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  own: OwnRules,
): Promise<Outcome<void>> {
  const found = highlights.map((highlight) => {
    const sheet = context.workbook.worksheets.getItem(highlight.sheet);
    const protection = sheet.protection.load('protected');
    const formats = sheet
      .getRange()
      .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { highlight, sheet, protection, formats };
  });
  await context.sync();
  const barred = found.findIndex(({ protection }) => protection.protected);
  const open = barred < 0 ? found : found.slice(0, barred);
  for (const { formats } of open)
    formats.items
      .filter((format) => format.type === 'Custom' && isOurs(format.customOrNullObject.rule.formula))
      .forEach((format) => format.delete());
  if (open.length > 0) await addRules(context, open, own);
  return barred < 0 ? done(undefined) : failed('sheet-protected', { sheet: found[barred]!.highlight.sheet });
}
