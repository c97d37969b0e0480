import { done, failed, type Outcome } from '../../../model/outcome';
import type { Change } from '../../port';
import { encodeTag, TAG_NAME } from '../../tag';
import { inExcel } from '../run';
import { listSheets } from '../sheets';

/** Gives sheets their tags, or takes them off: one sync to look at the workbook, one to write. */
export function tagSheets(changes: readonly Extract<Change, { readonly type: 'tag-sheet' }>[]): Promise<Outcome<void>> {
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
  });
}
