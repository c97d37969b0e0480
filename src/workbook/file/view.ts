import type { Area, CellPlace, CellValue, ChartSpec } from '../../model/grid';

/** What a spreadsheet view needs to draw an opened .xlsx file: plain data, no library object. Zero-based places. */
export interface SheetView {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** True for sheets that the add-in made. */
  readonly ours: boolean;
  readonly tabColor?: string;
  readonly cells: readonly ViewCell[];
  readonly merges: readonly Area[];
  /** By column; width in characters, absent for the default. */
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden?: boolean }>;
  /** By row; height in points, absent for the default. */
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden?: boolean }>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly highlights: readonly ViewHighlight[];
  /** Charts of ours over its cells. */
  readonly charts?: readonly ChartSpec[];
  /** `source`: the choice stands in these cells ('Sheet'!$A$2:$A$9); `values` is empty then. */
  readonly dropDowns: readonly { readonly area: Area; readonly values: readonly string[]; readonly source?: string }[];
}

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without '='. */
  readonly formula?: string;
  readonly format: string;
  readonly style?: ViewStyle;
  readonly link?: CellPlace | { readonly url: string };
}

/** Colours as '#RRGGBB'. */
export interface ViewStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Readonly<
    Partial<Record<'top' | 'right' | 'bottom' | 'left', { readonly style: string; readonly color?: string }>>
  >;
}

/** A conditional format by formula: ours and the planner's own. */
export interface ViewHighlight {
  readonly areas: readonly Area[];
  /** Without '='; relative to the first cell of the first area. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}
