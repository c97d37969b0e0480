import type { LabelledSheet } from './labels';
import { measureSheet, sumOf, type Share, type SheetMeasure } from './measure';

const shown = ({ right, all }: Share): string => `${right} of ${all}`;
export const percentOf = ({ right, all }: Share): number => (all === 0 ? 100 : (right / all) * 100);

const line = (name: string, about: string, one: Omit<SheetMeasure, 'name' | 'about' | 'failures'>): string =>
  `| ${name} | ${about} | ${shown(one.rows)} | ${shown(one.roles)} | ${shown(one.units)} | ${shown(one.deadlines)} | ${one.falseTables} | ${one.falseErrors} | ${one.clicks} | ${shown(one.rowsAfterClicks)} |`;

export function measureAll(sheets: readonly LabelledSheet[]): SheetMeasure[] {
  return sheets.map((sheet) => measureSheet(sheet, { withClicks: true }));
}

export function totalOf(measured: readonly SheetMeasure[]): Omit<SheetMeasure, 'name' | 'about' | 'failures'> {
  const sum = (key: 'rows' | 'rowsAfterClicks' | 'roles' | 'units' | 'deadlines'): Share =>
    sumOf(measured.map((one) => one[key]));
  return {
    rows: sum('rows'),
    rowsAfterClicks: sum('rowsAfterClicks'),
    roles: sum('roles'),
    units: sum('units'),
    deadlines: sum('deadlines'),
    falseTables: measured.reduce((all, one) => all + one.falseTables, 0),
    falseErrors: measured.reduce((all, one) => all + one.falseErrors, 0),
    clicks: measured.reduce((most, one) => Math.max(most, one.clicks), 0),
  };
}

/** A table of figures, one line a sheet and the sum. */
export const figures = (title: string, measured: readonly SheetMeasure[]): string[] => [
  `| ${title} | What it is | Rows | Columns | Units | Deadlines | False tables | False errors | Clicks | Rows after 3 |`,
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...measured.map((one) => line(one.name, one.about, one)),
  line('all', '', totalOf(measured)),
];
