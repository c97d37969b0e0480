import type { SheetSpec, SpecCell } from '../../model/sheet-spec';

/**
 * The sheet for a file in which it is the only one: links to other sheets are gone, and what they were looks like its
 * neighbours.
 */
export function sheetAlone(spec: SheetSpec): SheetSpec {
  const plain = (cell: SpecCell | null): SpecCell | null => {
    if (!cell?.link || cell.link.sheet === spec.name) return cell;
    const { value, formula, format, style } = cell;
    return {
      value,
      style: style === 'link' || style === 'link-centre' ? 'code' : style,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  };
  return { ...spec, rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map(plain) })) };
}
