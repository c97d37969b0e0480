import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileWorkbook } from '../../../../src/workbook/file';
import { createWorkbookFile, openWorkbookFile } from '../../../../src/workbook/file';
import { digitPixels } from '../../../../src/workbook/file/looks/digit-width';
import { sheetSpec } from '../../../contract/start';
import { must } from '../../../contract/workbook';
import { REFERENCE, zipOf } from '../reference';

/** The width of the second column of a sheet of ours, as the file counts it and as a view draws it. */
async function widthsIn(bytes: Uint8Array): Promise<{ readonly file: number; readonly view: number }> {
  const workbook: FileWorkbook = must(await openWorkbookFile('a.xlsx', bytes));
  must(await workbook.apply([{ type: 'write-sheet', spec: sheetSpec() }]));
  must(await workbook.read());
  const parts = unzipSync(must(await workbook.save()));
  const ours = Object.values(parts)
    .map((part) => strFromU8(part))
    .find((xml) => xml.includes('<worksheet') && xml.includes('Chưa thực hiện,Hoàn thành'))!;
  const drawn = workbook.sheets().find((sheet) => sheet.name === sheetSpec().name)!;
  return { file: Number(/<col min="2" max="2" width="([\d.]+)"/.exec(ours)![1]), view: drawn.columns.get(1)!.width! };
}

describe('widths of columns', () => {
  it.each([
    ['Calibri', 11, 7],
    ['Times New Roman', 12, 8],
    ['Times New Roman', 13, 9],
    ['Arial', 10, 7],
    ['.VnTime', 14, 9],
    [undefined, undefined, 7],
  ])('are counted in digits of the default font: %s %s has %i pixels', (name, size, pixels) =>
    expect(digitPixels({ name, size })).toBe(pixels),
  );

  it('are as many pixels in every workbook, so that the heights and pages that were reckoned for them are right', async () => {
    const calibri = await widthsIn(zipOf(REFERENCE));
    const times = await widthsIn(await createWorkbookFile([{ name: 'A', cells: { A1: 'x' } }]));
    expect(calibri.file).toBeCloseTo((40 * 7 + 5) / 7, 1);
    expect(times.file).toBeCloseTo((40 * 7 + 5) / 8, 1);
    expect([calibri.view, times.view]).toEqual([expect.closeTo(40, 1), expect.closeTo(40, 1)]);
  });
});
