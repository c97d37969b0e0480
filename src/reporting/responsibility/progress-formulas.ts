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
  const spelled = (...words: readonly ProgressWord[]): string =>
    `{${words
      .flatMap((word) => spellingsOf(word, reported))
      .map(constant)
      .join(',')}}`;
  const [, , done, late, dropped] = PROGRESS;
  const asked = `${at('answers')},1`;
  const isPast = `${at('due')},"<"&${day}`;
  return {
    words: PROGRESS.map((word) => ({
      value: reported.filter((one) => one.word === word).length,
      formula: `SUMPRODUCT(COUNTIFS(${at('answers')},">=0",${at('progress')},${spelled(word)}))`,
    })),
    blank: `COUNTIFS(${at('answers')},">=0",${at('progress')},"")`,
    overdue:
      `COUNTIFS(${asked},${isPast})-SUMPRODUCT(COUNTIFS(${asked},${isPast},${at('progress')},${spelled(done, late, dropped)}))` +
      `+SUMPRODUCT(COUNTIFS(${asked},${at('progress')},${spelled(late)}))`,
    donePoints: `SUMPRODUCT(SUMIFS(${at('gap')},${at('counted')},1,${at('progress')},${spelled(done)}))`,
  };
}

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
const constant = (one: string | number): string =>
  typeof one === 'number' ? String(one) : `"${one.replace(/[*?~]/g, '~$&').replaceAll('"', '""')}"`;

/** A column of the unit's rows, for a formula on another sheet. */
function columnRange({ spec, table }: UnitSheet, key: UnitColumn): string {
  const column = columnLetter(columnOf(key));
  return `${quoteSheet(spec.name)}!$${column}$${table.row + 1}:$${column}$${table.row + Math.max(1, table.rows)}`;
}
