import { describe, expect, it } from 'vitest';
import { browserSetStore } from '../../../src/taskpane/settings/browser-set-store';
import { MemoryStorage } from '../../app/sets/stores';
import { must, problemOf } from '../../app/workbooks';

describe('criteria sets in the storage of the browser', () => {
  it('stand under keys of their own, apart from everything else and from other add-ins', async () => {
    const storage = new MemoryStorage();
    storage.setItem('phuluc.language', 'en');
    const [own, other] = ['', 'khác-'].map((partition) =>
      browserSetStore(
        () => partition,
        () => storage,
      ),
    );
    must(await own!.put({ key: 'a', text: '1' }));
    must(await own!.put({ key: 'b', text: '2' }));
    must(await own!.put({ key: 'a', text: '3' }));
    must(await other!.put({ key: 'c', text: '4' }));
    expect(must(await own!.list()).toSorted((a, b) => a.key.localeCompare(b.key))).toEqual([
      { key: 'a', text: '3' },
      { key: 'b', text: '2' },
    ]);
    must(await own!.remove('a'));
    must(await own!.remove('never there'));
    expect(must(await own!.list())).toEqual([{ key: 'b', text: '2' }]);
    expect(must(await other!.list())).toEqual([{ key: 'c', text: '4' }]);
    expect(storage.getItem('phuluc.language')).toBe('en');
  });

  it('say that there is no room left, and keep what was there', async () => {
    const storage = new MemoryStorage(40);
    const full = browserSetStore(undefined, () => storage);
    must(await full.put({ key: 'a', text: 'ngắn' }));
    expect(problemOf(await full.put({ key: 'a', text: 'x'.repeat(50) }))).toMatchObject({ id: 'sets-full' });
    expect(must(await full.list())).toEqual([{ key: 'a', text: 'ngắn' }]);
  });

  it('say that nothing is kept where the browser refuses to hand the storage out', async () => {
    const store = browserSetStore(undefined, () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    for (const refused of [store.list(), store.put({ key: 'a', text: '' }), store.remove('a')])
      expect(problemOf(await refused)).toMatchObject({ id: 'sets-not-kept' });
  });
});
