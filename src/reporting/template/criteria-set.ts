import type { IndexFile } from '../../catalogue/schema';
import type { CellStyle, SheetSpec, SpecRow } from '../../model/sheet-spec';
import { rowHeight } from '../layout/row-height';
import { printForm } from '../layout/sheet-frame';

const COLUMNS = [
  { header: 'Mã', width: 10, style: 'code' },
  { header: 'Tiêu chí', width: 70, style: 'text' },
  { header: 'Điểm chuẩn', width: 12, style: 'points' },
] as const satisfies readonly { header: string; width: number; style: CellStyle }[];
const HEADER_ROW = 2;

/**
 * A criteria set of one edition as the sheet that a planner could have typed: its names above, then code, criterion and points.
 * Parents are bold.
 */
export function criteriaSetSpec({ name, editions }: IndexFile, sheet: string): SheetSpec {
  const { edition, criteria } = editions[0]!;
  const parents = new Set(criteria.map(({ parent }) => parent ?? null));
  const line = (value: string, style: CellStyle, height: number): SpecRow => ({
    height,
    cells: COLUMNS.map((_, at) => ({ value: at === 0 ? value : null, style })),
  });
  const rows: SpecRow[] = [
    line(`BỘ TIÊU CHÍ: ${edition}`, 'title', rowHeight([{ text: edition, width: 70, size: 14, bold: true }]) + 4),
    line(name.vi, 'subtitle', 20),
    { height: 24, cells: COLUMNS.map(({ header }) => ({ value: header, style: 'header' })) },
    ...criteria.map(({ code, name: title, maximum }): SpecRow => {
      const isParent = code !== null && parents.has(code);
      return {
        height: rowHeight([{ text: title ?? '', width: COLUMNS[1].width, bold: isParent }]),
        cells: [
          { value: code, style: 'code', format: '@' },
          { value: title, style: isParent ? 'bold' : 'text' },
          { value: maximum, style: isParent ? 'total-points' : 'points' },
        ],
      };
    }),
  ];
  return {
    tag: { role: 'template', key: 'criteria-set' },
    name: sheet,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows,
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: COLUMNS.length })),
    dropDowns: [],
    freezeRows: HEADER_ROW + 1,
    print: printForm(rows, HEADER_ROW, COLUMNS.length - 1),
  };
}
