import type { ReadingStore } from '../../app/readings/remembered';
import type { SetStore, StoredText } from '../../app/sets/set-store';
import { done, failed, type Outcome } from '../../model/outcome';

type Partition = () => string;
const NO_PARTITION: Partition = () => '';

/** Loaded criteria sets in the browser's storage. */
export const browserSetStore = (partition = NO_PARTITION, storage = (): Storage => localStorage): SetStore =>
  browserStore('set', partition, storage);

/** What the planner said on how tables are read, in the same storage. */
export const browserReadingStore = (partition = NO_PARTITION, storage = (): Storage => localStorage): ReadingStore =>
  browserStore('reading', partition, storage);

/**
 * Texts in the browser's storage, each under a key of its own: one that is broken takes no other with it, and two windows do
 * not write over each other. `partition` goes before the keys: storage may be shared with other add-ins.
 */
function browserStore(what: string, partition: Partition, storage: () => Storage): SetStore {
  const prefix = (): string => `${partition()}phuluc.${what}.`;
  return {
    list: () =>
      guarded(() => {
        const [kept, before] = [storage(), prefix()];
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at)).filter((key) => key !== null);
        return keys.flatMap((key): StoredText[] =>
          key.startsWith(before) ? [{ key: key.slice(before.length), text: kept.getItem(key) ?? '' }] : [],
        );
      }),
    put: ({ key, text }) => guarded(() => storage().setItem(prefix() + key, text)),
    remove: (key) => guarded(() => storage().removeItem(prefix() + key)),
  };
}

/** Asking for the storage throws where it is blocked, in frames of other origins too; writing throws where it is full. */
function guarded<T>(work: () => T): Promise<Outcome<T>> {
  try {
    return Promise.resolve(done(work()));
  } catch (error) {
    return Promise.resolve(failed(isFull(error) ? 'sets-full' : 'sets-not-kept', {}, String(error)));
  }
}

/** Firefox has a name of its own. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name);
