import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/model/grid';
import { tierFormula } from '../../src/reporting/gaps/highlights';
import { GAP_TIERS } from '../../src/reporting/gaps/tiers';
import type { ViewHighlight } from '../../src/workbook/file/view';
import { ownColours } from '../../src/workbench/spreadsheet/own-colours';
import { cellsOfText } from '../../src/workbench/spreadsheet/pasted';
import { paneWidth, widthByKey } from '../../src/workbench/page/separator';

describe('the add-in’s own colours', () => {
  const COLUMNS = { benchmark: 2, achieved: 3 };
  const ours = (tier: number, fill: string): ViewHighlight => ({
    areas: [
      { row: 4, column: 0, rows: 2, columns: 4 },
      { row: 9, column: 0, rows: 1, columns: 4 },
    ],
    formula: tierFormula(GAP_TIERS[tier]!, 4, COLUMNS),
    fill,
  });
  const theirs: ViewHighlight = {
    areas: [{ row: 0, column: 0, rows: 99, columns: 9 }],
    formula: '$D1="x"',
    fill: '#000000',
  };
  const cells = new Map<string, CellValue>([
    ['4:2', 1],
    ['4:3', '0,6'],
    ['9:2', 1],
    ['9:3', 0],
  ]);
  const { colours, others } = ownColours(
    [theirs, ours(0, '#AA0000'), ours(2, '#00BB00')],
    (row, column) => cells.get(`${row}:${column}`) ?? null,
  );

  it('follow the numbers of the row, in their areas and nowhere else', () => {
    expect([colours.lookAt(4, 0), colours.lookAt(4, 3), colours.lookAt(9, 1)]).toEqual([
      { bg: { rgb: '#00BB00' } },
      { bg: { rgb: '#00BB00' } },
      { bg: { rgb: '#AA0000' } },
    ]);
    expect([colours.lookAt(4, 4), colours.lookAt(5, 0), colours.lookAt(6, 0), colours.lookAt(3, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    cells.set('4:3', 0);
    expect(colours.lookAt(4, 0)).toEqual({ bg: { rgb: '#AA0000' } });
  });

  it('know the cells that they lean on, and leave other people’s rules to the spreadsheet', () => {
    expect([colours.leansOn(4, 3), colours.leansOn(9, 2), colours.leansOn(4, 1), colours.leansOn(6, 3)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(others).toEqual([theirs]);
  });
});

describe('copied text', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\tb\r\n\t\r\n',
      [
        ['a', '', 'b'],
        ['', ''],
      ],
    ],
    ['"hai\ndòng ""này"""\tb', [['hai\ndòng "này"', 'b']]],
    // Quotation marks that Excel did not put there are a part of the text.
    ['"Một cửa"\tb', [['"Một cửa"', 'b']]],
    ['"không đóng\tb', [['"không đóng', 'b']]],
    ['', []],
  ])('%j is read as cells', (text, cells) => expect(cellsOfText(text)).toEqual(cells));
});

describe('the width of the pane', () => {
  it('stays within its bounds, and follows the keys of a separator', () => {
    expect([paneWidth(100), paneWidth(400.4), paneWidth(9_999), paneWidth(Number.NaN)]).toEqual([320, 400, 560, 360]);
    expect(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'a'].map((key) => widthByKey(360, key))).toEqual([
      376,
      344,
      320,
      560,
      360,
      null,
    ]);
  });
});
