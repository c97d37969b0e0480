import { cellAddress } from '../../model/address';
import { pointsToNumber } from '../../model/points';
import type { Results, Tally } from '../../reporting/results/results';

const tally = ({ rows, done, dropped, open, overdue, gap, gapOpen }: Tally) => ({
  rows,
  done,
  dropped,
  open,
  overdue,
  gap: pointsToNumber(gap),
  gapOpen: pointsToNumber(gapOpen),
});

/** What `phuluc report --json` prints for a file: plain JSON, keys in this order, points as numbers, days in ISO. */
export const resultsJson = (file: string, results: Results) => ({
  file,
  period: results.period,
  asOf: results.asOf,
  total: tally(results.total),
  indices: results.indices.map((index) => ({ kind: index.kind, ...tally(index) })),
  fields: results.fields.map((field) => ({ kind: field.kind, code: field.code, name: field.name, ...tally(field) })),
  units: results.units.map((unit) => ({ name: unit.name, silent: unit.silent, ...tally(unit) })),
  later: results.later,
  nobody: results.nobody,
  silent: results.silent,
  difficulties: results.difficulties.map(({ unit, row, text }) => ({ unit, code: row.code, title: row.title, text })),
  rows: results.rows.map(({ row, state, results: said }) => ({
    kind: row.kind,
    code: row.code,
    title: row.title,
    deadline: row.deadline,
    state,
    gap: pointsToNumber(row.gap),
    sheet: row.source.sheet,
    cell: cellAddress(row.source),
    results: said,
  })),
});
