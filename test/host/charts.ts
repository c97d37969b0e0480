import { address, color, number, oneOf, text, truth } from './arguments';
import type { Chart, Sheet } from './book';
import { HostError, invalidArgument, itemNotFound, type Thing } from './protocol';
import { areaOfRange } from './range';

/**
 * ChartCollection of a sheet, with what the adapter sets (all of ExcelApi 1.9 and below). Series by columns: the first
 * column holds the names, the first row what they measure. A chart may not be made on a protected sheet.
 */
export function charts(sheet: Sheet, writable: () => void): Thing {
  const thingOf = (one: Chart): Thing => chart(sheet, one, writable);
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map(thingOf),
    call: {
      Add: (type, source, seriesBy) => {
        writable();
        const area = areaOfRange(source);
        // Excel draws a chart of anything; one without a figure is empty, and never meant.
        if (!area || area.rows < 2 || area.columns < 2) throw invalidArgument();
        const made: Chart = {
          name: freeName(sheet),
          type: oneOf(['BarClustered', 'BarStacked', 'BarStacked100', 'ColumnClustered', 'Doughnut'])(type),
          source: area,
          seriesBy: oneOf(['Auto', 'Columns', 'Rows'])(seriesBy ?? 'Auto'),
          place: null,
          look: new Map(),
        };
        sheet.charts.push(made);
        return thingOf(made);
      },
      GetItem: (name) => {
        const found = sheet.charts.find((one) => one.name === text(name));
        if (!found) throw itemNotFound();
        return thingOf(found);
      },
    },
  };
}

/** The first name of Excel's own that is free. */
function freeName(sheet: Sheet): string {
  let count = 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${count}`)) count += 1;
  return `Chart ${count}`;
}

type Check = (value: unknown) => unknown;
const between =
  (least: number, most: number): Check =>
  (value) => {
    if (number(value) < least || number(value) > most) throw invalidArgument();
    return value;
  };
/** Sizes and places in points: none is below nothing. */
const points = between(0, Infinity);

function chart(sheet: Sheet, one: Chart, writable: () => void): Thing {
  const live = (): Chart => {
    if (!sheet.charts.includes(one)) throw itemNotFound();
    return one;
  };
  /** An object below the chart whose properties are kept by their path. */
  const part = (
    type: string,
    path: string,
    set: Readonly<Record<string, Check>>,
    more: Pick<Thing, 'get' | 'call'> = {},
  ): Thing => ({
    type,
    get: more.get ?? {},
    call: more.call ?? {},
    set: Object.fromEntries(
      Object.entries(set).map(([name, check]) => [
        name,
        (value: unknown) => {
          writable();
          live().look.set(`${path}/${name}`, check(value));
        },
      ]),
    ),
  });
  const font = (path: string) => (): Thing =>
    part('ChartFont', `${path}/font`, { Name: text, Size: between(1, 409), Color: color });
  const fill = (path: string) => (): Thing => ({
    type: 'ChartFill',
    call: {
      Clear: () => {
        writable();
        live().look.set(`${path}/fill`, null);
      },
      SetSolidColor: (value) => {
        writable();
        live().look.set(`${path}/fill`, color(value));
      },
    },
  });
  const axis = (path: string): Thing =>
    part(
      'ChartAxis',
      path,
      {
        ReversePlotOrder: truth,
        TickLabelPosition: oneOf(['NextToAxis', 'High', 'Low', 'None']),
        MajorTickMark: oneOf(['None', 'Cross', 'Inside', 'Outside']),
        Minimum: number,
        Visible: truth,
      },
      { get: { MajorGridlines: () => part('ChartGridlines', `${path}/majorGridlines`, { Visible: truth }) } },
    );
  const series = (at: number): Thing => {
    // By columns: the first one holds the names.
    if (!Number.isInteger(at) || at < 0 || at >= one.source.columns - 1)
      throw new HostError('InvalidArgument', 'There is no such series.');
    const path = `series/${at}`;
    const labels = (): Thing =>
      part(
        'ChartDataLabels',
        `${path}/dataLabels`,
        { Position: oneOf(['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd']), NumberFormat: text },
        {
          get: {
            Format: () => ({ type: 'ChartDataLabelFormat', get: { Font: font(`${path}/dataLabels/format`) } }),
          },
        },
      );
    return part(
      'ChartSeries',
      path,
      { GapWidth: between(0, 500), Overlap: between(-100, 100), HasDataLabels: truth },
      {
        get: {
          Format: () => ({ type: 'ChartSeriesFormat', get: { Fill: fill(`${path}/format`) } }),
          DataLabels: labels,
        },
      },
    );
  };
  return {
    type: 'Chart',
    identity: () => ({ Id: `${sheet.id}/${one.name}` }),
    get: {
      Name: () => live().name,
      Title: () => part('ChartTitle', 'title', { Visible: truth }),
      Legend: () =>
        part('ChartLegend', 'legend', {
          Visible: truth,
          Left: points,
          Top: points,
          Width: points,
          Height: points,
          Position: oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner']),
        }),
      Format: () => ({
        type: 'ChartAreaFormat',
        get: {
          Font: font('format'),
          Fill: fill('format'),
          Border: () => part('ChartBorder', 'format/border', { LineStyle: oneOf(['None', 'Continuous']) }),
        },
      }),
      PlotArea: () =>
        part('ChartPlotArea', 'plotArea', {
          InsideLeft: points,
          InsideTop: points,
          InsideWidth: points,
          InsideHeight: points,
        }),
      Axes: () => ({
        type: 'ChartAxes',
        get: { CategoryAxis: () => axis('categoryAxis'), ValueAxis: () => axis('valueAxis') },
      }),
      Series: () => ({ type: 'ChartSeriesCollection', call: { GetItemAt: (at: unknown) => series(number(at)) } }),
    },
    set: {
      Name: (value) => {
        writable();
        if (text(value) === '' || text(value).length > 255) throw invalidArgument();
        live().name = text(value);
      },
    },
    call: {
      Delete: () => {
        writable();
        sheet.charts.splice(sheet.charts.indexOf(live()), 1);
      },
      SetPosition: (start, end) => {
        writable();
        const [from, to] = [areaOfRange(start) ?? address(start), areaOfRange(end) ?? address(end)];
        if (to.row < from.row || to.column < from.column) throw invalidArgument();
        live().place = {
          row: from.row,
          column: from.column,
          rows: to.row + to.rows - from.row,
          columns: to.column + to.columns - from.column,
        };
      },
    },
  };
}
