import type { ChartSpec } from '../model/grid';
import type { SheetSpec } from '../model/sheet-spec';

/** How the charts of ours are drawn: plain data for every adapter. Sizes in points, colours '#RRGGBB'. */
export interface ChartLook {
  /** The parts of a bar stand behind each other. */
  readonly stacked: boolean;
  /** By the order of the columns. Never colour alone: every part carries its number, and a legend in words. */
  readonly series: readonly { readonly fill: string; readonly label: string }[];
  /** Number format of the figures at the bars; null: as in the cells. */
  readonly labels: string | null;
  /** Of the width of the chart, what bars may fill: a figure stands behind the end of a single bar. */
  readonly width: number;
}

export const CHART_LOOKS: Readonly<Record<ChartSpec['kind'], ChartLook>> = {
  bars: { stacked: false, series: [{ fill: '#2F5597', label: '#000000' }], labels: null, width: 0.84 },
  parts: {
    stacked: true,
    series: [
      { fill: '#548235', label: '#FFFFFF' },
      { fill: '#BDD7EE', label: '#000000' },
      { fill: '#C00000', label: '#FFFFFF' },
      { fill: '#D9D9D9', label: '#000000' },
    ],
    // A part of nothing has no figure.
    labels: '0;;;',
    width: 0.96,
  },
};
export const CHART_FONT = { name: 'Times New Roman', size: 10 } as const;
/** Room between two bars, in per cent of a bar. */
export const GAP_WIDTH = 40;
/** Where bars begin, as a part of the width. */
export const BARS_LEFT = 0.02;

/** Height of a row that names none: 12 points of Times New Roman. */
const USUAL_HEIGHT = 15.75;

/** Heights of the rows that a chart covers, in points: those of the names above the bars, and of all. */
export function chartHeights({ rows }: Pick<SheetSpec, 'rows'>, { place }: ChartSpec): { head: number; all: number } {
  const heights = Array.from({ length: place.rows }, (_, at) => rows[place.row + at]?.height ?? USUAL_HEIGHT);
  return { head: heights[0]!, all: heights.reduce((sum, height) => sum + height, 0) };
}
