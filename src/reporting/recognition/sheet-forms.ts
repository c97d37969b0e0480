import type { Grid, SheetTag } from '../../model/grid';
import { COVERAGE, FINDINGS, headersNow, PROGRESS_SHEET, SHEET, SUMMARY } from '../layout/sheet-words';
import { textOf } from '../layout/spec-grid';
import { OVERVIEW } from '../layout/overview-words';
import { COMPARISON, DIRECTOR, DUE, RESULTS, TARGET } from '../layout/year-words';
import { hasUnitForm } from '../rows/existing-sheet';
import { wordsMark } from '../rows/row-id';
import { headerOf } from '../responsibility/unit-columns';
import { SETTINGS } from '../settings/blocks';

/** A list of ours by its words. */
interface ListWords {
  readonly role: SheetTag['role'];
  readonly key: string;
  readonly title: string;
  readonly headers: readonly string[];
}
const LISTS: readonly ListWords[] = [
  { role: 'summary', key: '', title: SUMMARY.title, headers: Object.values(SUMMARY.columns) },
  { role: 'summary', key: 'rows', title: PROGRESS_SHEET.title, headers: Object.values(PROGRESS_SHEET.columns) },
  { role: 'findings', key: '', title: FINDINGS.title, headers: Object.values(FINDINGS.columns) },
  { role: 'coverage', key: '', title: COVERAGE.title, headers: Object.values(COVERAGE.columns) },
  { role: 'due', key: '', title: DUE.title, headers: Object.values(DUE.columns) },
  { role: 'comparison', key: '', title: COMPARISON.title, headers: Object.values(COMPARISON.columns) },
  { role: 'results', key: '', title: RESULTS.title, headers: Object.values(RESULTS.columns) },
  {
    ...{ role: 'overview', key: 'units', title: OVERVIEW.unitsTitle },
    headers: (['unit', 'file', 'state', 'tables', 'errors'] as const).map((key) => OVERVIEW.columns[key]),
  },
  {
    ...{ role: 'overview', key: 'rows', title: OVERVIEW.rowsTitle },
    headers: (['groups', 'haveUnits', 'lackUnits'] as const).map((key) => OVERVIEW.columns[key]),
  },
];
/** The plan of points has one sheet an index, which is named below its title. */
const TARGET_WORDS: ListWords = {
  role: 'target',
  key: '',
  title: TARGET.title,
  headers: Object.values(TARGET.columns),
};

/** Heads of our sheets are shorter, also where somebody put some rows in. */
const HEAD_ROWS = 60;
/** So much of the headers beside our title; columns may have been taken out. */
const MOST_HEADERS = 0.6;

/** What a sheet looks like, whatever it is tagged: the role, and the key where the form tells it. */
export interface SheetForm {
  readonly role: SheetTag['role'];
  /** Which list it is; of a plan of points the index as it is written there. */
  readonly key: string;
  /** The unit or group that the head of a unit's sheet names; '' where the line is gone. */
  readonly head: string;
}

const known = new WeakMap<Grid, { readonly form: SheetForm | null }>();

/** The sheet of ours that this one looks like by its words; null for all others. Looks at each reading of a sheet once. */
export function formOf(grid: Grid): SheetForm | null {
  const before = known.get(grid);
  if (before) return before.form;
  const form = lookAt(grid);
  known.set(grid, { form });
  return form;
}

function lookAt(grid: Grid): SheetForm | null {
  const rows = grid.values.slice(0, HEAD_ROWS).map((row) => row.map(textOf));
  const texts = new Set(rows.flat());
  if (texts.has(DIRECTOR.title) && [...texts].some((text) => text.startsWith(DIRECTOR.asOf(''))))
    return { role: 'director', key: '', head: '' };
  if (texts.has(SETTINGS.title) && (texts.has(SETTINGS.hint) || grid.sheet === SETTINGS.name))
    return { role: 'settings', key: '', head: '' };
  const list = LISTS.find((one) => hasWords(one, rows, texts));
  if (list) return { role: list.role, key: list.key, head: '' };
  // Some lists have ids as well.
  if (isUnitSheet(grid, texts)) return { role: 'unit', key: '', head: headIn(texts) };
  if (!hasWords(TARGET_WORDS, rows, texts)) return null;
  const title = rows.findIndex((row) => row.includes(TARGET.title));
  return { role: 'target', key: rows[title + 1]?.find((text) => text !== '') ?? '', head: '' };
}

/**
 * Headers of ours alone are no proof: a planner's table may have eight of them. Beside them stands our title, the line that names the unit,
 * or an id of ours.
 */
function isUnitSheet(grid: Grid, texts: ReadonlySet<string>): boolean {
  if (!hasUnitForm({ ...grid, values: grid.values.slice(0, HEAD_ROWS) })) return false;
  if (texts.has(SHEET.title) || (headIn(texts) !== '' && texts.has(headerOf('role')))) return true;
  return texts.has(headerOf('id')) && grid.values.some((row) => row.some((value) => isRowId(textOf(value))));
}

function headIn(texts: ReadonlySet<string>): string {
  for (const prefix of [SHEET.unit, SHEET.group])
    for (const text of texts) if (text.startsWith(prefix)) return text.slice(prefix.length).trim();
  return '';
}

/** 'PAR/2.4.1~1x3k9z' */
const isRowId = (text: string): boolean =>
  /^[^\s~]+(?:\/[^~]*)+~[0-9a-z]+(?:#\d+)?$/.test(text) && wordsMark(text) !== text;

function hasWords(
  { title, headers }: ListWords,
  rows: readonly (readonly string[])[],
  texts: ReadonlySet<string>,
): boolean {
  const least = texts.has(title) ? Math.ceil(headers.length * MOST_HEADERS) : headers.length;
  return rows.some((row) => {
    const there = new Set(headersNow(row));
    return headers.filter((header) => there.has(header)).length >= least;
  });
}
