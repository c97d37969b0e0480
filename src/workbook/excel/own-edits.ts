/**
 * Tells the add-in's own additions and deletions of sheets from the user's. Excel marks edits of cells with their
 * source (`triggerSource`, 1.14), but the events of sheets carry none, and they may come late (OfficeDev/office-js
 * issue 1502).
 */
export interface OwnEdits {
  /** While `work` runs, every event of sheets is taken as ours. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** A sheet that is being added; its id is known after the sync. */
  addedSheet(sheet: Excel.Worksheet): void;
  removedSheet(id: string): void;
  isOwn(id: string): boolean;
}

export function createOwnEdits(): OwnEdits {
  let running = 0;
  const adding: Excel.Worksheet[] = [];
  const ids = new Set<string>();
  return {
    during: async (work) => {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        for (const sheet of adding.splice(0)) remember(ids, sheet);
      }
    },
    addedSheet: (sheet) => void adding.push(sheet),
    removedSheet: (id) => void ids.add(id),
    isOwn: (id) => running > 0 || ids.has(id),
  };
}

/** A sheet whose sync failed has no id: nothing to remember then. */
function remember(ids: Set<string>, sheet: Excel.Worksheet): void {
  try {
    ids.add(sheet.id);
  } catch (cause) {
    if (!(cause instanceof OfficeExtension.Error)) throw cause;
  }
}
