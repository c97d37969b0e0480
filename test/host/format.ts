import { columnIndex } from '../../src/model/address';
import type { Area } from '../../src/model/grid';
import { color, number, oneOf, record, text, truth } from './arguments';
import { cellAt, cellsIn, dropLook, setLook, touch, type Cell, type Sheet } from './book';
import { HostError, invalidArgument, type Thing } from './protocol';
import { english } from './region';

/** The cells that a format object speaks for. */
export interface Scope {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  /** Throws AccessDenied on a protected sheet. */
  readonly writable: () => void;
}

/** More cells than this are not formatted one by one: the host would be the slow part of the test. */
const MOST_CELLS = 300_000;

function eachCell(scope: Scope, work: (cell: Cell, row: number, column: number, area: Area) => void): void {
  scope.writable();
  if (scope.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) > MOST_CELLS)
    throw new HostError('RangeExceedsLimit', 'Too many cells for the host.');
  for (const area of scope.areas)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        work(touch(scope.sheet, row, column), row, column, area);
}

/** A property kept in the cells' looks; reading gives null when the cells differ, as Excel does. */
function looks(
  type: string,
  scope: Scope,
  prefix: string,
  properties: Readonly<Record<string, (value: unknown) => unknown>>,
  more: Partial<Thing> = {},
): Thing {
  const get: Record<string, () => unknown> = { ...more.get };
  const set: Record<string, (value: unknown) => void> = { ...more.set };
  for (const [name, check] of Object.entries(properties)) {
    const path = `${prefix}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    get[name] = () => uniform(scope, path);
    set[name] = (value) => {
      const checked = check(value);
      eachCell(scope, (cell) => setLook(cell, path, checked));
    };
  }
  return { type, get, set, call: more.call ?? {} };
}

function uniform(scope: Scope, path: string): unknown {
  const first = scope.areas[0]!;
  const value = cellAt(scope.sheet, first.row, first.column)?.look.get(path) ?? null;
  for (const area of scope.areas)
    for (const { cell } of cellsIn(scope.sheet, area)) if ((cell.look.get(path) ?? null) !== value) return null;
  return value;
}

const horizontal = oneOf([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const vertical = oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

/** RangeFormat (ExcelApi 1.1 to 1.9, the members that the adapter uses). */
export function rangeFormat(scope: Scope): Thing {
  return looks(
    'RangeFormat',
    scope,
    '',
    { HorizontalAlignment: horizontal, VerticalAlignment: vertical, WrapText: truth },
    {
      get: {
        Font: () =>
          looks('RangeFont', scope, 'font/', {
            Name: text,
            Size: number,
            Bold: truth,
            Italic: truth,
            Color: color,
            Underline: oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
          }),
        Fill: () =>
          looks(
            'RangeFill',
            scope,
            'fill/',
            { Color: color },
            {
              call: {
                Clear: () => {
                  scope.writable();
                  for (const area of scope.areas)
                    for (const { cell } of cellsIn(scope.sheet, area)) dropLook(cell, 'fill/color');
                },
              },
            },
          ),
        Borders: () => ({
          type: 'RangeBorderCollection',
          call: { GetItem: (index: unknown) => border(scope, side(index)) },
        }),
      },
      set: {
        ColumnWidth: (value) => eachColumn(scope, (column) => (columnOf(scope.sheet, column).width = number(value))),
        RowHeight: (value) => {
          scope.writable();
          for (const area of scope.areas)
            for (let row = area.row; row < area.row + area.rows; row++)
              scope.sheet.rows.set(row, { height: height(value) });
        },
      },
      call: {
        AutofitRows: () => {
          scope.writable();
          for (const area of scope.areas)
            for (const row of [...scope.sheet.rows.keys()])
              if (row >= area.row && row < area.row + area.rows) scope.sheet.rows.delete(row);
        },
      },
    },
  );
}

/** Of a row, in points: at most 409 (Excel specifications and limits). */
export function height(value: unknown): number {
  if (number(value) > 409) throw invalidArgument();
  return number(value);
}

/** Rows and columns are kept apart from cells, so that whole ones can be set. */
export function eachColumn(scope: Scope, work: (column: number) => void): void {
  scope.writable();
  for (const area of scope.areas)
    for (let column = area.column; column < area.column + area.columns; column++) work(column);
}
export function columnOf(sheet: Sheet, column: number): { width?: number; hidden?: boolean } {
  const there = sheet.columns.get(column) ?? {};
  sheet.columns.set(column, there);
  return there;
}

const side = oneOf([
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
]);

/**
 * A border is kept in the cells that it runs along: 'borders/top/style'. Inside lines of a single row or column are
 * refused (assumption).
 */
function border(scope: Scope, name: ReturnType<typeof side>): Thing {
  const sides = (row: number, column: number, area: Area): readonly string[] => {
    const [first, last] = [row === area.row, row === area.row + area.rows - 1];
    const [left, right] = [column === area.column, column === area.column + area.columns - 1];
    if (name === 'EdgeTop') return first ? ['top'] : [];
    if (name === 'EdgeBottom') return last ? ['bottom'] : [];
    if (name === 'EdgeLeft') return left ? ['left'] : [];
    if (name === 'EdgeRight') return right ? ['right'] : [];
    if (name === 'InsideHorizontal') return [...(first ? [] : ['top']), ...(last ? [] : ['bottom'])];
    if (name === 'InsideVertical') return [...(left ? [] : ['left']), ...(right ? [] : ['right'])];
    throw new HostError('NotImplemented', 'Diagonal borders.', 501);
  };
  const set = (property: string, check: (value: unknown) => unknown) => (value: unknown) => {
    const checked = check(value);
    if (
      scope.areas.some(
        (area) => (name === 'InsideHorizontal' && area.rows === 1) || (name === 'InsideVertical' && area.columns === 1),
      )
    )
      throw invalidArgument();
    eachCell(scope, (cell, row, column, area) =>
      sides(row, column, area).forEach((at) => setLook(cell, `borders/${at}/${property}`, checked)),
    );
  };
  return {
    type: 'RangeBorder',
    set: {
      Style: set('style', oneOf(['None', 'Continuous', 'Dash', 'Dot', 'Double'])),
      Color: set('color', color),
      Weight: set('weight', oneOf(['Hairline', 'Thin', 'Medium', 'Thick'])),
    },
  };
}

/** DataValidation (1.8). A list's text holds at most 255 characters: Excel specifications and limits. */
export function dataValidation(scope: Scope): Thing {
  return {
    type: 'DataValidation',
    set: {
      Rule: (value) => {
        scope.writable();
        const list = record(record(value)['list']);
        if (typeof list['source'] === 'string' && list['source'].length > 255) throw invalidArgument();
        if (typeof list['source'] === 'string' && list['source'].startsWith('=')) english(list['source']);
        scope.areas.forEach((area) => scope.sheet.validations.push({ area, rule: value }));
      },
      ErrorAlert: (value) => {
        scope.writable();
        const alert = record(value);
        scope.sheet.validations = scope.sheet.validations.map((one) =>
          scope.areas.some((area) => JSON.stringify(area) === JSON.stringify(one.area)) ? { ...one, alert } : one,
        );
      },
    },
    call: {
      Clear: () => {
        scope.writable();
        scope.sheet.validations = scope.sheet.validations.filter(
          (one) =>
            !scope.areas.some(
              (area) =>
                one.area.row >= area.row && one.area.row < area.row + area.rows && one.area.column >= area.column,
            ),
        );
      },
    },
  };
}

/** 'B' of 'B1': for tests that look at a column of the book. */
export const columnNumber = (letters: string): number => columnIndex(letters);
