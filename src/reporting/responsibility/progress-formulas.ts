import { columnLetter, quoteSheet } from '../../model/address';
import { certainSpellings, progressMeaning, type ProgressWord } from '../progress/progress-meaning';
import { PROGRESS } from '../layout/sheet-words';
import { columnOf, type UnitColumn } from './unit-columns';
import type { UnitSheet } from './unit-sheet';

/** Formulas over the rows of one unit's sheet, without '='. They count live what people choose or type there. */
export interface ProgressFormulas {
  /** How often each word is reported, in any spelling that certainly means it: in the order of the drop-down. */
  readonly words: readonly { readonly value: number; readonly formula: string }[];
  /** Rows of which nothing is reported. */
  readonly blank: string;
  /** Rows that the unit is asked for and that are late on the day in that cell. */
  readonly overdue: string;
  /** Points of the criteria reported as done, each counted row once. */
  readonly donePoints: string;
}

/** `day`: the address of the cell with the day by which deadlines are judged. */
export function progressFormulas(sheet: UnitSheet, day: string): ProgressFormulas {
  const at = (key: UnitColumn): string => columnRange(sheet, key);
  const reported = reportedWords(sheet);
  const [, , done, late, dropped] = PROGRESS;
  const [answers, due, progress] = [at('answers'), at('due'), at('progress')];
  const ofPlan: Condition = { criterion: `${answers},">=0"`, test: `ISNUMBER(${answers})` };
  const asked: Condition = { criterion: `${answers},1`, test: `(${answers}=1)` };
  const past: Condition = { criterion: `${due},"<"&${day}`, test: `ISNUMBER(${due})*(${due}<${day})` };
  const counted: Condition = { criterion: `${at('counted')},1`, test: `(${at('counted')}=1)` };
  const reporting = (words: readonly ProgressWord[], ...conditions: readonly Condition[]): string =>
    occurrences({ progress, spellings: words.flatMap((word) => spellingsOf(word, reported)), conditions });
  return {
    words: PROGRESS.map((word) => ({
      value: reported.filter((one) => one.word === word).length,
      formula: reporting([word], ofPlan),
    })),
    blank: `COUNTIFS(${ofPlan.criterion},${progress},"")`,
    overdue: `COUNTIFS(${asked.criterion},${past.criterion})-${reporting([done, late, dropped], asked, past)}+${reporting([late], asked)}`,
    donePoints: occurrences({
      progress,
      spellings: spellingsOf(done, reported),
      conditions: [counted],
      points: at('gap'),
    }),
  };
}

/** What rows must fulfil: as a criterion of COUNTIFS, and as an array of ones and zeros. */
interface Condition {
  readonly criterion: string;
  readonly test: string;
}

/** How often one of the spellings stands in rows like this; with `points`, the sum of those. */
function occurrences({
  progress,
  spellings,
  conditions,
  points,
}: {
  readonly progress: string;
  readonly spellings: readonly (string | number)[];
  readonly conditions: readonly Condition[];
  readonly points?: string;
}): string {
  const criteria = [...conditions.map(({ criterion }) => criterion), progress].join(',');
  const words = `{${spellings
    .filter((one) => !isNumeral(one))
    .map(criterion)
    .join(',')}}`;
  const counts = `SUMPRODUCT(${points === undefined ? `COUNTIFS(${criteria},${words})` : `SUMIFS(${points},${criteria},${words})`})`;
  const numerals = spellings.filter(isNumeral).map((one) => `(${progress}=${constant(one)})`);
  if (numerals.length === 0) return counts;
  const exact = `${conditions.map(({ test }) => test).join('*')}*(${numerals.join('+')})`;
  return `(${counts}+SUMPRODUCT(${points === undefined ? exact : `${exact},${points}`}))`;
}

/**
 * Text that reads as a number ('100%') is a number to COUNTIFS, which programs then look for differently: Excel and
 * LibreOffice find the text and the number, Univer the number alone. Compared cell by cell it is what it is.
 */
const isNumeral = (one: string | number): boolean => typeof one === 'number' || /^\s*\d[\d.,]*\s*%?\s*$/.test(one);

interface Reported {
  readonly word: ProgressWord;
  readonly written: string | number;
}

/** What the rows of the plan report and is understood. */
function reportedWords({ spec, table }: UnitSheet): readonly Reported[] {
  return spec.rows.slice(table.row, table.row + table.rows).flatMap(({ cells }): Reported[] => {
    const cell = cells[columnOf('progress')];
    const written = cell?.value;
    // A heading between the rows is asked for nothing.
    if (written == null || typeof written === 'object' || typeof written === 'boolean') return [];
    if (cells[columnOf('answers')]?.value == null) return [];
    const { word } = progressMeaning(written, cell?.format);
    return word === null ? [] : [{ word, written }];
  });
}

/** The usual spellings, and what stands on the sheet now ('Đã hoàn thành 100 %'), each once as COUNTIFS compares. */
function spellingsOf(word: ProgressWord, reported: readonly Reported[]): readonly (string | number)[] {
  const now = reported.filter((one) => one.word === word).map(({ written }) => written);
  const spellings = new Map<string, string | number>();
  for (const one of [...certainSpellings(word), ...now])
    if (!spellings.has(String(one).toLowerCase())) spellings.set(String(one).toLowerCase(), one);
  return [...spellings.values()];
}

/** In an array constant of a formula: '*' and '?' stand for any letters in a criterion unless '~' is before them. */
const criterion = (one: string | number): string =>
  constant(typeof one === 'number' ? one : one.replace(/[*?~]/g, '~$&'));

const constant = (one: string | number): string =>
  typeof one === 'number' ? String(one) : `"${one.replaceAll('"', '""')}"`;

/** A column of the unit's rows, for a formula on another sheet. */
function columnRange({ spec, table }: UnitSheet, key: UnitColumn): string {
  const column = columnLetter(columnOf(key));
  return `${quoteSheet(spec.name)}!$${column}$${table.row + 1}:$${column}$${table.row + Math.max(1, table.rows)}`;
}
