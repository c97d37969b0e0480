import type { CellValue, Grid } from '../../../src/model/grid';
import type { Plan } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';

/** A plan as it is read from a typed table: code, name, benchmark, achieved, task, lead. */
export function planOf(rows: readonly (readonly CellValue[])[], year: number, sheet = 'Phụ lục 1'): Plan {
  const header = [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm chuẩn',
    `Điểm đạt được ${year}`,
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
  ];
  const values = [['Phụ lục 1'], header, ...rows].map((cells) => header.map((_, at) => cells[at] ?? null));
  const grid: Grid = {
    sheet,
    visible: true,
    protected: false,
    top: 0,
    left: 0,
    values,
    formats: values.map((cells) => cells.map((_, column) => (column === 0 ? '@' : 'General'))),
    formulas: new Set(),
    merges: [],
    tag: null,
  };
  return readPlan([grid]);
}
