import type { SheetMarks } from '../../../model/grid';
import { isOurs } from '../package/drawing';
import { relationshipsOf, sheetEntries, textPart, type Package } from '../package/package';

/** What lies on a sheet beside what its cells hold; charts of ours do not count. */
export function marksOn(pkg: Package, sheet: string): SheetMarks {
  const entry = sheetEntries(pkg).find(({ name }) => name === sheet);
  const marks = { pictures: 0, notes: 0 };
  for (const { type, target, external } of entry ? relationshipsOf(pkg, entry.path) : []) {
    if (external || !pkg.parts.has(target)) continue;
    if (type.endsWith('/drawing')) marks.pictures += picturesIn(textPart(pkg, target));
    // Threads of Excel 365 stand here too, each with its first word, for older programs.
    if (type.endsWith('/comments'))
      marks.notes += [...textPart(pkg, target).matchAll(/<(?:[\w.-]+:)?comment\s/g)].length;
  }
  return marks;
}

function picturesIn(drawing: string): number {
  const anchors = drawing.matchAll(/<((?:[\w.-]+:)?(?:twoCell|oneCell|absolute)Anchor)(?=[\s>])[^>]*>[^]*?<\/\1>/g);
  return [...anchors].filter(([anchor]) => !isOurs(anchor)).length;
}
