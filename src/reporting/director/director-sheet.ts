import type { CellPlace, ChartSpec, Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { formatPoints } from '../../model/points';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { headBlock, lineBlock, MARGINS, signatureBlock, stack, type Block } from '../layout/sheet-frame';
import { DIRECTOR, vietnameseDay } from '../layout/year-words';
import { sameName, withNotes } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import type { Director } from './director';
import { criteriaBlocks, dueBlocks } from './director-lists';
import {
  FRAME,
  LINES,
  PAGE_COLUMNS,
  pageRow,
  roomOfPage,
  type Lines,
  type PageColumn,
  type Span,
} from './director-page';
import { fieldsTable, unitsTable } from './director-tables';

export const DIRECTOR_TAG: SheetTag = { role: 'director', key: '' };

/** Places of other sheets of ours, where they are: the page leads there. */
export interface DirectorLinks {
  readonly summary: CellPlace | null;
  readonly rows: CellPlace | null;
  readonly due: CellPlace | null;
  /** The first table of the plan. */
  readonly plan: CellPlace;
}

/** What the page is written from. */
export interface DirectorSheetSource {
  readonly director: Director;
  readonly heading: PlanHeading;
  readonly links: DirectorLinks;
}

/**
 * One page for the director: figures, points lost by field, the criteria that cost most with who answers, progress by
 * unit, what is late and what is due next. `before`: the sheet as it stands; what people wrote beside it comes along.
 */
export function directorSheetSpec(
  source: DirectorSheetSource,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const { block, charts } = longestPage(source);
  const { rows, merges } = block;
  const spec: SheetSpec = {
    tag,
    name,
    tabColor: '#C00000',
    columns: PAGE_COLUMNS,
    rows,
    merges,
    dropDowns: [],
    charts,
    freezeRows: 0,
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: rows.length, columns: FRAME.last + 1 },
      margins: MARGINS,
      pageNumbers: false,
      onePage: true,
    },
  };
  return withNotes(spec, before, {
    headers: [DIRECTOR.columns.number],
    keyHeader: DIRECTOR.columns.id,
    markHeader: DIRECTOR.columns.id,
    total: DIRECTOR.source,
    width: PAGE_COLUMNS.length,
    match: sameName,
  });
}

/** Texts as long as the page has room for. */
function longestPage(source: DirectorSheetSource): Page {
  let page = pageOf(source, LINES[0]);
  for (const lines of LINES.slice(1)) {
    if (page.block.rows.reduce((sum, row) => sum + row.height!, 0) <= roomOfPage()) break;
    page = pageOf(source, lines);
  }
  return page;
}

interface Page {
  readonly block: Block;
  readonly charts: readonly ChartSpec[];
}

function pageOf({ director, heading, links }: DirectorSheetSource, lines: Lines): Page {
  const charts: ChartSpec[] = [];
  const blocks: Block[] = [];
  const height = (): number => blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const put = (...more: readonly Block[]): void => void blocks.push(...more);
  put(
    headBlock(FRAME, DIRECTOR.title, DIRECTOR.asOf(vietnameseDay(director.asOf)), heading),
    ...figures(director, links),
  );
  const charted = (table: { readonly block: Block; readonly chart: ChartSpec | null }): void => {
    const top = height();
    put(table.block);
    if (table.chart)
      charts.push({
        ...table.chart,
        source: { ...table.chart.source, row: table.chart.source.row + top },
        place: { ...table.chart.place, row: table.chart.place.row + top },
      });
  };
  charted(fieldsTable(director, lines));
  put(...criteriaBlocks(director, lines));
  charted(unitsTable(director, lines));
  put(...dueBlocks(director, lines));
  const { nobody } = director.total;
  const { criteria, excess } = director.exceeding;
  put(
    lineBlock(FRAME, DIRECTOR.source, 'hint'),
    ...(nobody > 0 ? [lineBlock(FRAME, DIRECTOR.unassigned(nobody), 'hint')] : []),
    ...(criteria > 0 ? [lineBlock(FRAME, DIRECTOR.exceeding(criteria, formatPoints(excess, 'vi')), 'hint')] : []),
    signatureBlock(FRAME, heading),
  );
  return { block: stack(blocks), charts };
}

const FIGURES: readonly (readonly [keyof typeof DIRECTOR.figures, Span])[] = [
  ['gap', ['number', 'title']],
  ['tasks', ['first', 'second']],
  ['done', ['third', 'fourth']],
  ['overdue', ['wide', 'wide']],
  ['quarter', ['last', 'last']],
];

/** The figures that matter, their names over them; each leads to the list behind it. */
function figures({ gap, benchmark, total, overdue, inQuarter }: Director, links: DirectorLinks): Block[] {
  const values: Readonly<Record<keyof typeof DIRECTOR.figures, string | number>> = {
    gap: benchmark > 0 ? DIRECTOR.gapOf(formatPoints(gap, 'vi'), formatPoints(benchmark, 'vi')) : DIRECTOR.noPoints,
    tasks: total.rows,
    done: total.done,
    overdue: overdue.length,
    quarter: inQuarter,
  };
  const to: Readonly<Record<keyof typeof DIRECTOR.figures, CellPlace>> = {
    gap: links.plan,
    tasks: links.summary ?? links.plan,
    done: links.rows ?? links.summary ?? links.plan,
    overdue: links.due ?? overdue[0]?.source ?? links.plan,
    quarter: links.due ?? links.plan,
  };
  const spans = FIGURES.map(([, span]) => span).filter(([from, last]) => from !== last);
  const cells = (of: (key: keyof typeof DIRECTOR.figures) => SpecCell): Partial<Record<PageColumn, SpecCell>> =>
    Object.fromEntries(FIGURES.map(([key, [from]]) => [from, of(key)]));
  return [
    pageRow(
      cells((key) => ({ value: DIRECTOR.figures[key], style: 'header' })),
      { mark: '§ figures', height: 32, spans, blank: 'header' },
    ),
    pageRow(
      cells((key) => ({ value: values[key], style: 'figure', link: to[key] })),
      { mark: '§ values', height: 26, spans, blank: 'figure' },
    ),
  ];
}
