import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { atOnce } from '../../../src/model/steps';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { bytesOf } from '../../../src/workbook/excel/request-size';
import { sheetSteps } from '../../../src/workbook/excel/writing/sheet-steps';
import type { Workbook } from '../../../src/workbook/port';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { fillPlan, unitSheet } from './book';

/** What a message is cut by is held to what the client really sends. */
async function sent(specs: readonly SheetSpec[]): Promise<{ readonly counted: number; readonly sent: number }> {
  const host = startExcel();
  const names = specs.map((_, at) => `T${at}`);
  await Excel.run(async (context) => {
    names.forEach((name) => context.workbook.worksheets.add(name));
    await context.sync();
  });
  const steps = specs.map((spec) => atOnce(sheetSteps(spec, null)));
  host.forget();
  await Excel.run(async (context) => {
    steps.forEach((own, at) => {
      const sheet = context.workbook.worksheets.getItem(names[at]!);
      own.forEach((step) => step.write(sheet));
    });
    await context.sync();
  });
  return { counted: steps.flat().reduce((sum, { bytes }) => sum + bytes, 0), sent: host.messages[0]!.requestBytes };
}

describe('the size of a message', () => {
  it('is counted in bytes of UTF-8, as JSON escapes them', () => {
    expect(bytesOf('Đ"\n\u0001')).toBe(2 + 2 + 2 + 2 + 6);
    expect(bytesOf(undefined)).toBe(0);
  });

  it.each([
    ['a short sheet', [unitSheet(1, 3)]],
    ['a long sheet', [unitSheet(1, 900)]],
    ['twenty sheets', Array.from({ length: 20 }, (_, at) => unitSheet(at, 20))],
  ] as const)('of %s is never counted too low, nor much too high', async (_, specs) => {
    const { counted, sent: real } = await sent(specs);
    expect(counted).toBeGreaterThan(real - 400);
    expect(counted).toBeLessThan(real * 1.15 + 400);
  });

  it('of the sheets of a real plan is never counted too low, nor much too high', async () => {
    const host = startExcel();
    fillPlan(host.book, '001');
    const specs: SheetSpec[] = [];
    const workbook: Workbook = openExcelWorkbook();
    await generateResponsibilitySheets({
      ...workbook,
      apply: (changes) => (
        specs.push(...changes.flatMap((change) => (change.type === 'write-sheet' ? [change.spec] : []))),
        Promise.resolve({ ok: true, value: { applied: 0 } })
      ),
    });
    must(await workbook.read());
    for (const part of [specs.slice(0, 20), specs.slice(-2)]) {
      const { counted, sent: real } = await sent(part);
      expect(counted).toBeGreaterThan(real - 400);
      expect(counted).toBeLessThan(real * 1.15 + 400);
    }
  });
});
