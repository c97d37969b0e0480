import { describe, expect, it } from 'vitest';
import { openWorkbookFile } from '../../../src/workbook/file';
import { must } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

const BOLD = '<rPr><b/></rPr>';
const run = (text: string, look = ''): string => `<r>${look}<t xml:space="preserve">${text}</t></r>`;

/** The bold rows of a sheet with these rows; format 1 of the styles is bold, 0 is plain. */
async function boldRows(rows: readonly string[], styles = REFERENCE['xl/styles.xml']!): Promise<readonly number[]> {
  const path = 'xl/worksheets/sheet4.xml';
  const xml = REFERENCE[path]!.replace(
    /<sheetData>.*<\/sheetData><tableParts.*<\/tableParts>/,
    () => `<sheetData>${rows.join('')}</sheetData>`,
  );
  const bytes = zipOf({ ...REFERENCE, [path]: xml, 'xl/styles.xml': styles });
  const grids = must(await must(await openWorkbookFile('Kế hoạch.xlsx', bytes)).read());
  return [...grids.find(({ sheet }) => sheet === 'Bảng')!.boldRows!];
}

const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;
const rich = (at: string, xf: number, ...runs: string[]): string =>
  `<c r="${at}" s="${xf}" t="inlineStr"><is>${runs.join('')}</is></c>`;

describe('bold rows of a file', () => {
  it('are those whose texts are bold in all of their runs; a run without a look of its own has its cell’s', async () => {
    const rows = [
      row(1, rich('A1', 0, run('I. ', BOLD), run('Lĩnh vực', BOLD))),
      row(2, rich('A2', 0, run('I. ', BOLD), run('Lĩnh vực'))),
      row(3, rich('A3', 1, run('I. '), run('Lĩnh vực', BOLD))),
      row(4, rich('A4', 1, run('I. ', BOLD), run('Lĩnh vực', '<rPr><sz val="12"/></rPr>'))),
      row(5, rich('A5', 0, run('Lĩnh vực', BOLD), run(' '))),
    ];
    expect(await boldRows(rows)).toEqual([0, 2, 4]);
  });

  it('have bold cells: the look of a row is that of its blank cells only', async () => {
    const rows = [
      row(1, '<c r="A1"><v>1</v></c>', ' s="1" customFormat="1"'),
      row(2, '<c r="A2" s="1"><v>1</v></c><c r="B2"/>'),
    ];
    expect(await boldRows(rows)).toEqual([1]);
  });

  it('are all rows where the usual font of the workbook is bold, but for cells with a plain one', async () => {
    const swapped = REFERENCE['xl/styles.xml']!.replace(
      /<fonts (.*?)>(<font>.*?<\/font>)(<font>.*?<\/font>)<\/fonts>/,
      '<fonts $1>$3$2</fonts>',
    );
    const rows = [row(1, '<c r="A1"><v>1</v></c>'), row(2, '<c r="A2" s="1"><v>1</v></c>')];
    expect(await boldRows(rows, swapped)).toEqual([0]);
  });
});
