import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageNumber,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LetterBlock, LetterSpec } from '../model/documents/letter';

/** Twentieths of a point in a millimetre. */
const TWIPS_A_MM = 1440 / 25.4;
const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_A_MM);
const PAGE = { width: mm(210), height: mm(297) };
/** Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I. */
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** Half points. */
const SIZE = { text: 28, head: 26, table: 24, small: 22 };

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly indent?: boolean;
  /** A line below, as under the motto. */
  readonly ruled?: boolean;
}

function paragraph(text: string, { bold, italics, size = SIZE.text, align, indent, ruled }: Look = {}): Paragraph {
  return new Paragraph({
    alignment: align,
    spacing: { before: indent ? 80 : 0, after: indent ? 80 : 0 },
    ...(indent && { indent: { firstLine: mm(10) } }),
    // A line of a text is a line of the paragraph.
    children: text.split('\n').map(
      (line, at) =>
        new TextRun({
          text: line,
          bold,
          italics,
          size,
          break: at === 0 ? undefined : 1,
          ...(ruled && { underline: {} }),
        }),
    ),
  });
}

/** A .docx file in official form; text stays text, whatever it begins with. */
export async function letterFile(letter: LetterSpec): Promise<Uint8Array> {
  const file = new Document({
    creator: 'Phuluc',
    title: `${letter.title} ${letter.subject}`,
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZE.text } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN }, titlePage: true },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head })],
              }),
            ],
          }),
        },
        children: [
          head(letter),
          paragraph(''),
          paragraph(letter.title, { bold: true, align: AlignmentType.CENTER }),
          paragraph(letter.subject, { bold: true, align: AlignmentType.CENTER }),
          paragraph(''),
          ...letter.blocks.flatMap(blockOf),
          paragraph(''),
          foot(letter),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function blockOf(block: LetterBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.text, { bold: true, indent: true })];
    case 'paragraph':
      return [paragraph(block.text, { align: AlignmentType.JUSTIFIED, indent: true })];
    case 'table':
      return [tableOf(block)];
  }
}

function tableOf({ columns, rows }: Extract<LetterBlock, { readonly type: 'table' }>): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / whole));
  const cell = (text: string, at: number, look: Look): TableCell =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 70, right: 70, top: 30, bottom: 30 },
      children: [paragraph(text, { size: SIZE.table, ...look })],
    });
  const aligned = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, at) => cell(name, at, { bold: true, align: AlignmentType.CENTER })),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, at) =>
              cell(cells[at] ?? '', at, align === undefined ? {} : { align: aligned[align] }),
            ),
          }),
      ),
    ],
  });
}

/** Two columns without lines: what stands beside each other on an official page. */
function beside(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [Math.round(TEXT_WIDTH * share), TEXT_WIDTH - Math.round(TEXT_WIDTH * share)];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, at) =>
            new TableCell({
              width: { size: widths[at]!, type: WidthType.DXA },
              borders: NO_BORDERS,
              margins: { left: 0, right: 0 },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function head({ superior, agency, nation, motto, number, date }: LetterSpec): Table {
  const centred = { size: SIZE.head, align: AlignmentType.CENTER } as const;
  return beside(
    [
      ...(superior === '' ? [] : [paragraph(superior, centred)]),
      paragraph(agency, { ...centred, bold: true }),
      paragraph(number, centred),
    ],
    [
      paragraph(nation, { ...centred, size: SIZE.table, bold: true }),
      paragraph(motto, { ...centred, bold: true, ruled: true }),
      paragraph(date, { ...centred, italics: true }),
    ],
    0.4,
  );
}

function foot({ recipients: [first = '', ...others], signer }: LetterSpec): Table {
  return beside(
    [
      paragraph(first, { size: SIZE.table, bold: true, italics: true }),
      ...others.map((line) => paragraph(line, { size: SIZE.small })),
    ],
    [
      paragraph(signer, { bold: true, align: AlignmentType.CENTER }),
      ...['', '', '', ''].map((line) => paragraph(line)),
    ],
    0.5,
  );
}
