import type { KeptSet } from '../../app/sets/set-store';
import type { CheckResult } from '../../app/session';
import { bytesOf, download } from '../parts/file-access';
import { writeSettings, type JobContext } from './job-context';

/** What the settings can do with criteria sets that are kept on this machine. After each the workbook is checked again. */
export interface SetActions {
  /** Looks what is kept. */
  readonly listSets: () => Promise<void>;
  /** Reads a criteria set from a file, checks it and keeps it. */
  readonly loadSet: (file: File, check: CheckResult | null) => Promise<void>;
  /** `edition`: how it is called when it is gone. */
  readonly removeSet: (kept: Pick<KeptSet, 'key' | 'edition'>, check: CheckResult | null) => Promise<void>;
  readonly exportSet: (kept: KeptSet) => Promise<void>;
  /** Adds a sheet that lists the set. */
  readonly copySet: (kept: KeptSet, check: CheckResult | null) => Promise<void>;
}

export function setActions(context: JobContext, checkAgain: () => Promise<void>): SetActions {
  const { files, load, run, setStore, dispatch } = context;
  const listSets = async (): Promise<void> =>
    dispatch({ type: 'sets-listed', sets: await (await load()).keptSets(setStore) });
  /** Where there was a check, tables may be held against another set now. */
  const after = async (isChanged: boolean, check: CheckResult | null): Promise<void> => {
    if (!isChanged) return;
    await listSets();
    if (check) await checkAgain();
  };
  return {
    listSets,
    async loadSet(file, check) {
      let isKept = false;
      await run(
        'set-load',
        async () => {
          const { setOfFile, keepSet } = await load();
          const bytes = await bytesOf(file);
          const read = bytes.ok ? await setOfFile({ name: file.name, bytes: bytes.value }, files.open) : bytes;
          return read.ok ? keepSet(setStore, file.name, read.value) : read;
        },
        ({ editions, warnings }) => {
          isKept = true;
          return { type: 'finished', done: { what: 'set-loaded', editions, warnings } };
        },
      );
      await after(isKept, check);
    },
    async removeSet({ key, edition }, check) {
      let isRemoved = false;
      await run(
        'set-remove',
        () => setStore.remove(key),
        () => {
          isRemoved = true;
          return { type: 'finished', done: { what: 'set-removed', edition } };
        },
      );
      await after(isRemoved, check);
    },
    exportSet: (kept) =>
      run(
        'set-export',
        async () => {
          const { name, text } = (await load()).fileOfSet(kept);
          download({ name, bytes: new TextEncoder().encode(text), type: 'application/json' });
          return { ok: true, value: name };
        },
        (file) => ({ type: 'finished', done: { what: 'set-exported', file } }),
      ),
    copySet: ({ set }, check) =>
      writeSettings(
        context,
        {
          job: 'set-copy',
          kind: 'criteria-set',
          work: ({ copySetIntoWorkbook }, one) => copySetIntoWorkbook(one, set),
          doneOf: ({ sheet }) => ({ what: 'set-copied', sheet }),
        },
        check,
      ),
  };
}
