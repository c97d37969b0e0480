import { columnLetter, quoteSheet } from '../../../model/address';
import { chartName } from '../../../model/sheet-spec';
import type { ChartSpec } from '../../../model/grid';
import type { SheetSpec } from '../../../model/sheet-spec';
import { BARS_LEFT, CHART_FONT, CHART_LOOKS, chartHeights, GAP_WIDTH } from '../../charts';
import { XML_HEAD } from '../package/package';
import { escapeAttribute, escapeText } from '../package/xml';

/** The namespaces of drawings. Source: ECMA-376 part 1, annex A; the strict ones for workbooks that are strict. */
export interface DrawingSpaces {
  readonly sheet: string;
  readonly main: string;
  readonly chart: string;
  /** Of relationships, as the workbook names it. */
  readonly office: string;
}
export function drawingSpaces(office: string): DrawingSpaces {
  const base = office.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return { sheet: `${base}/spreadsheetDrawing`, main: `${base}/main`, chart: `${base}/chart`, office };
}

export const emptyDrawing = ({ sheet, main }: DrawingSpaces): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${sheet}" xmlns:a="${main}"></xdr:wsDr>`;

/** Where a chart lies, with the name that tells what it is. It names its namespaces itself: the drawing may be another's. */
export function anchorXml(chart: ChartSpec, id: number, relation: string, spaces: DrawingSpaces): string {
  const { row, column, rows, columns } = chart.place;
  const corner = (name: string, [c, r]: readonly [number, number]): string =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const properties = `<xdr:cNvPr id="${id}" name="${escapeAttribute(chartName(chart))}" descr="${escapeAttribute(chart.title)}"/>`;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${spaces.chart}">` +
    `<c:chart xmlns:c="${spaces.chart}" xmlns:r="${spaces.office}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame>';
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${spaces.sheet}" xmlns:a="${spaces.main}">` +
    `${corner('from', [column, row])}${corner('to', [column + columns, row + rows])}${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/**
 * A chart over cells of the sheet. It holds no copy of their values: whoever opens the file draws it from the cells.
 * Order of the elements: ECMA-376 part 1, 21.2.2.
 */
export function chartXml(spec: SheetSpec, sheet: string, chart: ChartSpec, spaces: DrawingSpaces): string {
  const { stacked, width } = CHART_LOOKS[chart.kind];
  const { head, all } = chartHeights(spec, chart);
  const top = share(head / all);
  const series = Array.from({ length: chart.source.columns - 1 }, (_, at) => seriesXml(sheet, chart, at)).join('');
  const layout =
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${BARS_LEFT}"/><c:y val="${top}"/><c:w val="${width}"/><c:h val="${share(1 - top)}"/></c:manualLayout></c:layout>`;
  const bars =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="${GAP_WIDTH}"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  // The first name on top, as in the table; the names stand in the table.
  const names =
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>' +
    `<c:spPr><a:ln w="9525">${solid('#7F7F7F')}</a:ln></c:spPr><c:crossAx val="2"/></c:catAx>`;
  const figures =
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>' +
    '<c:axPos val="t"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:crossAx val="1"/></c:valAx>';
  // Over the bars, where the names of the columns stand in the table.
  const legend = stacked
    ? '<c:legend><c:legendPos val="t"/><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
      `<c:x val="${BARS_LEFT}"/><c:y val="0"/><c:w val="${width}"/><c:h val="${top}"/></c:manualLayout></c:layout>` +
      '<c:overlay val="0"/></c:legend>'
    : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.main}" xmlns:r="${spaces.office}">` +
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea>${layout}${bars}${names}${figures}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textXml('#000000')}</c:chartSpace>`
  );
}

function seriesXml(sheet: string, { kind, source }: ChartSpec, at: number): string {
  const { stacked, series, labels } = CHART_LOOKS[kind];
  const { fill, label } = series[at % series.length]!;
  const column = source.column + 1 + at;
  const reference = (of: number, from: number, to: number): string => {
    const letter = columnLetter(of);
    const cells = from === to ? `$${letter}$${from + 1}` : `$${letter}$${from + 1}:$${letter}$${to + 1}`;
    return `<c:f>${escapeText(`${quoteSheet(sheet)}!${cells}`)}</c:f>`;
  };
  const [first, last] = [source.row + 1, source.row + source.rows - 1];
  const format = labels === null ? '<c:numFmt formatCode="General" sourceLinked="1"/>' : numberFormat(labels);
  const shows = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`)
    .join('');
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
    `<c:tx><c:strRef>${reference(column, source.row, source.row)}</c:strRef></c:tx>` +
    `<c:spPr>${solid(fill)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(label)}` +
    `<c:dLblPos val="${stacked ? 'ctr' : 'outEnd'}"/>${shows}</c:dLbls>` +
    `<c:cat><c:strRef>${reference(source.column, first, last)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(column, first, last)}</c:numRef></c:val></c:ser>`
  );
}

const numberFormat = (code: string): string => `<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/>`;
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
/** Text of a chart; sizes count in hundredths of a point. */
const textXml = (color: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${CHART_FONT.size * 100}" b="0">${solid(color)}` +
  `<a:latin typeface="${CHART_FONT.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
const share = (part: number): number => Math.round(part * 1000) / 1000;
