import type { Look } from '../../styles';

type Format = Excel.RangeFormat;
/** What the cells of a row get together. */
export type RowFormat = NonNullable<Excel.SettableRowProperties['format']>;
export type Value = string | number | boolean;

/** One thing of a look, as Excel names it. */
export interface Property {
  readonly of: (look: Look) => Value;
  readonly set: (format: Format, value: Value) => void;
  /** Puts the value to others that a row gets at once (`Range.setRowProperties`). */
  readonly put: (format: RowFormat, value: Value) => void;
  /** The object of the format to which it belongs, if any. */
  readonly part: 'font' | 'fill' | null;
}

/** A property with the value that it gets. */
export interface Setting {
  readonly property: Property;
  readonly value: Value;
}

const font = (name: string, of: (look: Look) => Value, set: Property['set']): Property => ({
  of,
  set,
  put: (format, value) => void (format.font = { ...format.font, [name]: value }),
  part: 'font',
});
const ofCell = (name: string, of: (look: Look) => Value, set: Property['set']): Property => ({
  of,
  set,
  put: (format, value) => void Object.assign(format, { [name]: value }),
  part: null,
});
type Set<T> = (format: Format, value: T) => void;
const as =
  <T extends Value>(set: Set<T>): Property['set'] =>
  (format, value) =>
    set(format, value as T);

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
type Horizontal = (typeof HORIZONTAL)[keyof typeof HORIZONTAL];
type Vertical = (typeof VERTICAL)[keyof typeof VERTICAL];

export const FONT: readonly Property[] = [
  font(
    'name',
    (look) => look.font,
    as<string>((format, value) => (format.font.name = value)),
  ),
  font(
    'size',
    (look) => look.size,
    as<number>((format, value) => (format.font.size = value)),
  ),
  font(
    'bold',
    (look) => look.bold,
    as<boolean>((format, value) => (format.font.bold = value)),
  ),
  font(
    'italic',
    (look) => look.italic,
    as<boolean>((format, value) => (format.font.italic = value)),
  ),
  font(
    'underline',
    (look) => (look.underline ? 'Single' : 'None'),
    as<'Single' | 'None'>((format, value) => (format.font.underline = value)),
  ),
  font(
    'color',
    (look) => look.color,
    as<string>((format, value) => (format.font.color = value)),
  ),
];

/** The value of a fill that is none. A fill is taken away by a call of its own, not together with others. */
export const NO_FILL = '';
export const FILL: Property = {
  of: (look) => look.fill ?? NO_FILL,
  set: as<string>((format, value) => (value === NO_FILL ? format.fill.clear() : void (format.fill.color = value))),
  put: (format, value) => void (format.fill = { color: String(value) }),
  part: 'fill',
};

export const PROPERTIES: readonly Property[] = [
  ...FONT,
  FILL,
  ofCell(
    'horizontalAlignment',
    (look) => HORIZONTAL[look.horizontal],
    as<Horizontal>((format, value) => (format.horizontalAlignment = value)),
  ),
  ofCell(
    'verticalAlignment',
    (look) => VERTICAL[look.vertical],
    as<Vertical>((format, value) => (format.verticalAlignment = value)),
  ),
  ofCell(
    'wrapText',
    (look) => look.wrap,
    as<boolean>((format, value) => (format.wrapText = value)),
  ),
];
