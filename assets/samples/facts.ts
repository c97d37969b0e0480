import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseArea } from '../../src/model/address';
import type { Area } from '../../src/model/grid';

/**
 * The appendices of real plans as a planner types them: codes, criteria, points, units and times of the plan; the task
 * texts are our own, shorter.
 */
const SheetFacts = z.strictObject({
  name: z.string().min(1).max(31),
  /** Lines above the table, in A1, A2, A3 …; the header row follows directly. */
  heading: z.array(z.string()).min(1),
  header: z.array(z.string().min(1)).min(2),
  /** Rows below the header, blank cells null; a merged area has its value in its first cell. */
  rows: z.array(z.array(z.union([z.string().min(1), z.number(), z.null()]))).min(1),
  /** Merged areas of the table in A1 style. */
  merges: z.array(z.string().refine((address) => parseArea(address) !== null, 'not an A1 area')),
  /** Column widths in characters. */
  widths: z.array(z.number().positive()),
});

const SampleFacts = z.strictObject({
  /** Name of the sample workbook. */
  file: z.string().endsWith('.xlsx'),
  title: z.string().min(1),
  /** Which plan it is: 'S000: Sở Khoa học và Công nghệ Cần Thơ, 30/7/2024'. */
  source: z.string().regex(/^S00\d: /),
  sheets: z.array(SheetFacts).min(1),
});

export type SheetFacts = z.infer<typeof SheetFacts>;
export type SampleFacts = z.infer<typeof SampleFacts>;

/** Reads and checks one file of facts; throws with the place of the first mistake. */
export const readFacts = (file: URL): SampleFacts => SampleFacts.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The header's row on the sheet, zero-based. */
export const headerRowOf = (sheet: SheetFacts): number => sheet.heading.length;

/**
 * All merged areas: heading lines over the table's width, titles of section rows to its right edge, then those of the
 * table.
 */
export function mergesOf(sheet: SheetFacts): Area[] {
  const columns = sheet.header.length;
  const table = sheet.merges.map((address) => parseArea(address)!);
  const lines = sheet.heading.map((_, row) => ({ row, column: 0, rows: 1, columns }));
  const sections = sheet.rows.flatMap((cells, index) => {
    const row = headerRowOf(sheet) + 1 + index;
    return isSection(cells) && !table.some((area) => area.row <= row && row < area.row + area.rows)
      ? [{ row, column: 1, rows: 1, columns: columns - 1 }]
      : [];
  });
  return [...lines, ...sections, ...table];
}

/** A number and a title, and nothing else: field, dimension or group. */
const isSection = ([code, title, ...others]: SheetFacts['rows'][number]): boolean =>
  code !== null && title !== null && others.every((cell) => cell === null);
