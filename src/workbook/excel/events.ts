import { done } from '../../model/outcome';
import type { OwnEdits } from './own-edits';
import { inExcel } from './run';

/** Tells listeners of the user's edits. Registered with Excel only when somebody listens. */
export interface EditEvents {
  listen(listener: () => void): () => void;
  /** As `listen`, but hears only what others made Excel tell. */
  watch(listener: () => void): () => void;
  /** Registers when there are listeners and it has not been done yet, for example because a cell was being edited. */
  ensure(): void;
}

export function createEditEvents(own: OwnEdits): EditEvents {
  const listeners = new Set<() => void>();
  let state: 'off' | 'asking' | 'on' = 'off';
  const tell = (): void => listeners.forEach((listener) => listener());
  const ensure = (): void => {
    if (state !== 'off' || listeners.size === 0) return;
    state = 'asking';
    void register(own, tell).then((registered) => (state = registered ? 'on' : 'off'));
  };
  const watch = (listener: () => void): (() => void) => {
    // A listener of its own for each call, so that one who listens twice can end one of them.
    const mine = (): void => listener();
    listeners.add(mine);
    return () => void listeners.delete(mine);
  };
  return {
    watch,
    listen: (listener) => {
      const end = watch(listener);
      ensure();
      return end;
    },
    ensure,
  };
}

/** Edits of cells and of sheets, by this user or a co-author, but not by this add-in. */
async function register(own: OwnEdits, tell: () => void): Promise<boolean> {
  const outcome = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') tell();
    });
    const tellOfSheet = async (event: { readonly worksheetId: string }): Promise<void> => {
      if (!own.isOwn(event.worksheetId)) tell();
    };
    worksheets.onAdded.add(tellOfSheet);
    worksheets.onDeleted.add(tellOfSheet);
    await context.sync();
    return done(undefined);
  });
  return outcome.ok;
}
