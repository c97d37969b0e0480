import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { startExcel } from '../../host';
import { cell, sheetOf } from './book';

/** The gates that keep the adapter to Excel's rules, each tried with the very fault that it is there for. */
// The first look works out the types of the whole project.
const eslint = new ESLint();
const lint = async (source: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(source, { filePath: 'src/workbook/excel/reading/read.ts' });
  return result!.messages.map(({ ruleId }) => ruleId);
};

describe('the gates of the Excel adapter', () => {
  it('refuse a sync in a loop over rows', async () => {
    const source = `export async function write(context: Excel.RequestContext, rows: Excel.Range[]): Promise<void> {
      for (const row of rows) {
        row.values = [['x']];
        await context.sync();
      }
    }`;
    expect(await lint(source)).toContain('office-addins/no-context-sync-in-loop');
    expect(
      await lint(source.replace('await context.sync();', '').replace(/}\s*}$/, '} await context.sync(); }')),
    ).toEqual([]);
  });

  it('refuse what is read before it is loaded, and a load of everything', async () => {
    expect(
      await lint(
        `export async function read(context: Excel.RequestContext): Promise<unknown> { const range = context.workbook.getSelectedRange(); await context.sync(); return range.values; }`,
      ),
    ).toContain('office-addins/load-object-before-read');
    expect(
      await lint(
        `export async function read(context: Excel.RequestContext): Promise<void> { const range = context.workbook.getSelectedRange(); range.load(); await context.sync(); }`,
      ),
    ).toContain('office-addins/no-empty-load');
  });

  it('see what an unescaped text becomes: the host makes a formula of it, as Excel does', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['x', 'x']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1:B1').values = [['-Chi cục', "'-Chi cục"]];
      await context.sync();
    });
    expect([cell(host.book, 'A', 'A1').formula, cell(host.book, 'A', 'B1')]).toMatchObject([
      '=-Chi cục',
      { value: '-Chi cục' },
    ]);
  });
});
