import type { CellStyle } from '../model/sheet-spec';

/** How a cell of ours is drawn: plain data for every adapter. Sizes in points, colours '#RRGGBB'. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** Absent: no fill. */
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Thin lines: around the cell, below it only, or none. */
  readonly border: 'all' | 'below' | 'none';
  /** Number format when the cell names none. */
  readonly format: string;
}

/** Line colour of all borders of ours. */
export const BORDER_COLOR = '#404040';

// Times New Roman, upright, 12 to 14 points: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.
const base: Look = {
  font: 'Times New Roman',
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: 'none',
  format: 'General',
};
const line: Look = { ...base, vertical: 'top', border: 'all' };
const heading: Look = { ...base, bold: true, horizontal: 'center' };

/**
 * Every look of the closed set. Fills are light enough for a text contrast above 7:1, and carry no meaning of their
 * own. Codes are text ('@'), or Excel makes 2.4.1 a date when the cell is typed again; points are 'General', which
 * shows the decimals that there are, with the reader's own decimal sign.
 */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { ...base, wrap: false },
  superior: { ...heading, size: 13, bold: false },
  agency: { ...heading, size: 13 },
  motto: { ...heading, size: 13 },
  'motto-line': { ...heading, size: 13, border: 'below' },
  title: { ...heading, size: 14 },
  subtitle: { ...base, italic: true, horizontal: 'center' },
  header: { ...heading, fill: '#D9E2F3', border: 'all' },
  section: { ...line, bold: true, fill: '#EDEDED', vertical: 'center' },
  code: { ...line, horizontal: 'center', format: '@' },
  text: line,
  centre: { ...line, horizontal: 'center' },
  bold: { ...line, bold: true },
  'bold-centre': { ...line, bold: true, horizontal: 'center' },
  line: base,
  points: { ...line, horizontal: 'right', wrap: false },
  count: { ...line, horizontal: 'right', wrap: false, format: '0' },
  'total-label': { ...line, bold: true, vertical: 'center' },
  'total-points': { ...line, bold: true, horizontal: 'right', vertical: 'center', wrap: false },
  'total-count': { ...line, bold: true, horizontal: 'right', vertical: 'center', wrap: false, format: '0' },
  figure: { ...heading, size: 14, border: 'all' },
  input: { ...line, fill: '#FFFBE6' },
  'input-points': { ...line, horizontal: 'right', wrap: false, fill: '#FFFBE6' },
  link: { ...line, color: '#0B57A4', underline: true },
  'link-centre': { ...line, color: '#0B57A4', underline: true, horizontal: 'center' },
  hint: { ...base, italic: true, color: '#595959' },
  signature: heading,
  'signature-note': { ...base, italic: true, horizontal: 'center' },
};
