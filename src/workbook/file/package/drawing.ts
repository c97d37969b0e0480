import { chartOf } from '../../../model/sheet-spec';
import type { ChartSpec } from '../../../model/grid';
import { relationshipsOf, textPart, type Package } from './package';
import { attribute, parseRoot, type Piece, type Root } from './xml';

/** The drawing of a worksheet: what lies over its cells. */
export interface Drawing {
  readonly path: string;
  readonly root: Root;
}

/** Null where nothing lies over the sheet. */
export function drawingOf(pkg: Package, sheetPath: string): Drawing | null {
  const path = relationshipsOf(pkg, sheetPath).find(
    ({ type, external }) => !external && type.endsWith('/drawing'),
  )?.target;
  return path !== undefined && pkg.parts.has(path) ? { path, root: parseRoot(textPart(pkg, path)) } : null;
}

/** A chart of ours in a drawing: the piece that places it, and the part that draws it. */
export interface PlacedChart {
  readonly chart: ChartSpec;
  readonly piece: Piece;
  readonly path: string;
}

/** The charts of ours in a drawing. Others put the elements under other prefixes, and the name into the same place. */
export function chartsIn(pkg: Package, { path, root }: Drawing): readonly PlacedChart[] {
  const relationships = new Map(relationshipsOf(pkg, path).map(({ id, target }) => [id, target]));
  return root.pieces.flatMap((piece): PlacedChart[] => {
    const named = /<(?:[\w.-]+:)?cNvPr(?=\s)[^>]*>/.exec(piece.xml)?.[0];
    const leads = /<(?:[\w.-]+:)?chart(?=\s)[^>]*?\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(piece.xml)?.[1];
    const chart = named === undefined ? null : chartOf(attribute(named, 'name') ?? '');
    const target = relationships.get(leads ?? '');
    return chart && target !== undefined ? [{ chart, piece, path: target }] : [];
  });
}

/** True for what is drawn as a chart of ours: others keep its name, and may move it. */
export function isOurs(anchor: string): boolean {
  const named = /<(?:[\w.-]+:)?cNvPr(?=\s)[^>]*>/.exec(anchor)?.[0];
  return named !== undefined && chartOf(attribute(named, 'name') ?? '') !== null;
}

/** The charts of ours on a sheet. */
export function chartsOf(pkg: Package, sheetPath: string): readonly ChartSpec[] {
  const drawing = drawingOf(pkg, sheetPath);
  return drawing ? chartsIn(pkg, drawing).map(({ chart }) => chart) : [];
}
