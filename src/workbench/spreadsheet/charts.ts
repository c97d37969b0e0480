import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { InterceptorEffectEnum, type ICellCustomRender, type ICellRenderContext } from '@univerjs/presets';
import type { ChartSpec } from '../../model/grid';
import { BARS_LEFT, CHART_FONT, CHART_LOOKS, GAP_WIDTH } from '../../workbook/charts';
import type { Univer } from './univer';

/** After everything else of a cell. */
const LAST = 0;
/** Between the end of a bar and its figure, in pixels. */
const LABEL_GAP = 4;
const PIXELS_PER_POINT = 96 / 72;

/** A part of a bar, in pixels from the corner of the box behind the bars, with its figure and where that stands. */
export interface BarPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly label: string;
  readonly labelColor: string;
  /** Where the figure begins, or its middle. */
  readonly labelAt: number;
  readonly align: 'left' | 'center';
}

/** In: the figures of each row, a row a bar. Out: the bars as Excel draws them, each beside its row. */
export function barsOf(
  kind: ChartSpec['kind'],
  figures: readonly (readonly number[])[],
  box: { readonly width: number; readonly height: number; readonly labels: (text: string) => number },
  print: (value: number) => string,
): readonly BarPart[] {
  const { stacked, series, width } = CHART_LOOKS[kind];
  const shown = figures.map((row) => (stacked ? row : row.slice(0, 1)).map((value) => Math.max(0, value)));
  const most = Math.max(...shown.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (!(most > 0)) return [];
  const begin = box.width * BARS_LEFT;
  // On a screen the figures behind single bars are wider than on paper.
  const longest = stacked ? 0 : Math.max(...shown.map(([value = 0]) => box.labels(print(value)) + 2 * LABEL_GAP));
  const scale = (Math.min(box.width * width, box.width - longest) - begin) / most;
  const band = box.height / figures.length;
  const height = band / (1 + GAP_WIDTH / 100);
  return shown.flatMap((row, at) => {
    let from = begin;
    return row.flatMap((value, part): BarPart[] => {
      const { fill, label } = series[part % series.length]!;
      const left = from;
      from += value * scale;
      // A part of nothing has no figure; a bar of nothing says so.
      if (value === 0 && stacked) return [];
      return [
        {
          ...{ left, top: at * band + (band - height) / 2, width: value * scale, height, fill },
          ...{ label: print(value), labelColor: label },
          ...(stacked
            ? { labelAt: left + (value * scale) / 2, align: 'center' }
            : { labelAt: from + LABEL_GAP, align: 'left' }),
        },
      ];
    });
  });
}

/**
 * Draws charts of ours into the box behind their bars: Univer has none. They follow the figures in the cells, as in
 * Excel. Univer must have a workbook. Returns what ends it.
 */
export function drawCharts(
  { univer }: Univer,
  chartsOf: (unitId: string, sheetId: string) => readonly ChartSpec[],
): () => void {
  const renders = new WeakMap<ChartSpec, ICellCustomRender>();
  const renderOf = (chart: ChartSpec): ICellCustomRender => {
    const render = renders.get(chart) ?? { drawWith: (context, info) => paint(chart, context, info) };
    renders.set(chart, render);
    return render;
  };
  const interception = univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: LAST,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const chart = chartsOf(unitId, subUnitId).find(
          // The first row of its place holds the names above the bars.
          ({ place }) => place.row + 1 === row && place.column === col,
        );
        if (!chart) return next(cell);
        return next({ ...cell, customRender: [...(cell?.customRender ?? []), renderOf(chart)] });
      },
    });
  return () => interception.dispose();
}

function paint(
  { kind, source }: ChartSpec,
  context: CanvasRenderingContext2D,
  { primaryWithCoord, worksheet }: ICellRenderContext,
): void {
  const { isMergedMainCell, mergeInfo } = primaryWithCoord;
  const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : primaryWithCoord;
  const figures = Array.from({ length: source.rows - 1 }, (_, row) =>
    Array.from({ length: source.columns - 1 }, (_, column) => {
      const { v } = worksheet.getCellRaw(source.row + 1 + row, source.column + 1 + column) ?? {};
      return typeof v === 'number' ? v : 0;
    }),
  );
  const print = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
  context.save();
  context.font = `${CHART_FONT.size * PIXELS_PER_POINT}px ${CHART_FONT.name}`;
  context.textBaseline = 'middle';
  const labels = (text: string): number => context.measureText(text).width;
  for (const bar of barsOf(kind, figures, { width: endX - startX, height: endY - startY, labels }, print)) {
    context.fillStyle = bar.fill;
    context.fillRect(startX + bar.left, startY + bar.top, bar.width, bar.height);
    if (bar.align === 'center' && labels(bar.label) > bar.width) continue;
    context.fillStyle = bar.labelColor;
    context.textAlign = bar.align;
    context.fillText(bar.label, startX + bar.labelAt, startY + bar.top + bar.height / 2);
  }
  context.restore();
}
