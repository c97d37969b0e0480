import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1 } from '../../src/model/address';
import type { CellPlace } from '../../src/model/grid';
import type { Given } from './start';

/** What a spreadsheet program does to a file when somebody gives a cell a look, a note or a link by hand. */
export function givenByHand(bytes: Uint8Array, { sheet, row, column }: CellPlace, given: Given): Uint8Array {
  const parts = unzipSync(bytes);
  const read = (path: string): string => strFromU8(parts[path]!);
  const write = (path: string, xml: string): void => void (parts[path] = strToU8(xml));
  const path = pathOf(read, sheet);
  let xml = withCell(read(path), row, column);
  const cell = new RegExp(`<c r="${a1(row, column)}"([^>]*?)(/?)>`);
  const before = Number(/ s="(\d+)"/.exec(cell.exec(xml)![1]!)?.[1] ?? 0);
  const styled = withStyle(read('xl/styles.xml'), before, given);
  write('xl/styles.xml', styled.xml);
  xml = xml.replace(
    cell,
    (_, attributes: string, slash: string) =>
      `<c r="${a1(row, column)}"${attributes.replace(/ s="\d+"/, '')} s="${styled.xf}"${slash}>`,
  );
  if (given.height !== undefined)
    xml = xml.replace(
      new RegExp(`<row r="${row + 1}"([^>]*)>`),
      (_, attributes: string) =>
        `<row r="${row + 1}"${attributes.replace(/ (ht|customHeight)="[^"]*"/g, '')} ht="${given.height}" customHeight="1">`,
    );
  const relations: string[] = [];
  if (given.link !== undefined) {
    relations.push(
      `<Relationship Id="rIdLink" Type="${OFFICE}/hyperlink" Target="${given.link}" TargetMode="External"/>`,
    );
    const link = `<hyperlink ref="${a1(row, column)}" r:id="rIdLink"/>`;
    xml = xml.includes('</hyperlinks>')
      ? xml.replace('</hyperlinks>', `${link}</hyperlinks>`)
      : xml.replace(/(?=<printOptions)/, `<hyperlinks>${link}</hyperlinks>`);
  }
  if (given.note !== undefined) {
    relations.push(
      `<Relationship Id="rIdNotes" Type="${OFFICE}/comments" Target="../comments9.xml"/>`,
      `<Relationship Id="rIdBoxes" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/>`,
    );
    write(
      'xl/comments9.xml',
      `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="${a1(row, column)}" authorId="0"><text><t>${given.note}</t></text></comment></commentList></comments>`,
    );
    write(
      'xl/drawings/vmlDrawing9.vml',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`,
    );
    write(
      '[Content_Types].xml',
      read('[Content_Types].xml').replace(
        '</Types>',
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
      ),
    );
    xml = xml.replace('</worksheet>', '<legacyDrawing r:id="rIdBoxes"/></worksheet>');
  }
  if (relations.length > 0) {
    const list = path.replace(/([^/]+)$/, '_rels/$1.rels');
    write(
      list,
      (parts[list] ? read(list) : `<Relationships xmlns="${RELATIONS}"></Relationships>`).replace(
        '</Relationships>',
        `${relations.join('')}</Relationships>`,
      ),
    );
  }
  write(path, xml);
  return zipSync(parts);
}

/** The note on a cell, and where its box is said to hang. */
export function noteIn(bytes: Uint8Array, { row, column }: CellPlace): string | undefined {
  const parts = unzipSync(bytes);
  if (!parts['xl/comments9.xml']) return undefined;
  const note = new RegExp(`<comment ref="${a1(row, column)}"[^]*?<t>([^<]*)</t>`).exec(
    strFromU8(parts['xl/comments9.xml']),
  )?.[1];
  const box = strFromU8(parts['xl/drawings/vmlDrawing9.vml']!);
  const hangs =
    box.includes(`<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`) &&
    box.includes(`<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor>`);
  return note === undefined || hangs ? note : `${note}, but its box hangs elsewhere`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function pathOf(read: (path: string) => string, sheet: string): string {
  const id = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(` name="${sheet}"`))!
    .match(/r:id="([^"]*)"/)![1]!;
  return new RegExp(`Id="${id}"[^>]*Target="/?([^"]*)"`).exec(read('xl/_rels/workbook.xml.rels'))![1]!;
}

/** The sheet with an element for the cell. */
function withCell(xml: string, row: number, column: number): string {
  const address = a1(row, column);
  if (xml.includes(`<c r="${address}"`)) return xml;
  const there = new RegExp(`(<row r="${row + 1}"[^>]*>)([^]*?)(</row>)`);
  if (there.test(xml))
    return xml.replace(
      there,
      (_, open: string, cells: string, close: string) => `${open}${cells}<c r="${address}"/>${close}`,
    );
  return xml.replace('</sheetData>', `<row r="${row + 1}"><c r="${address}"/></row></sheetData>`);
}

/** The style part with one more format: that of `base` with what is given. */
function withStyle(
  xml: string,
  base: number,
  { fill, color, bold, italic, format }: Given,
): { readonly xml: string; readonly xf: number } {
  const list = (name: string): string[] =>
    [
      ...new RegExp(`<${name} count="\\d+">([^]*?)</${name}>`)
        .exec(xml)![1]!
        .matchAll(/<(font|fill|xf)(?=[\s>])[^>]*?(?:\/>|>[^]*?<\/\1>)/g),
    ].map(([element]) => element);
  const append = (name: string, element: string): number => {
    const count = list(name).length;
    xml = xml.replace(
      new RegExp(`(<${name} count=)"\\d+"(>[^]*?)(</${name}>)`),
      (_, open: string, items: string, close: string) => `${open}"${count + 1}"${items}${element}${close}`,
    );
    return count;
  };
  let xf = list('cellXfs')[base]!;
  if (color !== undefined || bold || italic) {
    const font = list('fonts')[Number(/fontId="(\d+)"/.exec(xf)![1])]!;
    const marked = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
    const own = font
      .replace(/<(b|i)\/>/g, '')
      .replace('<font>', `<font>${marked}`)
      .replace(/<color [^>]*\/>/, color === undefined ? '$&' : `<color rgb="FF${color.slice(1)}"/>`);
    xf = xf.replace(/fontId="\d+"/, `fontId="${append('fonts', own)}"`);
  }
  if (fill !== undefined)
    xf = xf
      .replace(
        /fillId="\d+"/,
        `fillId="${append('fills', `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`)}" applyFill="1"`,
      )
      .replace(/applyFill="1"(.*)applyFill="1"/, 'applyFill="1"$1');
  if (format !== undefined) {
    xml = xml.includes('<numFmts')
      ? xml.replace('</numFmts>', `<numFmt numFmtId="199" formatCode="${format}"/></numFmts>`)
      : xml.replace('<fonts', `<numFmts count="1"><numFmt numFmtId="199" formatCode="${format}"/></numFmts><fonts`);
    xf = xf.replace(/numFmtId="\d+"/, 'numFmtId="199"');
  }
  return { xf: append('cellXfs', xf), xml };
}
