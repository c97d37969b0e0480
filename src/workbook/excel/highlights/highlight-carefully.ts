import { done, failed, type Outcome, type Problem } from '../../../model/outcome';
import type { OwnRules } from '../own-rules';
import { addRules, isOurs, type Highlight } from './highlight-rules';
import { inExcel } from '../run';
import { listSheets, sameName } from '../sheets';

/** A sheet whose rules were looked at. */
interface Looked {
  readonly highlight: Highlight;
  readonly sheetId: string;
  /** Ids of its rules that are formulas. */
  readonly custom: readonly string[];
}

/**
 * The way through where the quick one is refused: sheets and kinds of rules, then each formula by itself
 * (OfficeDev/office-js issue 2180: another kind of rule spoils a load; issues 6827 and 6835: rules on the same cells
 * cannot be read in some builds), then taking ours away (issue 5222: that may fail too), then writing. A rule that
 * cannot be read is taken for ours when this session added it. When there is one that nobody can tell, nothing is done
 * to its sheet: it may be the planner's.
 */
export async function writeCarefully(highlights: readonly Highlight[], own: OwnRules): Promise<Outcome<void>> {
  const looked = await look(highlights);
  if (!looked.ok) return looked;
  let barred = looked.value.barred;
  for (const sheet of looked.value.open) {
    const ours = await findOurs(sheet, own);
    const written = ours.ok ? await replace(sheet, ours.value, own) : ours;
    if (written.ok) continue;
    barred = written.problem;
    break;
  }
  return barred ? { ok: false, problem: barred } : done(undefined);
}

/** The sheets up to the first that is absent or protected, and what bars that one. */
function look(
  highlights: readonly Highlight[],
): Promise<Outcome<{ readonly open: readonly Looked[]; readonly barred: Problem | null }>> {
  return inExcel(async (context) => {
    const { sheets } = await listSheets(context);
    const entries = highlights.map((highlight) => ({
      highlight,
      entry: sheets.find((sheet) => sameName(sheet.name, highlight.sheet)),
    }));
    const end = entries.findIndex(({ entry }) => !entry || entry.protected);
    const open = (end < 0 ? entries : entries.slice(0, end)).map(({ highlight, entry }) => {
      const formats = context.workbook.worksheets
        .getItem(entry!.id)
        .getRange()
        .conditionalFormats.load('items/id,items/type');
      return { highlight, sheetId: entry!.id, formats };
    });
    if (open.length > 0) await context.sync();
    const barred =
      end < 0
        ? null
        : failed(entries[end]!.entry ? 'sheet-protected' : 'sheet-gone', { sheet: entries[end]!.highlight.sheet })
            .problem;
    return done({
      open: open.map(({ formats, ...rest }) => ({
        ...rest,
        custom: formats.items.filter((format) => format.type === 'Custom').map((format) => format.id),
      })),
      barred,
    });
  });
}

const formatsOf = (context: Excel.RequestContext, { sheetId }: Looked): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;

const formulaOf = (sheet: Looked, id: string): Promise<Outcome<string>> =>
  inExcel(async (context) => {
    const rule = formatsOf(context, sheet).getItem(id).customOrNullObject.rule.load('formula');
    await context.sync();
    return done(rule.formula);
  });

async function findOurs(sheet: Looked, own: OwnRules): Promise<Outcome<readonly string[]>> {
  const ours: string[] = [];
  for (const id of sheet.custom) {
    const formula = await formulaOf(sheet, id);
    if (!formula.ok && !isRefusal(formula.problem)) return formula;
    if (formula.ok ? isOurs(formula.value) : own.has(sheet.highlight.sheet, id)) ours.push(id);
    else if (!formula.ok) return unreadable(sheet, formula.problem);
  }
  return done(ours);
}

async function replace(sheet: Looked, ours: readonly string[], own: OwnRules): Promise<Outcome<void>> {
  const taken = await inExcel(async (context) => {
    ours.forEach((id) => formatsOf(context, sheet).getItem(id).delete());
    if (ours.length > 0) await context.sync();
    return done(undefined);
  });
  if (!taken.ok) return isRefusal(taken.problem) ? unreadable(sheet, taken.problem) : taken;
  return inExcel(
    async (context) => {
      const { highlight } = sheet;
      if (highlight.rules.length > 0)
        await addRules(context, [{ sheet: context.workbook.worksheets.getItem(sheet.sheetId), highlight }], own);
      return done(undefined);
    },
    { sheets: [sheet.highlight.sheet] },
  );
}

/** Excel's own answers to a rule that it does not give, as against a lost connection or a cell being edited. */
const isRefusal = ({ id }: Problem): boolean => id === 'excel-refused' || id === 'workbook-changed';
const unreadable = ({ highlight }: Looked, { detail }: Problem): Outcome<never> =>
  failed('highlights-unreadable', { sheet: highlight.sheet }, detail);
