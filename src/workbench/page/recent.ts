/**
 * Files that were opened on this computer, so that they can be opened again. Only browsers with the File System Access
 * API (Chrome, Edge) give the page a handle that stays good; others give none, and there nothing is offered. The
 * handles lie in the browser's own store, hold no content, and are asked for permission again. The page only ever reads
 * through them.
 */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
}

const MOST = 5;
const DATABASE = 'phuluc';
const STORE = 'recent';
const LIST = 'files';

/** The list, newest first; empty where the browser keeps none. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  return (await inStore<RecentFile[] | undefined>('readonly', (store) => store.get(LIST))) ?? [];
}

/** Puts a file first in the list, once. */
export async function remember(handle: FileSystemFileHandle): Promise<void> {
  const others: RecentFile[] = [];
  for (const recent of await recentFiles())
    if (!(await recent.handle.isSameEntry(handle).catch(() => false))) others.push(recent);
  await inStore('readwrite', (store) => store.put([{ name: handle.name, handle }, ...others].slice(0, MOST), LIST));
}

export const forgetRecent = async (): Promise<void> => void (await inStore('readwrite', (store) => store.delete(LIST)));

/**
 * Reads a file of the list again. 'refused' when the user or the browser does not allow it, 'gone' when it is no longer
 * there.
 */
export async function readAgain({ handle }: RecentFile): Promise<File | 'refused' | 'gone'> {
  // Asked for in the click that chose the file: later the browser would not ask the user.
  const allowed = await handle.requestPermission({ mode: 'read' }).catch(() => 'denied');
  if (allowed !== 'granted') return 'refused';
  return handle.getFile().catch(() => 'gone' as const);
}

/** The handle of a dropped file; null where the browser has none. Must be called while the drop is being handled. */
export async function droppedHandle(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return handle instanceof FileSystemFileHandle ? handle : null;
}

/**
 * Lets the user choose a file and keeps its handle; null when nothing was chosen, undefined where the browser has no
 * such dialog.
 */
export function chooseWithHandle(): Promise<FileSystemFileHandle | null> | undefined {
  return window
    .showOpenFilePicker?.({
      types: [
        {
          accept: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
            'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
          },
        },
      ],
      excludeAcceptAllOption: false,
    })
    .then(
      ([handle]) => handle ?? null,
      () => null,
    );
}

/** A store that cannot be used (private window, full disk) is an empty one: the list is a convenience. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => (database.close(), resolve(request.result as T));
      transaction.onabort = () => (database.close(), resolve(undefined));
    };
  });
}

/** What TypeScript's own library does not know yet of the File System Access API (WICG draft). */
declare global {
  interface Window {
    showOpenFilePicker?(options: {
      readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
      readonly excludeAcceptAllOption: boolean;
    }): Promise<FileSystemFileHandle[]>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
  interface FileSystemHandle {
    requestPermission(options: { readonly mode: 'read' }): Promise<PermissionState>;
  }
}
