import { readFileSync } from 'node:fs';
import type { LoadedSet } from '../../../src/catalogue';
import { setOfJson } from '../../../src/app/sets/loaded-set';
import { browserSetStore } from '../../../src/taskpane/settings/browser-set-store';
import { must } from '../workbooks';

/** What a browser keeps, in memory; `room`: characters that fit. */
export class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  constructor(private readonly room = Infinity) {}
  get length(): number {
    return this.items.size;
  }
  key = (at: number): string | null => [...this.items.keys()][at] ?? null;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  clear = (): void => this.items.clear();
  removeItem = (key: string): void => void this.items.delete(key);
  setItem(key: string, value: string): void {
    const others = [...this.items].reduce((sum, [one, text]) => sum + (one === key ? 0 : one.length + text.length), 0);
    if (others + key.length + value.length > this.room)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.items.set(key, value);
  }
}

export const storeIn = (storage: Storage) => browserSetStore(undefined, () => storage);

export const EXAMPLE = readFileSync('assets/sets/vi-du.json', 'utf8');
export const example = (): LoadedSet => must(setOfJson('vi-du.json', EXAMPLE));
