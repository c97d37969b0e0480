import type { LetterBlock, LetterSpec } from '../../model/documents/letter';
import type { PlanHeading } from '../../model/plan';
import { formatPoints } from '../../model/points';
import { oneLine } from '../../model/text';
import { fileNames } from '../layout/file-names';
import { MOTTO, NATION, SHEET } from '../layout/sheet-words';
import { kindName, RESULTS, vietnameseDay } from '../layout/year-words';
import { periodName } from './periods';
import type { ResultRow, Results, Tally } from './results';

const vi = (points: Results['total']['gap']): string => formatPoints(points, 'vi');

/** The sentences of the report's first part. */
export function generalLines({ total, later, nobody, silent, asOf }: Results): readonly string[] {
  const { general } = RESULTS;
  return [
    general.counts(total.rows, total.done, total.overdue, total.open, total.dropped),
    ...(nobody > 0 ? [general.nobody(nobody)] : []),
    ...(total.gap > 0 ? [general.points(vi(total.gapOpen), vi(total.gap))] : []),
    ...(later > 0 ? [general.later(later)] : []),
    silent.length > 0 ? general.silent(silent.join(', ')) : general.allReported,
    RESULTS.asOf(vietnameseDay(asOf)),
  ];
}

/** The report as an official document, to be edited and signed. */
export function resultsLetter(results: Results, heading: PlanHeading): LetterSpec {
  const period = periodName(results.period);
  const { section, columnsOfTally } = RESULTS;
  const tallies = (lines: readonly (Tally & { readonly label: string })[]): LetterBlock => ({
    type: 'table',
    columns: [
      { name: columnsOfTally.name, width: 40 },
      { name: columnsOfTally.rows, width: 10, align: 'center' },
      { name: columnsOfTally.done, width: 11, align: 'center' },
      { name: columnsOfTally.overdue, width: 10, align: 'center' },
      { name: columnsOfTally.open, width: 12, align: 'center' },
      { name: columnsOfTally.gap, width: 14, align: 'right' },
    ],
    rows: lines.map(({ label, rows, done, overdue, open, gapOpen }) => [
      label,
      ...[rows, done, overdue, open].map(String),
      vi(gapOpen),
    ]),
  });
  return {
    fileName: fileNames([RESULTS.file(period)], '.docx')[0]!,
    superior: (heading.superior ?? '').toLocaleUpperCase('vi'),
    agency: heading.agency.toLocaleUpperCase('vi'),
    nation: NATION,
    motto: MOTTO,
    number: RESULTS.number,
    date: heading.place === undefined ? SHEET.date : SHEET.dateAt(heading.place),
    title: RESULTS.title,
    subject: RESULTS.subject(period),
    blocks: [
      { type: 'heading', text: section.general },
      ...generalLines(results).map((text) => ({ type: 'paragraph' as const, text })),
      tallies([
        ...results.indices.map((index) => ({ ...index, label: kindName(index.kind) })),
        ...results.fields.map((field) => ({ ...field, label: fieldLabel(field) })),
        { ...results.total, label: RESULTS.total },
      ]),
      { type: 'heading', text: section.units },
      tallies(
        results.units.map((unit) => ({
          ...unit,
          label: unit.silent === unit.rows ? `${unit.name} (${RESULTS.silent.toLocaleLowerCase('vi')})` : unit.name,
        })),
      ),
      { type: 'heading', text: section.rows },
      rowTable(results.rows),
      { type: 'heading', text: section.difficulties },
      ...(results.difficulties.length === 0
        ? [{ type: 'paragraph' as const, text: RESULTS.none[results.reported] }]
        : results.difficulties.map(({ unit, row, text }) => ({
            type: 'paragraph' as const,
            text: `${unit} (${rowLabel(row)}): ${oneLine(text)}`,
          }))),
    ],
    recipients: RESULTS.recipients,
    signer: (heading.signer ?? RESULTS.signer).toLocaleUpperCase('vi'),
  };
}

/** '2. CẢI CÁCH THỂ CHẾ' */
export const fieldLabel = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  [code, name === '' ? RESULTS.nowhere : name].filter((part) => part !== '').join('. ');

/** '2.4.1 Tính đồng bộ …' */
export const rowLabel = ({ code, title }: ResultRow['row']): string =>
  [code, oneLine(title)].filter((part) => part !== '').join(' ');

/** Who leads a row; who else is asked for it where nobody does. */
export function leadsOf({ row }: ResultRow): string {
  const leads = row.reports.filter(({ roles }) => roles.includes('lead'));
  return (leads.length > 0 ? leads : row.reports.filter(({ answers }) => answers)).map(({ unit }) => unit).join('; ');
}

/** What units say of a row; a unit is named where several are asked. */
export function saidOf({ row, results }: ResultRow, part: 'result' | 'evidence'): string {
  const lines = results.filter((one) => one[part] !== '');
  const isAlone = row.reports.filter(({ answers }) => answers).length <= 1;
  return lines.map((one) => (isAlone ? one[part] : `${one.unit}: ${one[part]}`)).join('\n');
}

const rowTable = (rows: readonly ResultRow[]): LetterBlock => ({
  type: 'table',
  columns: [
    { name: RESULTS.columns.number, width: 8, align: 'center' },
    { name: RESULTS.columns.title, width: 34 },
    { name: RESULTS.columns.lead, width: 16 },
    { name: RESULTS.columns.state, width: 14, align: 'center' },
    { name: RESULTS.columns.results, width: 22 },
    { name: RESULTS.columns.evidence, width: 14 },
  ],
  rows: rows.map((one, at) => [
    String(at + 1),
    rowLabel(one.row),
    leadsOf(one),
    RESULTS.state[one.state],
    saidOf(one, 'result'),
    saidOf(one, 'evidence'),
  ]),
});
