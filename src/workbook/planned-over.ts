import type { Grid } from '../model/grid';
import { isEditedSince } from './edited-rows';
import type { Change } from './port';
import { holdsWhatWasRead } from './same-reading';
import { sameTag } from './tag';

/** True for a change that was planned for what was read. */
export const isPlannedOver = (change: Change): boolean =>
  (change.type === 'write-sheet' && (change.over !== undefined || change.isNew === true)) ||
  (change.type === 'edit-cells' && change.over !== undefined);

/**
 * True when a sheet is gone, is there by now, or holds something else than when it was read. Of a sheet in which cells are
 * edited only those and their rows count; that it is gone says who writes there.
 */
export function isOtherSince(change: Change, now: readonly Grid[]): boolean {
  const named = (name: string): Grid | undefined => now.find(({ sheet }) => sheet === name);
  if (change.type === 'edit-cells')
    return (change.over ?? []).some((before) => {
      const there = named(before.sheet);
      const its = change.edits.filter(({ at }) => at.sheet === before.sheet);
      return its.length > 0 && there !== undefined && isEditedSince(its, before, there);
    });
  if (change.type !== 'write-sheet') return false;
  const { spec, over } = change;
  if (!over) return now.some(({ tag }) => sameTag(tag, spec.tag));
  const there = named(over.before.sheet);
  return !there || !holdsWhatWasRead(there, over.before);
}
