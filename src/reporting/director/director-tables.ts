import { sumPoints } from '../../model/points';
import type { SpecCell } from '../../model/sheet-spec';
import { oneLine } from '../../model/text';
import { pointsCell, textCell } from '../layout/list-sheet';
import { DIRECTOR, kindShort } from '../layout/year-words';
import { chartedTable, type ChartedRow } from './charted-table';
import type { Director } from './director';
import { cut, DIRECTOR_SHOWN, unitName, type Lines } from './director-page';

const { columns: NAMES, section: SECTION } = DIRECTOR;

/** Points lost by field, with a bar for each. */
export function fieldsTable({ fields }: Director, lines: Lines) {
  const [shown, others] = firstOf(fields, DIRECTOR_SHOWN.fields);
  const rows = shown.map(({ key, kind, code, name, gap, share, running, rows: own, at }): ChartedRow => ({
    mark: `field ${kind} ${key}`,
    name: name === '' ? DIRECTOR.nowhere : oneLine(name),
    link: at,
    cells: {
      index: textCell(kindShort(kind), 'centre'),
      code: textCell(code, 'code'),
      first: pointsCell(gap),
      second: percentCell(share),
      third: percentCell(running),
      fourth: { value: own.length, style: 'centre' },
    },
  }));
  const gap = sumPoints(others.map((field) => field.gap));
  const share = others.reduce((sum, field) => sum + field.share, 0);
  const rest: ChartedRow = {
    mark: 'field §',
    name: DIRECTOR.otherFields(others.length),
    link: null,
    cells: {
      first: pointsCell(gap),
      second: percentCell(share),
      third: percentCell(others.at(-1)?.running ?? 1),
      fourth: { value: others.reduce((sum, field) => sum + field.rows.length, 0), style: 'centre' },
    },
  };
  return chartedTable({
    heading: SECTION.fields,
    mark: 'fields',
    kind: 'bars',
    lines,
    title: DIRECTOR.charts.fields,
    shortens: cut,
    figures: 1,
    names: {
      index: NAMES.index,
      code: NAMES.code,
      title: NAMES.field,
      first: NAMES.gap,
      second: NAMES.share,
      third: NAMES.running,
      fourth: NAMES.criteria,
      wide: NAMES.gap,
    },
    rows: others.length > 0 ? [...rows, rest] : rows,
    none: DIRECTOR.none.fields,
  });
}

/** What every unit has done of the work that it is asked for, the parts of it as a bar. */
export function unitsTable({ units }: Director, lines: Lines) {
  const [shown, others] = firstOf(units, DIRECTOR_SHOWN.units);
  const cells = (own: Director['units']): ChartedRow['cells'] => {
    const sum = (of: (unit: Director['units'][number]) => number): SpecCell => ({
      value: own.reduce((all, unit) => all + of(unit), 0),
      style: 'centre',
    });
    return {
      index: sum(({ rows }) => rows),
      code: sum(({ silent }) => silent),
      first: sum(({ done }) => done),
      second: sum(({ open, overdue }) => open - overdue),
      third: sum(({ overdue }) => overdue),
      fourth: sum(({ dropped }) => dropped),
    };
  };
  const rows = shown.map((unit): ChartedRow => ({
    mark: `unit ${unit.key}`,
    name: unit.name,
    link: unit.sheet === '' ? null : { sheet: unit.sheet, row: 0, column: 0 },
    cells: cells([unit]),
  }));
  const rest: ChartedRow = {
    mark: 'unit §',
    name: DIRECTOR.otherUnits(others.length),
    link: null,
    cells: cells(others),
  };
  return chartedTable({
    heading: SECTION.units,
    mark: 'units',
    kind: 'parts',
    lines,
    title: DIRECTOR.charts.units,
    shortens: unitName,
    figures: 4,
    names: {
      index: NAMES.tasks,
      code: NAMES.silent,
      title: NAMES.unit,
      first: NAMES.done,
      second: NAMES.open,
      third: NAMES.overdue,
      fourth: NAMES.dropped,
    },
    rows: others.length > 0 ? [...rows, rest] : rows,
    none: DIRECTOR.none.units,
  });
}

const percentCell = (share: number): SpecCell => ({
  // As printed: so that the same plan gives the same sheet whatever the order of sums.
  value: Math.round(share * 1000) / 1000,
  style: 'points',
  format: '0.0%',
});

/** The first so many, and the others; a single other one is no group. */
function firstOf<T>(all: readonly T[], count: number): readonly [readonly T[], readonly T[]] {
  return all.length <= count ? [all, []] : [all.slice(0, count - 1), all.slice(count - 1)];
}
