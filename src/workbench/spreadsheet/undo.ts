import { IUndoRedoService, type IUndoRedoItem } from '@univerjs/presets';
import type { Univer } from './univer';

type UndoRedo = Pick<IUndoRedoService, 'pitchTopUndoElement' | 'popUndoToRedo' | 'pushUndoRedo' | 'clearUndoRedo'>;

const sheetsOf = ({ undoMutations, redoMutations }: IUndoRedoItem): unknown[] =>
  [...undoMutations, ...redoMutations].map(
    ({ params }) => (params as { readonly subUnitId?: unknown } | undefined)?.subUnitId,
  );

/**
 * Forgets the user's edits on the given sheets, because the add-in has written there: undoing one over what was just
 * written would put it into the wrong row. Edits on other sheets can still be undone; what was undone before cannot be
 * redone any more. Returns true when something was forgotten.
 */
export function forgetEdits(undoRedo: UndoRedo, unitId: string, sheetIds: ReadonlySet<string>): boolean {
  const items: IUndoRedoItem[] = [];
  for (;;) {
    const item = undoRedo.pitchTopUndoElement();
    if (!item || item.unitID !== unitId) break;
    items.unshift(item);
    undoRedo.popUndoToRedo();
  }
  undoRedo.clearUndoRedo(unitId);
  const kept = items.filter((item) => !sheetsOf(item).some((id) => typeof id === 'string' && sheetIds.has(id)));
  for (const item of kept) undoRedo.pushUndoRedo(item);
  return kept.length < items.length;
}

/** Univer's list of what can be undone. */
export const undoRedoOf = ({ univer }: Univer): IUndoRedoService => univer.__getInjector().get(IUndoRedoService);
