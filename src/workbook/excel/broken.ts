import type { BrokenReferences } from '../../model/sheet-spec';
import { breaksIn, withMoved } from '../cell-references';
import { movedBy, movesLines } from '../line-map';
import type { Change } from '../port';
import { sameTag } from '../tag';
import { isAny, mayName, unfollowedIn } from '../unfollowed';
import type { Formulas } from './reading/formulas';

/**
 * What formulas of other sheets name and changes move or take out. Excel changes the formulas itself and tells nobody, so it is
 * worked out from what was read before, without asking Excel anything. Names, charts and pivot tables are not read, so nothing
 * is told of them here.
 */
export function brokenBy(changes: readonly Change[], { sheets, names }: Formulas): BrokenReferences | null {
  if (sheets.every(({ formulas }) => formulas.length === 0)) return null;
  const moves = changes.flatMap((change) => {
    if (change.type === 'write-sheet' && change.over && movesLines(change.over))
      return [{ name: change.over.before.sheet, moved: movedBy(change.over) }];
    const gone = change.type === 'remove-sheet' && sheets.find(({ tag }) => sameTag(tag, change.tag));
    return gone ? [{ name: gone.sheet, moved: () => null }] : [];
  });
  if (moves.length === 0) return null;
  const others = sheets.filter(({ tag }) => tag === null);
  const breaks = (formula: string): boolean =>
    moves.some(({ name, moved }) => breaksIn(withMoved(formula, name, moved)) > breaksIn(formula));
  const formulas = others.flatMap((one) => (one.formulas.some(breaks) ? [one.sheet] : []));
  const left = others.flatMap((one) => {
    const found = unfollowedIn(one.formulas);
    return isAny(found) && moves.some(({ name }) => mayName(found, name, names)) ? [one.sheet] : [];
  });
  return formulas.length + left.length > 0
    ? { formulas, charts: [], pivots: [], names: [], left, leftNames: [] }
    : null;
}
