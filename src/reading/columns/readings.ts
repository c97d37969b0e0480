import type { Grid } from '../../model/grid';
import { cellText } from '../../model/cell-text';
import type { ColumnReading } from '../../model/reading-choice';
import type { ColumnRole } from '../../model/plan';
import type { Header } from './header-rows';

const SAMPLES = 3;
const SAMPLE_ROWS = 200;
const SAMPLE_LENGTH = 60;

/** Every column between the first and the last of a header, as it was read. `bottom`: the table's last row. */
export function columnReadings(grid: Grid, header: Header, bottom: number): ColumnReading[] {
  const roles = new Map(Object.entries(header.columns).map(([role, column]) => [column, role as ColumnRole]));
  const readings: ColumnReading[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const role = roles.get(column) ?? null;
    readings.push({
      column,
      header: header.written[column - grid.left] ?? '',
      role,
      certainty: role === null ? 'guess' : 'likely',
      reasons: role === null ? [] : ['header'],
      samples: samplesOf(grid, column, header.bottom + 1, bottom),
    });
  }
  return readings;
}

function samplesOf(grid: Grid, column: number, from: number, bottom: number): string[] {
  const samples: string[] = [];
  for (let row = from; row <= Math.min(bottom, from + SAMPLE_ROWS) && samples.length < SAMPLES; row++) {
    const text = cellText(grid.values[row - grid.top]?.[column - grid.left] ?? null).slice(0, SAMPLE_LENGTH);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
}
