import { areaAddress, parseArea } from './address';
import type { ChartSpec } from './grid';

/**
 * The name of a chart in the workbook. It tells what the chart shows, and by it ours are known again: both adapters can
 * read it, and it survives saving, moving and restyling the chart.
 */
export const chartName = ({ kind, title, source, place }: ChartSpec): string =>
  `${title} [phuluc ${kind} ${areaAddress(source)} ${areaAddress(place)}]`;

/** Reads what `chartName` wrote; null for any other name: a chart of the planner's. */
export function chartOf(name: string): ChartSpec | null {
  const match = /^([^[]*) \[phuluc (bars|parts) ([A-Z\d:]+) ([A-Z\d:]+)\]$/.exec(name);
  const [source, place] = [match?.[3], match?.[4]].map((address) => parseArea(address ?? ''));
  return match && source && place ? { kind: match[2] as ChartSpec['kind'], title: match[1]!, source, place } : null;
}

/** True when both are the same charts, whatever their order. */
export function sameCharts(a: readonly ChartSpec[] = [], b: readonly ChartSpec[] = []): boolean {
  const names = new Set(b.map(chartName));
  return a.length === b.length && a.every((chart) => names.has(chartName(chart)));
}
