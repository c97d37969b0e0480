import { parseArea, columnIndex } from '../../src/model/address';
import type { Area } from '../../src/model/grid';
import { COLUMNS, ROWS } from './book';
import { HostError, invalidArgument } from './protocol';

/** Arguments and written properties are checked as strictly as Excel's own: a wrong type is InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
export function oneOf<T extends string>(allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw invalidArgument(`Not one of ${allowed.join(', ')}.`);
    return found;
  };
}
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}
export function matrix(value: unknown): readonly (readonly unknown[])[] {
  if (
    !Array.isArray(value) ||
    value.length === 0 ||
    !value.every((row) => Array.isArray(row) && row.length === (value[0] as unknown[]).length)
  )
    throw invalidArgument();
  return value as readonly (readonly unknown[])[];
}
/** '#RRGGBB' in capitals. Names of colours are not emulated. */
export function color(value: unknown): string {
  if (!/^#[0-9a-f]{6}$/i.test(text(value))) throw invalidArgument();
  return text(value).toUpperCase();
}

export function block(row: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  const area = { row: number(row), column: number(column), rows: number(rows), columns: number(columns) };
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= ROWS &&
    area.column + area.columns <= COLUMNS;
  if (!fits || !Object.values(area).every(Number.isInteger)) throw invalidArgument();
  return area;
}

export const WHOLE: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** 'A1:C3', 'B:D', '2:5'. */
export function address(value: unknown): Area {
  const given = text(value)
    .slice(text(value).lastIndexOf('!') + 1)
    .replaceAll('$', '');
  const area = parseArea(given);
  if (area) return area;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(given);
  if (columns) return block(0, columnIndex(columns[1]!), ROWS, columnIndex(columns[2]!) - columnIndex(columns[1]!) + 1);
  const rows = /^(\d+):(\d+)$/.exec(given);
  if (rows) return block(Number(rows[1]) - 1, 0, Number(rows[2]) - Number(rows[1]) + 1, COLUMNS);
  throw invalidArgument();
}

/**
 * Addresses for `getRanges`. This Excel stands on a machine with the decimal comma, as in Việt Nam, where the parts of a list are
 * parted by ';': there an address with a comma is refused (OfficeDev/office-js issues 1167 and 1985), and one with ';' is on all
 * other machines. So it refuses both.
 */
export function addresses(value: unknown): readonly Area[] {
  if (/[,;]/.test(text(value)))
    throw new HostError('InvalidArgument', 'An address with a list in it depends on the region of the machine.');
  return [address(text(value))];
}
