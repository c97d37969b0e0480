import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { highlightGaps } from '../../../src/app/gaps/highlight';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { pack } from '../../../src/workbook/file/package/pack';
import { unpackSome } from '../../../src/workbook/file/package/zip';
import { planFile } from '../../bench/plan-file';
import { must } from '../workbooks';

/** Enough rows for sheets that lie packed until somebody reads them. */
const [ROWS, UNITS] = [90, 2];
const PLAN = await planFile(ROWS, UNITS);
const DAY = '2024-05-01';
const WORKBOOK = 'xl/workbook.xml';
const LONG_MS = 120_000;

const opened = async (bytes: Uint8Array, view: boolean): Promise<FileWorkbook> =>
  must(await openWorkbookFile('kế hoạch.xlsx', bytes, { view }));

interface Run {
  readonly bytes: Uint8Array;
  readonly counts: { readonly added: number; readonly updated: number; readonly unchanged: number };
  readonly proof: unknown;
}

/** All that the command does with a file. A build of null knows no earlier run. */
async function run(bytes: Uint8Array, build: string | null, today = DAY): Promise<Run> {
  const workbook = await opened(bytes, false);
  must(await highlightGaps(workbook));
  const { added, updated, unchanged, proof } = must(await generateResponsibilitySheets(workbook, { today, build }));
  return { bytes: must(await workbook.save()), counts: { added, updated, unchanged }, proof };
}

/** The parts of a file as texts, without the seal. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      strFromU8(part).replace(/<definedName name="_PhulucSeal"[^]*?<\/definedName>/, ''),
    ]),
  );

const saidOf = async (bytes: Uint8Array): Promise<string | null> => (await opened(bytes, false)).seal!.said();

/** The file after somebody typed into one of its sheets and saved it. */
async function afterTyping(bytes: Uint8Array, { where, row, text }: Typing): Promise<Uint8Array> {
  const workbook = await opened(bytes, true);
  const grids = must(await workbook.read());
  const grid = grids.find(({ tag }) => (where === 'plan' ? tag === null : tag?.role === 'unit'))!;
  const unit = where === 'unit' ? readUnitSheet(grid)! : null;
  const at = unit ? unit.rows[row % unit.rows.length]!.at : 6 + row;
  const column = unit ? unit.columns.get('result')! : 4;
  workbook.type({ sheet: grid.sheet, row: at, column }, { value: text });
  return must(await workbook.save());
}
interface Typing {
  readonly where: 'plan' | 'unit';
  readonly row: number;
  readonly text: string;
}

describe('a second run on what a run left', () => {
  it('writes nothing and answers as a run that composes all sheets anew', { timeout: LONG_MS }, async () => {
    const first = await run(PLAN, 'one');
    const quick = await run(first.bytes, 'one');
    const long = await run(first.bytes, null);
    expect(first.counts.added).toBe(UNITS + 2);
    expect(quick.counts).toEqual({ added: 0, updated: 0, unchanged: UNITS + 2 });
    expect(quick.counts).toEqual(long.counts);
    expect(quick.proof).toEqual(long.proof);
    expect(quick.bytes).toEqual(first.bytes);
    expect(partsOf(long.bytes)).toEqual(partsOf(quick.bytes));
  });

  it(
    'leaves the same workbook as one that knows nothing of the first, whatever happened in between',
    async () => {
      const step = fc.oneof(
        fc.record({
          where: fc.constantFrom('plan' as const, 'unit' as const),
          row: fc.integer({ min: 0, max: 20 }),
          text: fc.constantFrom('Báo cáo quý', 'đã xong', '- một\n- hai', '=1+1'),
        }),
        fc.constantFrom('again' as const, 'next day' as const),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
          let [quick, long] = await Promise.all([run(PLAN, 'one'), run(PLAN, null)]);
          let today = DAY;
          for (const one of steps) {
            if (one === 'next day') today = today.replace(/\d+$/, (day) => String(Number(day) + 1).padStart(2, '0'));
            const typed = typeof one === 'string' ? null : one;
            const [mine, other] = [quick.bytes, long.bytes];
            quick = await run(typed ? await afterTyping(mine, typed) : mine, 'one', today);
            long = await run(typed ? await afterTyping(other, typed) : other, null, today);
            expect(quick.counts).toEqual(long.counts);
            expect(quick.proof).toEqual(long.proof);
            expect(partsOf(quick.bytes)).toEqual(partsOf(long.bytes));
          }
        }),
        { numRuns: 8 },
      );
    },
    LONG_MS,
  );

  it('goes by the word of the same build and day alone', { timeout: LONG_MS }, async () => {
    const first = await run(PLAN, 'one');
    const workbook = await opened(first.bytes, false);
    const word = workbook.seal!.said()!;
    const sheet = must(await workbook.read()).find(({ tag }) => tag?.role === 'unit')!;
    const { rows, columns } = readUnitSheet(sheet)!;
    const at = { sheet: sheet.sheet, row: rows[0]!.at, column: columns.get('title')! };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at, value: 'x' }] }]));
    expect(workbook.seal!.said()).toBeNull();
    // Said falsely, so that it shows who believes it.
    workbook.seal!.say(word);
    const spoilt = must(await workbook.save());
    expect((await run(spoilt, 'one')).counts.updated).toBe(0);
    for (const [build, today] of [
      ['two', DAY],
      [null, DAY],
      ['one', '2024-05-02'],
    ] as const)
      expect((await run(spoilt, build, today)).counts.updated, `${build} ${today}`).toBeGreaterThan(0);
  });
});

describe('the seal of a file', () => {
  it('holds for the very bytes that were saved', { timeout: LONG_MS }, async () => {
    const { bytes } = await run(PLAN, 'one');
    expect(await saidOf(bytes)).toContain('one');
    expect(await saidOf(must(await (await opened(bytes, false)).save()))).toBe(await saidOf(bytes));
    const parts = unzipSync(bytes);
    // Another program packs the same parts in another way: nobody vouches for it.
    expect(await saidOf(zipSync(parts, { level: 1 }))).toBeNull();
    for (const [path, part] of Object.entries(parts)) {
      const text = strFromU8(part);
      const other = text.includes('_PhulucSeal')
        ? text.replace('<sheets>', '<sheets >')
        : text.replace(/>(\s*)$/, '> $1');
      expect(other, path).not.toBe(text);
      expect(await saidOf(await repacked(bytes, path, other)), path).toBeNull();
    }
  });

  it('is no part of a file that is read in a view, nor of one that no run has left', async () => {
    expect((await opened(PLAN, true)).seal).toBeUndefined();
    expect(await saidOf(PLAN)).toBeNull();
    const { bytes } = await run(PLAN, null);
    expect(partsOf(bytes)[WORKBOOK]).toBe(strFromU8(unzipSync(bytes)[WORKBOOK]!));
  });

  it('lets cells be read that nobody has asked for yet, as they stand', { timeout: LONG_MS }, async () => {
    const { bytes } = await run(PLAN, 'one');
    const sealed = must(await (await opened(bytes, false)).read());
    const plain = must(await (await opened(zipSync(unzipSync(bytes)), false)).read());
    expect(sealed).toEqual(plain);
  });
});

/** The file with another text in a part; all other parts lie there as they did. */
async function repacked(bytes: Uint8Array, path: string, text: string): Promise<Uint8Array> {
  const parts: Map<string, unknown> = new Map(must(await unpackSome('x.xlsx', bytes, () => () => true)));
  parts.set(path, strToU8(text));
  return pack(parts as Parameters<typeof pack>[0]);
}
