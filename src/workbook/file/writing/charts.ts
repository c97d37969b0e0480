import { chartName } from '../../../model/sheet-spec';
import type { ChartSpec } from '../../../model/grid';
import type { SheetSpec } from '../../../model/sheet-spec';
import { chartsIn, drawingOf, type Drawing, type PlacedChart } from '../package/drawing';
import {
  addPart,
  findPart,
  namespacesOf,
  relationshipsOf,
  removePart,
  textPart,
  workbookRoot,
  type Package,
  type SheetEntry,
} from '../package/package';
import { openShell } from '../package/shell';
import { withChildren } from '../package/sheet-part';
import { printRoot } from '../package/xml';
import { anchorXml, chartXml, drawingSpaces, emptyDrawing } from './chart-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * The charts of a sheet of ours; tells whether anything is different now. One that is there already stays as somebody
 * may have moved or restyled it, because it follows its cells; only the copy of their values that a spreadsheet
 * program keeps in it goes. What else lies over the sheet stays.
 */
export function writeCharts(pkg: Package, entry: SheetEntry, spec: SheetSpec): boolean {
  const wanted = spec.charts ?? [];
  const before = drawingOf(pkg, entry.path);
  const placed = before ? chartsIn(pkg, before) : [];
  const names = new Set(wanted.map(chartName));
  const stale = placed.filter(({ chart }, at) => {
    const name = chartName(chart);
    return !names.has(name) || placed.findIndex((one) => chartName(one.chart) === name) < at;
  });
  const there = new Set(placed.map(({ chart }) => chartName(chart)));
  const fresh = wanted.filter((chart) => !there.has(chartName(chart)));
  const isDropped = placed.map(({ path }) => dropCopies(pkg, path)).includes(true);
  if (stale.length === 0 && fresh.length === 0) return isDropped;
  if (before) takeOut(pkg, before, stale);
  if (fresh.length > 0) putIn(pkg, entry, spec, fresh);
  else dropEmptyDrawing(pkg, entry);
  return true;
}

/** Takes the charts of ours off a sheet that is to be removed, so that no part of them stays behind. */
export function removeCharts(pkg: Package, entry: SheetEntry): void {
  const drawing = drawingOf(pkg, entry.path);
  if (!drawing) return;
  takeOut(pkg, drawing, chartsIn(pkg, drawing));
  dropEmptyDrawing(pkg, entry);
}

/** Values in a chart are a copy of the cells' as they were when it was saved. Without it the cells are asked. */
function dropCopies(pkg: Package, path: string): boolean {
  const xml = textPart(pkg, path);
  const without = xml.replace(/<((?:[\w.-]+:)?(?:num|str)Cache)>[^]*?<\/\1>/g, '');
  if (without === xml) return false;
  pkg.parts.set(path, without);
  return true;
}

function takeOut(pkg: Package, { path, root }: Drawing, charts: readonly PlacedChart[]): void {
  const pieces = new Set(charts.map(({ piece }) => piece));
  pkg.parts.set(path, printRoot({ ...root, pieces: root.pieces.filter((piece) => !pieces.has(piece)) }));
  for (const { path: chart } of charts) {
    // Excel keeps the style and the colours of a chart in parts of their own.
    for (const { target, external } of relationshipsOf(pkg, chart)) if (!external) removePart(pkg, chart, target);
    removePart(pkg, path, chart);
  }
}

function putIn(pkg: Package, entry: SheetEntry, spec: SheetSpec, charts: readonly ChartSpec[]): void {
  const { office } = namespacesOf(workbookRoot(pkg));
  const spaces = drawingSpaces(office);
  const { path, root } = drawingOf(pkg, entry.path) ?? addDrawing(pkg, entry, emptyDrawing(spaces));
  const ids = [...printRoot(root).matchAll(/cNvPr(?=\s)[^>]*?\sid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  const anchors = charts.map((chart, at) => {
    const chartPath = freePath(pkg, 'charts/chart');
    const content = chartXml(spec, entry.name, chart, spaces);
    const relation = addPart(pkg, path, { path: chartPath, content, kind: 'chart', contentType: CHART_TYPE });
    return { name: 'twoCellAnchor', xml: anchorXml(chart, Math.max(1, ...ids) + 1 + at, relation, spaces) };
  });
  pkg.parts.set(path, printRoot({ ...root, pieces: [...root.pieces, ...anchors] }));
}

function addDrawing(pkg: Package, entry: SheetEntry, content: string): Drawing {
  const path = freePath(pkg, 'drawings/drawing');
  const relation = addPart(pkg, entry.path, { path, content, kind: 'drawing', contentType: DRAWING_TYPE });
  const { office } = namespacesOf(workbookRoot(pkg));
  const { root, store } = openShell(pkg, entry.path);
  store(withChildren(root, 'worksheet', 'drawing', [`<drawing xmlns:r="${office}" r:id="${relation}"/>`]));
  return drawingOf(pkg, entry.path)!;
}

function dropEmptyDrawing(pkg: Package, entry: SheetEntry): void {
  const drawing = drawingOf(pkg, entry.path);
  if (!drawing || drawing.root.pieces.some(({ xml }) => xml.trim() !== '')) return;
  const { root, store } = openShell(pkg, entry.path);
  store(withChildren(root, 'worksheet', 'drawing', []));
  removePart(pkg, entry.path, drawing.path);
}

/** A name that no part has: 'xl/charts/chart3.xml'. */
function freePath(pkg: Package, stem: string): string {
  const folder = pkg.workbookPath.slice(0, pkg.workbookPath.lastIndexOf('/') + 1);
  let number = 1;
  while (findPart(pkg, `${folder}${stem}${number}.xml`) !== null) number += 1;
  return `${folder}${stem}${number}.xml`;
}
