import { done, failed, type Outcome } from '../../../model/outcome';
import type { Change } from '../../port';
import { encodeTag, TAG_NAME } from '../../tag';
import { inExcel } from '../run';
import { listSheets } from '../sheets';

/**
 * Gives sheets their tags, or takes them off: one sync to look at the workbook, one to write. Excel may refuse it for a
 * protected sheet: that one is named then.
 */
export function tagSheets(changes: readonly Extract<Change, { readonly type: 'tag-sheet' }>[]): Promise<Outcome<void>> {
  const target = { sheets: changes.map(({ sheet }) => sheet) };
  return inExcel(async (context) => {
    const { sheets } = await listSheets(context);
    for (const { sheet: name, tag } of changes) {
      const entry = sheets.find((one) => one.name === name);
      if (!entry) return failed('sheet-gone', { sheet: name });
      const { names } = context.workbook.worksheets.getItem(entry.id);
      // A name cannot be given another text in place: Excel refuses to add one that is there.
      if (entry.hasTag) names.getItem(TAG_NAME).delete();
      if (tag) names.add(TAG_NAME, `=${encodeTag(tag)}`);
    }
    await context.sync();
    return done(undefined);
  }, target);
}
