import { isError, type CellValue } from '../model/grid';
import { parsePoints, pointsFromNumber, type Points } from '../model/points';
import { cellText } from './cell';

/** Points of a cell: a number, or text with comma or point, with or without 'điểm'. Null when it is no number of points. */
export function readPoints(value: CellValue): Points | null {
  if (typeof value === 'number') return pointsFromNumber(value);
  if (typeof value === 'boolean' || isError(value)) return null;
  const text = cellText(value).slice(0, 40).normalize('NFKC');
  return parsePoints(text.replace(/\s*(điểm|đ)\.?$/i, '').replace(/ ?([.,]) ?/, '$1'));
}
