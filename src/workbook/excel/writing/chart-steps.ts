import { a1, areaAddress } from '../../../model/address';
import { chartName } from '../../../model/sheet-spec';
import type { ChartSpec } from '../../../model/grid';
import type { SheetSpec } from '../../../model/sheet-spec';
import { BARS_LEFT, CHART_FONT, CHART_LOOKS, chartHeights, GAP_WIDTH } from '../../charts';
import { objectBytes, rangeBytes } from '../request-size';
import { halfName, type SheetEntry } from '../sheets';
import { widthInPoints } from './layout';
import type { Step } from './looks';

/** The charts of ours that stand on a sheet. */
export type ChartsThere = Pick<SheetEntry, 'charts' | 'halfCharts'>;

/**
 * The charts of a sheet of ours, after everything else: a sheet that lacks one is seen not to be whole. One that is
 * there stays as somebody may have restyled it, because it follows its cells; one that is not wanted any more goes.
 */
export function chartSteps(spec: SheetSpec, { charts: there, halfCharts }: ChartsThere): Step[] {
  const wanted = new Set((spec.charts ?? []).map(chartName));
  const present = new Set(there.map(chartName));
  return [
    ...[...[...present].filter((name) => !wanted.has(name)), ...halfCharts].map((name) => ({
      bytes: objectBytes(2, 1, name),
      write: (sheet: Excel.Worksheet) => sheet.charts.getItem(name).delete(),
    })),
    ...(spec.charts ?? []).filter((chart) => !present.has(chartName(chart))).map((chart) => addStep(spec, chart)),
  ];
}

function addStep(spec: SheetSpec, chart: ChartSpec): Step {
  const name = chartName(chart);
  const { stacked } = CHART_LOOKS[chart.kind];
  const series = chart.source.columns - 1;
  return {
    bytes: rangeBytes(16 + 6 * series, 29 + 10 * series, name, name),
    write: (sheet) => {
      const source = sheet.getRange(areaAddress(chart.source)).untrack();
      const added = sheet.charts.add(stacked ? 'BarStacked' : 'BarClustered', source, 'Columns');
      // By this name the next run finds what a run that was broken off has left, and takes it away.
      added.name = halfName(name);
      frame(added, spec, chart);
      axes(added);
      for (let at = 0; at < series; at++) drawSeries(added.series.getItemAt(at), chart, at);
      added.name = name;
    },
  };
}

/** Characters of a column that names no width. */
const USUAL_WIDTH = 8.43;

/** Over its cells, without a title, the bars beside their rows. */
function frame(added: Excel.Chart, spec: SheetSpec, chart: ChartSpec): void {
  const { place } = chart;
  const { head, all } = chartHeights(spec, chart);
  const { stacked, width } = CHART_LOOKS[chart.kind];
  const columns = Array.from(
    { length: place.columns },
    (_, at) => spec.columns[place.column + at]?.width ?? USUAL_WIDTH,
  );
  const points = columns.reduce((sum, width) => sum + widthInPoints(width), 0);
  added.setPosition(a1(place.row, place.column), a1(place.row + place.rows - 1, place.column + place.columns - 1));
  added.title.visible = false;
  added.format.font.name = CHART_FONT.name;
  added.format.font.size = CHART_FONT.size;
  // The cells behind it are seen.
  added.format.fill.clear();
  added.format.border.lineStyle = 'None';
  added.legend.visible = stacked;
  if (stacked) {
    added.legend.position = 'Top';
    added.legend.left = points * BARS_LEFT;
    added.legend.top = 0;
    added.legend.width = points * width;
    added.legend.height = head;
  }
  added.plotArea.insideLeft = points * BARS_LEFT;
  added.plotArea.insideTop = head;
  added.plotArea.insideWidth = points * width;
  added.plotArea.insideHeight = all - head;
}

/** The first name on top, as in the table; the names and figures stand in the table and at the bars. */
function axes({ axes: { categoryAxis, valueAxis } }: Excel.Chart): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = 'None';
  categoryAxis.majorTickMark = 'None';
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function drawSeries(series: Excel.ChartSeries, { kind }: ChartSpec, at: number): void {
  const { stacked, series: looks, labels } = CHART_LOOKS[kind];
  const { fill, label } = looks[at % looks.length]!;
  series.format.fill.setSolidColor(fill);
  series.gapWidth = GAP_WIDTH;
  if (stacked) series.overlap = 100;
  series.hasDataLabels = true;
  series.dataLabels.position = stacked ? 'Center' : 'OutsideEnd';
  series.dataLabels.format.font.color = label;
  if (labels !== null) series.dataLabels.numberFormat = labels;
}
