import { knownIndices, type KnownIndices } from '../../catalogue/known-indices';
import type { AppendixKind, Field, PlanHeading } from '../../model/plan';
import type { Grid } from '../../model/grid';
import { foldText, oneLine } from '../../model/text';
import { cellText } from '../../model/cell-text';
import type { TableFrame } from '../tables/tables';

/** The lines above a table, top down: every text cell, in reading order. */
export function headingLines(grid: Grid, frame: TableFrame): Field<string>[] {
  const lines: Field<string>[] = [];
  for (let row = frame.headingTop; row < frame.headerTop; row++) {
    const values = grid.values[row - grid.top] ?? [];
    values.forEach((value, index) => {
      if (typeof value !== 'string') return;
      const text = cellText(value);
      if (text !== '')
        lines.push({ value: text, text, at: { sheet: grid.sheet, row, column: grid.left + index }, origin: 'written' });
    });
  }
  return lines;
}

/** A long sentence above a table explains it; only short lines and capitals are its title. */
const isTitle = (text: string): boolean =>
  !text.startsWith('-') &&
  (text.length <= 160 || text === text.toUpperCase()) &&
  !/^(đối với|riêng|căn cứ|ghi chú)/i.test(text);

/**
 * The index of which a table speaks. Its titles say so, else the headers of its points, else the name of its sheet. Where they name several, or one whose
 * tables are tables of points, points decide: a table with points is that index's, one without is a plain list of tasks.
 * Points under no name belong to an index that is not known.
 */
export function appendixKind(
  lines: readonly Field<string>[],
  { sheet, headers = [] }: { readonly sheet: string; readonly headers?: readonly (string | undefined)[] },
  hasPoints: boolean,
  indices: KnownIndices = knownIndices(),
): AppendixKind {
  const titles = lines
    .map((line) => oneLine(line.value))
    .filter(isTitle)
    .join('\n');
  const inTitles = indices.namedIn(titles);
  const inHeaders = inTitles.length > 0 ? inTitles : indices.namedIn(headers.join('\n'));
  const named = inHeaders.length > 0 ? inHeaders : indices.namedIn(sheet);
  const [only] = named;
  if (named.length === 1 && only!.tables === 'any') return only!.id;
  if (!hasPoints) return 'tasks';
  return named.find(({ tables }) => tables === 'points')?.id ?? 'other';
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** 'Phụ lục II' → 2; null when no line names a number. The sheet's name is asked last. */
export function appendixNumber(lines: readonly Field<string>[], sheet: string): number | null {
  for (const text of [...lines.map((line) => line.value), sheet]) {
    const match = /^phụ lục (số )?([ivx]+|\d{1,2})(?![A-Za-zÀ-ỹ\d])/u.exec(foldText(text));
    if (!match) continue;
    const number = ROMAN[match[2]!] ?? Number(match[2]);
    if (Number.isInteger(number)) return number;
  }
  return null;
}

const yearIn = (text: string): number | null => {
  const match = /(?<!\d)(20\d\d)(?!\d|\s*[-–]\s*20)/.exec(text);
  return match ? Number(match[1]) : null;
};

/** Year of the points, from the header of their column: 'Điểm đạt được 2023'. */
export const yearOfHeader = (header: string | undefined): number | null =>
  header === undefined ? null : yearIn(header);

/**
 * Year of the plan: of the first title that says 'năm 2024', or of the line '(Kèm theo Kế hoạch … năm 2024 …)' when that is
 * later, because titles also name the year that is mended ('Chỉ số năm 2023'), and plans are signed before their year begins;
 * else of a title in capitals ('PAR INDEX 2024') or one that ends in its year. Sentences above the table speak of other years and are not asked.
 */
export function planYear(lines: readonly Field<string>[]): number | null {
  const titles = titlesIn(lines);
  const named = titles.map(yearsNamed).find((years) => years.length > 0) ?? [];
  const dated = /năm (20\d\d)|\/(20\d\d)(?!\d)/i.exec(attachedLine(lines));
  const years = dated ? [...named, Number(dated[1] ?? dated[2])] : named;
  if (years.length > 0) return Math.max(...years);
  return (
    titles.map(yearOfPeriod).find((year) => year !== null) ??
    titles
      .filter((title) => title === title.toUpperCase() && !SPAN.test(title))
      .map(yearIn)
      .find((year) => year !== null) ??
    titles.map(yearAtEnd).find((year) => year !== null) ??
    null
  );
}

/** The second year of the school year that a title names ('Năm học 2026 - 2027': 2027); null where none does. */
export function endOfSchoolYear(lines: readonly Field<string>[]): number | null {
  for (const title of titlesIn(lines)) {
    const match = /năm học (20\d\d)\s*[-–/]\s*(20\d\d)/iu.exec(title);
    if (match && Number(match[2]) === Number(match[1]) + 1) return Number(match[2]);
  }
  return null;
}

/** The lines that are titles, without the one that says to what decision the table belongs. */
const titlesIn = (lines: readonly Field<string>[]): string[] =>
  lines.map((line) => oneLine(line.value)).filter((title) => isTitle(title) && !ATTACHED.test(title));

const OF_INDEX =
  /(?:chỉ số|index|sipas|papi|pci|ddci|dti)(?![A-Za-zÀ-ỹ\d])[^.;:()]{0,60}? (?:năm )?(20\d\d)(?!\d|\s*[-–]\s*20)/iu;

/**
 * Year of the index that a title names ('Khắc phục Chỉ số CCHC năm 2023' of a plan of 2024): that of its points. Null where it
 * is the plan's own year, which is the one that the plan aims at.
 */
export function yearOfIndex(lines: readonly Field<string>[], planned: number | null): number | null {
  if (planned === null) return null;
  const years = titlesIn(lines).map((title) => Number(OF_INDEX.exec(title)?.[1] ?? planned));
  return years.find((year) => year < planned) ?? null;
}

/** The years of 'năm 2024'; not of 'giai đoạn 2021-2030' nor 'định hướng đến năm 2030'. */
const yearsNamed = (title: string): number[] =>
  [...title.matchAll(/(?<!đến )năm (20\d\d)(?!\d|\s*[-–]\s*20)/gi)].map(([, year]) => Number(year));

/** 'Phân công làm CCHC 2026 (nt = như trên)': a short title that ends in its year; no day, and no span of years. */
const LONGEST_PLAIN_TITLE = 90;
function yearAtEnd(title: string): number | null {
  if (title.length > LONGEST_PLAIN_TITLE || SPAN.test(title)) return null;
  const match = /^\p{Lu}[^:.]*? (20\d\d)(?=\s*(?:[(:,–-].*)?$)/u.exec(title);
  return match ? Number(match[1]) : null;
}

/** 'Tháng 6/2026', 'Quý II/2026': the period that a table tells of. */
const yearOfPeriod = (title: string): number | null => {
  const match = /^[(\s]*(?:kỳ báo cáo:? )?(?:tháng|quý) (?:\d{1,2}|[ivx]+)\s*[/-]\s*(20\d\d)\)?\.?$/i.exec(title);
  return match ? Number(match[1]) : null;
};

const SPAN = /20\d\d\s*[-–]\s*20\d\d/;
const ATTACHED = /^\(?\s*(ban hành )?kèm theo/i;

/** The line '(Kèm theo Kế hoạch số …)' as written, put together when it is broken over two. */
function attachedLine(lines: readonly Field<string>[]): string {
  const from = lines.findIndex((line) => ATTACHED.test(line.value));
  if (from < 0) return '';
  let text = lines[from]!.value;
  for (
    let next = from + 1;
    next < Math.min(lines.length, from + 3) && text.startsWith('(') && !text.includes(')');
    next++
  )
    text += ` ${lines[next]!.value}`;
  return oneLine(text);
}

const SIGNS =
  /^(?:phó )?(?:(?:tổng )?giám đốc|chủ tịch|bí thư|bộ trưởng|(?:chi )?cục trưởng|viện trưởng|hiệu trưởng|(?:chánh|trưởng)(?= (?:văn phòng|thanh tra|ban|phòng) )) /iu;

/** What the headings of all appendices say about the plan; the first that says something counts. */
export function planHeading(headings: readonly (readonly Field<string>[])[]): PlanHeading {
  const attachedTo = headings.map(attachedLine).find((line) => line !== '') ?? '';
  const issuer =
    / của ([^()]+?)\)?\.?$/i.exec(attachedTo.slice(attachedTo.toLowerCase().lastIndexOf(' của ')))?.[1] ?? '';
  const letterhead = headings
    .flat()
    .find((line) =>
      /^(sở|ủy ban nhân dân|uỷ ban nhân dân|ubnd|ban|chi cục) \P{Ll}+$/u.test(
        line.value.replace(/^(\S+)/u, (word) => word.toLowerCase()),
      ),
    );
  // 'của Giám đốc Sở Xây dựng': the agency, not the person who signs for it.
  const agency = issuer.replace(SIGNS, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { attachedTo, agency: agency !== '' ? agency : oneLine(letterhead?.value ?? '') };
}
