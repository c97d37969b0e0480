import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1 } from '../../src/model/address';
import type { StartChart } from './start';

/** What a spreadsheet program does to the charts of a file, and what it finds there; read apart from our own code. */

type Parts = Record<string, Uint8Array>;
const read = (parts: Parts, path: string): string => strFromU8(parts[path]!);
const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** 'xl/drawings/drawing1.xml' from '../drawings/drawing1.xml' or '/xl/drawings/drawing1.xml'. */
const inPackage = (target: string): string => (target.startsWith('/') ? target.slice(1) : target.replace('..', 'xl'));

function target(parts: Parts, path: string, test: (relation: string) => boolean): string | null {
  const list = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const relations = parts[list] ? [...read(parts, list).matchAll(/<Relationship [^>]*>/g)].map(([one]) => one) : [];
  const found = relations.find(test);
  return found === undefined ? null : inPackage(/Target="([^"]*)"/.exec(found)![1]!);
}

function drawingOf(parts: Parts, sheet: string): string | null {
  const sheets = [...read(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([one]) => one);
  const id = /r:id="([^"]*)"/.exec(sheets.find((one) => one.includes(`name="${sheet}"`))!)![1]!;
  const path = target(parts, 'xl/workbook.xml', (one) => one.includes(`Id="${id}"`))!;
  return target(parts, path, (one) => one.includes('/drawing"'));
}

const anchorsIn = (xml: string): string[] =>
  [...xml.matchAll(/<xdr:twoCellAnchor[^]*?<\/xdr:twoCellAnchor>/g)].map(([one]) => one);
const nameIn = (anchor: string): string => decoded(/<xdr:cNvPr [^>]*?name="([^"]*)"/.exec(anchor)![1]!);

export function chartsInFile(bytes: Uint8Array, sheet: string): readonly StartChart[] {
  const parts = unzipSync(bytes);
  const path = drawingOf(parts, sheet);
  if (path === null) return [];
  return anchorsIn(read(parts, path))
    .map((anchor) => {
      const id = /r:id="([^"]*)"/.exec(anchor)![1]!;
      const chart = read(
        parts,
        target(parts, path, (one) => one.includes(`Id="${id}"`))!,
      );
      const numbers = [...anchor.matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, one]) => Number(one));
      const [left, top, right, bottom] = numbers as [number, number, number, number];
      // From the name of the first series to the last figure of the last one, and the names of the bars before it.
      const cells = [...chart.matchAll(/<c:f>'?[^!]*'?!([^<]*)<\/c:f>/g)].map(([, one]) => one!.replaceAll('$', ''));
      const columns = cells.map((one) => /[A-Z]+/.exec(one)![0]).sort();
      const rows = cells.flatMap((one) => [...one.matchAll(/\d+/g)].map(([row]) => Number(row)));
      return {
        name: nameIn(anchor),
        source: `${columns[0]}${Math.min(...rows)}:${columns.at(-1)}${Math.max(...rows)}`,
        place: `${a1(top, left)}:${a1(bottom - 1, right - 1)}`,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Another chart beside those that are there: the first one once more, under that name. */
export function withChartByHand(bytes: Uint8Array, sheet: string, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = drawingOf(parts, sheet)!;
  const xml = read(parts, path);
  const anchor = anchorsIn(xml)[0]!;
  const id = /r:id="([^"]*)"/.exec(anchor)![1]!;
  const chart = target(parts, path, (one) => one.includes(`Id="${id}"`))!;
  parts['xl/charts/chart99.xml'] = parts[chart]!;
  const own = anchor.replace(/name="[^"]*"/, `name="${name}"`).replace(/r:id="[^"]*"/, 'r:id="rId99"');
  parts[path] = strToU8(xml.replace('</xdr:wsDr>', `${own}</xdr:wsDr>`));
  const list = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
  const relation = `<Relationship Id="rId99" Type="${type}" Target="../charts/chart99.xml"/>`;
  parts[list] = strToU8(read(parts, list).replace('</Relationships>', `${relation}</Relationships>`));
  const types = read(parts, '[Content_Types].xml');
  const override = /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/.exec(types)![0].replace('chart1', 'chart99');
  parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${override}</Types>`));
  return zipSync(parts);
}

/** Excel leaves no part of a chart behind that is deleted; the bare anchor is enough to see that it is gone. */
export function withoutChart(bytes: Uint8Array, sheet: string, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = drawingOf(parts, sheet)!;
  const xml = read(parts, path);
  const anchor = anchorsIn(xml).find((one) => nameIn(one) === name)!;
  parts[path] = strToU8(xml.replace(anchor, ''));
  return zipSync(parts);
}
