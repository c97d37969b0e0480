import type { Area } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';
import { BORDER_COLOR, LOOKS, type Look } from '../styles';
import { addressOf, chunks, rectangles } from './areas';

/** A piece of writing on one sheet, with its size in the request (bytes, rounded up). */
export interface Step {
  readonly bytes: number;
  readonly write: (sheet: Excel.Worksheet) => void;
}

/** The look that the whole block gets first; after it only what differs is written. */
const BASE = LOOKS.text;

type Format = Excel.RangeFormat;
interface Property {
  readonly of: (look: Look) => string | number | boolean;
  readonly set: (format: Format, value: string | number | boolean) => void;
}
const property = <T extends string | number | boolean>(of: (look: Look) => T, set: (format: Format, value: T) => void): Property => ({ of, set: (format, value) => set(format, value as T) });

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const NO_FILL = '';

const FONT: readonly Property[] = [
  property((look) => look.font, (format, value) => (format.font.name = value)),
  property((look) => look.size, (format, value) => (format.font.size = value)),
  property((look) => look.bold, (format, value) => (format.font.bold = value)),
  property((look) => look.italic, (format, value) => (format.font.italic = value)),
  property((look) => look.underline, (format, value) => (format.font.underline = value ? 'Single' : 'None')),
  property((look) => look.color, (format, value) => (format.font.color = value)),
];

const PROPERTIES: readonly Property[] = [
  ...FONT,
  property((look) => look.fill ?? NO_FILL, (format, value) => (value === NO_FILL ? format.fill.clear() : (format.fill.color = value))),
  property((look) => HORIZONTAL[look.horizontal], (format, value) => (format.horizontalAlignment = value)),
  property((look) => VERTICAL[look.vertical], (format, value) => (format.verticalAlignment = value)),
  property((look) => look.wrap, (format, value) => (format.wrapText = value)),
];

/** What one method or one set property costs in a request, with the path that leads to it: 90 to 160 bytes as measured. */
export const ACTION = 160;
/** What some areas with their format and font cost before anything is set on them, without their address. */
export const AREAS = 490;
/** What one property of a format costs that is there already: 100 to 130 bytes as measured. */
const SET = 130;

/**
 * Writes over some areas with one object, however many they are. The object is not tracked: it is used once, and tracking
 * costs bytes in the request and memory in Excel (Range.untrack).
 */
export function over(areas: readonly Area[], actions: number, write: (cells: Excel.RangeAreas) => void): Step[] {
  return chunks(areas).map((group) => {
    const address = addressOf(group);
    return { bytes: address.length + AREAS + SET * actions, write: (sheet) => write(sheet.getRanges(address).untrack()) };
  });
}

/**
 * The looks of all cells. Each value of each property goes in one step over all cells that have it, so the size of the
 * request follows the number of looks, not the number of cells.
 */
export function lookSteps(spec: SheetSpec, columns: number): Step[] {
  const rows = spec.rows.length;
  if (rows === 0 || columns === 0) return [];
  const lookAt = (row: number, column: number): Look | null => {
    const cell = spec.rows[row]!.cells[column];
    return cell ? LOOKS[cell.style] : null;
  };
  const whole: Area = { row: 0, column: 0, rows, columns };
  const steps: Step[] = over([whole], PROPERTIES.length, (cells) => PROPERTIES.forEach((one) => one.set(cells.format, one.of(BASE))));
  // Properties that hold in the same cells go together: an object costs more than what is set on it.
  const groups = new Map<string, { readonly areas: readonly Area[]; readonly sets: ((format: Format) => void)[] }>();
  for (const one of PROPERTIES) {
    const values = new Set(spec.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [one.of(LOOKS[cell.style])] : []))));
    values.delete(one.of(BASE));
    for (const value of values) {
      const areas = rectangles(rows, columns, (row, column) => {
        const look = lookAt(row, column);
        return look !== null && one.of(look) === value;
      });
      const group = groups.get(addressOf(areas)) ?? { areas, sets: [] };
      group.sets.push((format) => one.set(format, value));
      groups.set(addressOf(areas), group);
    }
  }
  for (const { areas, sets } of groups.values()) steps.push(...over(areas, sets.length, (cells) => sets.forEach((set) => set(cells.format))));
  return [...steps, ...borderSteps(rows, columns, lookAt)];
}

/** The fonts of linked cells once more: a link brings one of its own. */
export function linkLookSteps(spec: SheetSpec, columns: number): Step[] {
  const styles = new Set(spec.rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.link ? [cell.style] : []))));
  return [...styles].flatMap((style) => {
    const areas = rectangles(spec.rows.length, columns, (row, column) => {
      const cell = spec.rows[row]!.cells[column];
      return cell?.link !== undefined && cell.style === style;
    });
    return over(areas, FONT.length, (cells) => FONT.forEach((one) => one.set(cells.format, one.of(LOOKS[style]))));
  });
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function borderSteps(rows: number, columns: number, lookAt: (row: number, column: number) => Look | null): Step[] {
  const around = rectangles(rows, columns, (row, column) => lookAt(row, column)?.border === 'all');
  const below = rectangles(rows, columns, (row, column) => lookAt(row, column)?.border === 'below');
  return [
    ...lines(around, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']),
    // A block of one row has no lines between rows: Excel refuses them there (assumption, see the checklist).
    ...lines(around.filter((area) => area.rows > 1), ['InsideHorizontal']),
    ...lines(around.filter((area) => area.columns > 1), ['InsideVertical']),
    ...lines(below, ['EdgeBottom']),
  ];
}

function lines(areas: readonly Area[], edges: readonly Edge[]): Step[] {
  return over(areas, edges.length * 3, (cells) => {
    for (const edge of edges) {
      const line = cells.format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = BORDER_COLOR;
    }
  });
}
