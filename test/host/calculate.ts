import { parseArea } from '../../src/model/address';
import type { CellValue } from '../../src/model/grid';
import { cellsIn, type Cell, type Sheet } from './book';

/** The value that a cell shows. Of all functions the host calculates SUM over blocks of its own sheet; other formulas keep the result that they were given. */
export function shown(sheet: Sheet, cell: Cell | undefined): CellValue {
  const sum = /^=SUM\(([A-Z]+\d+(?::[A-Z]+\d+)?(?:,[A-Z]+\d+(?::[A-Z]+\d+)?)*)\)$/.exec(cell?.formula ?? '');
  if (!cell || !sum) return cell?.value ?? null;
  let total = 0;
  for (const address of sum[1]!.split(','))
    for (const { cell: part } of cellsIn(sheet, parseArea(address)!)) {
      const value = part === cell ? null : shown(sheet, part);
      if (typeof value === 'number') total += value;
    }
  return Math.round(total * 1e10) / 1e10;
}
