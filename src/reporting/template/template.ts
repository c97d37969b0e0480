import { toRoman } from '../../model/code';
import { namesOfIndex } from '../../catalogue/index-names';
import type { Area } from '../../model/grid';
import type { AppendixKind, ColumnRole } from '../../model/plan';
import type { CellStyle, DropDown, SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { rowHeight } from '../layout/row-height';
import { printForm } from '../layout/sheet-frame';

/** What a template is made for. */
export interface TemplateOptions {
  /** Year of the plan; the points are those of the year before. */
  readonly year: number;
  /** Number of the appendix. */
  readonly number: number;
  /** Legal and free in the workbook. */
  readonly name: string;
  /** Names of the workbook's own unit list, to choose units from; null when it has none. */
  readonly units: { readonly sheet: string; readonly area: Area } | null;
  /** Of the points, where it is not the year before the plan's. */
  readonly pointsYear?: number | null;
  /** What a filled table has to say: a shape that has columns for it is taken. */
  readonly needs?: { readonly points: boolean; readonly title: boolean; readonly task: boolean };
}

export interface TemplateColumn {
  readonly role: ColumnRole;
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  /** What the cells offer; other text may be typed. */
  readonly choice?: readonly string[] | 'units';
}
interface Template {
  readonly title: (year: number) => string;
  readonly columns: (pointsYear: number) => readonly TemplateColumn[];
}

const code: TemplateColumn = { role: 'code', header: 'STT', width: 6, style: 'code' };
const task: TemplateColumn = { role: 'task', header: 'Nhiệm vụ, giải pháp', width: 28, style: 'text' };
const lead: TemplateColumn = { role: 'lead', header: 'Cơ quan chủ trì', width: 15, style: 'centre', choice: 'units' };
const implementing: TemplateColumn = {
  role: 'implementing',
  header: 'Đơn vị thực hiện',
  width: 20,
  style: 'text',
  choice: 'units',
};
const coordinating: TemplateColumn = {
  role: 'coordinating',
  header: 'Cơ quan phối hợp',
  width: 20,
  style: 'text',
  choice: 'units',
};
const product: TemplateColumn = { role: 'product', header: 'Sản phẩm', width: 16, style: 'text' };
/** Texts without commas, which part the words of a list. Times as they stand in the plans (S000, S001, S004). */
const time: TemplateColumn = {
  role: 'deadline',
  header: 'Thời gian thực hiện',
  width: 13,
  style: 'centre',
  choice: ['Thường xuyên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
};
/** Ways of scoring as the column of S000 has them, without their remarks. */
const method: TemplateColumn = {
  role: 'method',
  header: 'Phương thức chấm điểm',
  width: 16,
  style: 'text',
  choice: ['Phần mềm', 'Điều tra xã hội học'],
};

/** What an empty table looks like. Headers and widths are those of the plans (S000, Phụ lục 1 to 3; S003). */
const SHAPES = {
  points: (pointsYear) => [
    code,
    { role: 'title', header: 'Tiêu chí, Tiêu chí thành phần', width: 24, style: 'text' },
    { role: 'benchmark', header: 'Điểm chuẩn', width: 8, style: 'points' },
    { role: 'achieved', header: `Điểm đạt được ${pointsYear}`, width: 11, style: 'points' },
    task,
    lead,
    implementing,
    time,
    method,
    product,
  ],
  tasks: () => [
    code,
    { ...task, width: 56 },
    { ...lead, width: 20 },
    { ...implementing, width: 34 },
    { ...time, width: 16 },
  ],
  criteria: () => [
    code,
    { role: 'title', header: 'Tiêu chí đánh giá', width: 27, style: 'text' },
    { ...task, width: 44 },
    { ...lead, width: 18 },
    { ...implementing, width: 28 },
    { ...time, width: 15 },
  ],
  activities: () => [
    code,
    { role: 'title', header: 'Nội dung hoạt động', width: 44, style: 'text' },
    { ...product, width: 28 },
    { ...lead, width: 20 },
    { ...coordinating, width: 24 },
    { ...time, width: 17 },
  ],
} satisfies Record<string, (pointsYear: number) => readonly TemplateColumn[]>;
type Shape = keyof typeof SHAPES;

const isShape = (text: string): text is Shape => Object.hasOwn(SHAPES, text);

/** The template of an index as its file gives it; a plain list of tasks for every other kind. */
function templateOf(kind: AppendixKind, needs: TemplateOptions['needs']): Template {
  const { shape, title } = namesOfIndex(kind)?.template ?? {
    shape: 'activities',
    title: 'DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
  };
  return {
    title: (year) => title.replace('{year}', String(year)),
    columns: SHAPES[shapeFor(isShape(shape) ? shape : 'activities', needs)],
  };
}

/** The shape of the kind, or the next one that has a column for all that is to be said. */
function shapeFor(shape: Shape, needs: TemplateOptions['needs']): Shape {
  if (needs?.points) return 'points';
  const has = (role: ColumnRole): boolean => SHAPES[shape](0).some((column) => column.role === role);
  return needs?.title && needs.task && !(has('title') && has('task')) ? 'criteria' : shape;
}

/** The columns of the table that `templateSpec` makes. */
export const templateColumns = (
  kind: AppendixKind,
  { year, pointsYear, needs }: Pick<TemplateOptions, 'year' | 'pointsYear' | 'needs'>,
): readonly TemplateColumn[] => templateOf(kind, needs).columns(pointsYear ?? year - 1);

/** No number, day or agency yet: blanks to be filled in, as the plans leave them before they are signed (S000). */
const ATTACHED = '(Kèm theo Kế hoạch số           /KH-           ngày      tháng      năm          )';
/** Rows to type in; a longer table takes the looks of the row above, as Excel does. */
export const TEMPLATE_ROWS = 30;
/** The first of them, zero-based. */
export const TEMPLATE_FIRST_ROW = 4;
const ROW_HEIGHT = 33;

/**
 * An empty appendix table of a kind, ready to be typed in: codes stay text, choices are offered, the print is set up.
 */
export function templateSpec(kind: AppendixKind, options: TemplateOptions): SheetSpec {
  const { year, number, name, units } = options;
  const { title } = templateOf(kind, options.needs);
  const all = templateColumns(kind, options);
  const line = (value: string, style: CellStyle, height: number): SpecRow => ({
    height,
    cells: all.map((_, at): SpecCell => ({ value: at === 0 ? value : null, style })),
  });
  const total = all.reduce((sum, { width }) => sum + width, 0);
  const rows: SpecRow[] = [
    line(`PHỤ LỤC ${toRoman(number)}`, 'title', 22),
    line(title(year), 'title', rowHeight([{ text: title(year), width: total, size: 14, bold: true }]) + 4),
    line(ATTACHED, 'subtitle', 20),
    {
      height: rowHeight(all.map(({ header, width }) => ({ text: header, width, bold: true }))) + 4,
      cells: all.map(({ header }) => ({ value: header, style: 'header' })),
    },
    ...Array.from({ length: TEMPLATE_ROWS }, (): SpecRow => ({
      height: ROW_HEIGHT,
      cells: all.map(({ style }) => ({ value: null, style })),
    })),
  ];
  return {
    tag: { role: 'template', key: kind },
    name,
    columns: all.map(({ width }) => ({ width })),
    rows,
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: all.length })),
    dropDowns: all.flatMap(({ choice }, column) => dropDown(choice, column, units)),
    freezeRows: TEMPLATE_FIRST_ROW,
    print: printForm(rows, TEMPLATE_FIRST_ROW - 1, all.length - 1),
  };
}

/** Several units in one cell, and times of any wording, are typed: the choice never refuses other text. */
function dropDown(choice: TemplateColumn['choice'], column: number, units: TemplateOptions['units']): DropDown[] {
  const area: Area = { row: TEMPLATE_FIRST_ROW, column, rows: TEMPLATE_ROWS, columns: 1 };
  if (choice === undefined || (choice === 'units' && units === null)) return [];
  return choice === 'units' ? [{ area, values: [], from: units!, open: true }] : [{ area, values: choice, open: true }];
}
