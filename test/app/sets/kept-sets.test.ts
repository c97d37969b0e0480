import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { setOfJson } from '../../../src/app/sets/loaded-set';
import { fileOfSet, keepSet, keptSets, setOfFile } from '../../../src/app/sets/kept-sets';
import type { LoadedSet } from '../../../src/catalogue';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import { cellsOf, must, problemOf } from '../workbooks';
import { EXAMPLE, example, MemoryStorage, storeIn } from './stores';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (edition: string, changes: Partial<LoadedSet['editions'][number]> = {}): LoadedSet => {
  const set = example();
  return { ...set, editions: [{ ...set.editions[0]!, edition, ...changes }] };
};
const onSheet = async (rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> =>
  createWorkbookFile([
    { name: 'Bộ tiêu chí', cells: cellsOf([['Mã', 'Tiêu chí', 'Điểm chuẩn'], ...rows]), formats: { 'A2:A30': '@' } },
  ]);

const plan = async () =>
  must(
    await openWorkbookFile(
      'bang.xlsx',
      await createWorkbookFile([
        {
          name: 'Bảng chấm',
          cells: cellsOf([
            ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ'],
            ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2026'],
            ['1', 'Chỉ đạo, điều hành cải cách hành chính', 20, 15],
            ['1.1', 'Ban hành kế hoạch cải cách hành chính năm', 6, 5],
            ['1.2', 'Mức độ hoàn thành kế hoạch', 15, 10],
          ]),
          formats: { 'A3:A5': '@' },
        },
      ]),
    ),
  );

describe('a criteria set that is loaded', () => {
  it('is kept for every workbook until it is removed, and checks hold their tables against it', async () => {
    const store = storeIn(new MemoryStorage());
    const loaded = must(await setOfFile({ name: 'vi-du.json', bytes: bytes(EXAMPLE) }, openWorkbookFile));
    expect(must(await keepSet(store, 'vi-du.json', loaded)).warnings).toEqual([]);
    const kept = await keptSets(store);
    expect(kept.sets).toMatchObject([
      { edition: 'Ví dụ: bộ tiêu chí của phường, 2026', kind: 'par', from: 2026, to: null, criteria: 4 },
    ]);
    const sets = kept.sets.map(({ set }) => set);
    const checked = must(await checkWorkbook(await plan(), { sets }));
    expect(checked.compared[0]!.set).toMatchObject({ origin: 'loaded', edition: kept.sets[0]!.edition });
    expect(checked.findings.map(({ rule }) => rule)).toContain('benchmark-mismatch');
    must(await store.remove(kept.sets[0]!.key));
    expect(await keptSets(store)).toEqual({ sets: [], unread: [], problem: null });
    const alone = must(await checkWorkbook(await plan(), { sets: [] }));
    expect(alone.compared[0]).toMatchObject({ set: null, why: 'not-held' });
  });

  it('is the same after it was exported and loaded again, from JSON and from a sheet with parts', async () => {
    const sheet = await onSheet([
      ['I', 'Chỉ đạo, điều hành', 5],
      ['1', 'Kế hoạch', 3],
      ['1.1', 'CĐ', 2],
      ['1.2', 'Kết quả', 1],
      ['2', 'Kiểm tra', 2],
      ['II', 'Thủ tục hành chính', 4],
      ['1', 'Công khai', 4],
    ]);
    for (const file of [
      { name: 'vi-du.json', bytes: bytes(EXAMPLE) },
      { name: 'a.xlsx', bytes: sheet },
    ]) {
      const [store, again] = [storeIn(new MemoryStorage()), storeIn(new MemoryStorage())];
      must(await keepSet(store, file.name, must(await setOfFile(file, openWorkbookFile))));
      const [kept] = (await keptSets(store)).sets;
      const exported = fileOfSet(kept!);
      expect(exported.name).toMatch(/^Bộ tiêu chí .*\.json$/);
      must(await keepSet(again, exported.name, must(setOfJson(exported.name, exported.text))));
      expect((await keptSets(again)).sets, file.name).toEqual([kept]);
    }
  });

  it('is kept edition by edition, the newest first; the same one again stands in place of the former', async () => {
    const store = storeIn(new MemoryStorage());
    const two = {
      ...example(),
      editions: [named('Mới').editions[0]!, named('Cũ', { from: 2020, to: 2025 }).editions[0]!],
    };
    must(await keepSet(store, 'hai.json', two, 1_000));
    must(await keepSet(store, 'ba.json', named('Sau cùng'), 2_000));
    expect((await keptSets(store)).sets.map(({ edition }) => edition)).toEqual(['Sau cùng', 'Mới', 'Cũ']);
    const again = must(await keepSet(store, 'cu.json', named('Cũ', { from: 2020, to: 2025 }), 3_000));
    expect(again.warnings).toEqual([{ what: 'replaced', edition: 'Cũ' }]);
    expect((await keptSets(store)).sets.map(({ edition }) => edition)).toEqual(['Cũ', 'Sau cùng', 'Mới']);
  });

  it('is kept with warnings where something is missing in it', async () => {
    const set = named('Thiếu');
    const [edition] = set.editions;
    const [first, second, third, fourth] = edition!.criteria;
    const loaded: LoadedSet = {
      ...set,
      id: 'xanh-sach',
      editions: [
        {
          ...edition!,
          criteria: [{ ...first!, maximum: 10 }, { ...second!, maximum: null }, third!, { ...fourth!, name: null }],
        },
        { ...edition!, edition: 'Chỉ có tên', criteria: [] },
      ],
    };
    const store = storeIn(new MemoryStorage());
    expect(must(await keepSet(store, 'thieu.json', loaded)).warnings).toEqual([
      { what: 'unknown-index', id: 'xanh-sach' },
      { what: 'without-points', edition: 'Thiếu', count: 1 },
      { what: 'without-name', edition: 'Thiếu', count: 1 },
      { what: 'total', edition: 'Thiếu', found: 90, total: 100 },
      { what: 'left-out', edition: 'Chỉ có tên' },
    ]);
    expect((await keptSets(store)).sets.map(({ edition: one }) => one)).toEqual(['Thiếu']);
    const sheet = await onSheet([['1', 'Kế hoạch', null]]);
    expect(
      must(await setOfFile({ name: 'to.xlsx', bytes: sheet }, openWorkbookFile)).editions[0]!.criteria,
    ).toMatchObject([{ code: '1', maximum: null }]);
  });

  it('is not kept, and says where, when it is faulty', async () => {
    const wrongSum = EXAMPLE.replace('"maximum": 15', '"maximum": 16');
    const faults: readonly [string, Uint8Array, unknown][] = [
      ['hong.json', bytes('{'), { id: 'set-not-json', args: { file: 'hong.json' } }],
      ['cong.json', bytes(wrongSum), { id: 'set-sum', args: { file: 'cong.json', code: '1', found: 20, sum: 21 } }],
      ['moi.pdf', bytes('%PDF-1.4'), { id: 'file-pdf' }],
      [
        'sai.xlsx',
        await onSheet([
          ['1', 'A', 1],
          ['1', 'B', 2],
        ]),
        { id: 'set-faulty-cell', args: { cell: 'A3' } },
      ],
    ];
    for (const [name, content, problem] of faults)
      expect(problemOf(await setOfFile({ name, bytes: content }, openWorkbookFile)), name).toMatchObject(
        problem as object,
      );
    const empty = named('Rỗng', { criteria: [] });
    expect(problemOf(await keepSet(storeIn(new MemoryStorage()), 'rong.json', empty))).toMatchObject({
      id: 'set-without-criteria',
    });
  });

  it('sums count within each part: parts may number anew', async () => {
    const parts = (first: number) =>
      onSheet([
        ['I', 'Một', 5],
        ['1', 'A', first],
        ['II', 'Hai', 4],
        ['1', 'B', 4],
      ]);
    expect(problemOf(await setOfFile({ name: 'a.xlsx', bytes: await parts(5) }, openWorkbookFile))).toBe('none');
    expect(problemOf(await setOfFile({ name: 'a.xlsx', bytes: await parts(4) }, openWorkbookFile))).toMatchObject({
      id: 'set-faulty-cell',
    });
  });
});

describe('where sets are kept', () => {
  it('all editions of a file are kept or none, and what was there stays, when the room is used up', async () => {
    const size = JSON.stringify(example()).length;
    const store = storeIn(new MemoryStorage(2.6 * size));
    must(await keepSet(store, 'mot.json', named('Một'), 1_000));
    const before = await keptSets(store);
    const loaded = {
      ...example(),
      editions: [named('Hai').editions[0]!, named('Ba').editions[0]!, named('Một').editions[0]!],
    };
    expect(problemOf(await keepSet(store, 'nhieu.json', loaded, 2_000))).toMatchObject({ id: 'sets-full' });
    expect(await keptSets(store)).toEqual(before);
  });

  it('a text that is broken is told, takes no set with it, and can be removed', async () => {
    const storage = new MemoryStorage();
    const store = storeIn(storage);
    must(await keepSet(store, 'vi-du.json', example()));
    storage.setItem('phuluc.set.hỏng', '{"at": 1, "set": {"id"');
    storage.setItem('phuluc.set.lạ', '{"at": 1, "set": {"id": "par"}}');
    storage.setItem('phuluc.set.null', 'null');
    const kept = await keptSets(store);
    expect(kept.sets).toHaveLength(1);
    expect(kept.unread).toEqual(['hỏng', 'lạ', 'null']);
    for (const key of kept.unread) must(await store.remove(key));
    expect(await keptSets(store)).toEqual({ ...kept, unread: [] });
  });
});
