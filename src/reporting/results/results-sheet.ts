import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { NO_POINTS } from '../../model/points';
import { oneLine } from '../../model/text';
import type { SheetSpec } from '../../model/sheet-spec';
import { listSheet, pointsCell, textCell } from '../layout/list-sheet';
import { headBlock, lineBlock, signatureBlock, stack, type Block } from '../layout/sheet-frame';
import { kindName, RESULTS, vietnameseDay } from '../layout/year-words';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { periodName } from './periods';
import { fieldLabel, generalLines, leadsOf, saidOf } from './results-letter';
import type { ResultRow, Results, Tally } from './results';

export const RESULTS_TAG: SheetTag = { role: 'results', key: '' };

const LIST = listSheet({
  columns: [
    { key: 'number', width: 5 },
    { key: 'code', width: 8 },
    { key: 'title', width: 44 },
    { key: 'lead', width: 20 },
    { key: 'deadline', width: 15 },
    { key: 'state', width: 18 },
    { key: 'results', width: 38 },
    { key: 'evidence', width: 24 },
    { key: 'gap', width: 11 },
  ],
  names: RESULTS.columns,
  total: RESULTS.total,
  tabColor: '#385723',
});
const { frame: FRAME } = LIST;

/** The report on a sheet: in general, by unit, row by row, and what units find difficult. */
export function resultsSheetSpec(
  results: Results,
  heading: PlanHeading,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const { period, total, indices, fields, units, rows: all, difficulties } = results;
  const { section } = RESULTS;
  const span = RESULTS.span(vietnameseDay(period.from), vietnameseDay(period.to));
  const head = stack([
    headBlock(FRAME, RESULTS.title, RESULTS.subject(periodName(period)), heading),
    lineBlock(FRAME, span, 'subtitle'),
    ...generalLines(results).map((line) => lineBlock(FRAME, line, 'line')),
    LIST.header(),
  ]);
  const body = [
    LIST.section(section.general, 'general'),
    ...indices.map((index, at) =>
      tallyBlock(index, { label: kindName(index.kind), number: at + 1, id: `index ${index.kind}` }),
    ),
    LIST.section(section.fields, 'fields'),
    ...fields.map((field, at) =>
      tallyBlock(field, { label: fieldLabel(field), number: at + 1, id: `field ${field.kind} ${field.key}` }),
    ),
    LIST.section(section.units, 'units'),
    ...units.map((unit, at) =>
      tallyBlock(unit, {
        label: unit.name,
        number: at + 1,
        id: `unit ${unit.key}`,
        note: unit.silent === unit.rows ? RESULTS.silent : unit.silent > 0 ? RESULTS.partly(unit.silent) : '',
      }),
    ),
    LIST.section(section.rows, 'rows'),
    ...all.map(rowBlock),
    LIST.section(section.difficulties, 'difficulties'),
    ...(difficulties.length === 0
      ? [LIST.row({ title: textCell(RESULTS.none[results.reported]), id: textCell('§ none', 'plain') })]
      : difficulties.map(({ unit, row, text }, at) =>
          LIST.row({
            number: { value: at + 1, style: 'link-centre', link: row.source },
            code: textCell(row.code, 'code'),
            title: textCell(oneLine(row.title)),
            lead: textCell(unit),
            results: textCell(text),
            id: textCell(`§ difficulty ${row.id} ${unit}`, 'plain'),
          }),
        )),
  ];
  const below = [lineBlock(FRAME, RESULTS.hint, 'hint'), signatureBlock(FRAME, heading)];
  return LIST.sheet({ head, body, total: totalBlock(total), below, together: 'last row' }, { tag, name }, before);
}

interface TallyLine {
  readonly label: string;
  readonly number: number;
  readonly id: string;
  readonly note?: string;
}

const tallyBlock = (tally: Tally, { label, number, id, note = '' }: TallyLine): Block =>
  LIST.row({
    number: { value: number, style: 'centre' },
    title: textCell(label),
    state: textCell(RESULTS.tally(tally.done, tally.rows), 'centre'),
    results: textCell(
      [RESULTS.rest(tally.open, tally.overdue, tally.dropped), note].filter((part) => part !== '').join('; '),
    ),
    gap: pointsCell(tally.gapOpen),
    id: textCell(`§ ${id}`, 'plain'),
  });

const rowBlock = (one: ResultRow, at: number): Block =>
  LIST.row({
    number: { value: at + 1, style: 'link-centre', link: one.row.source },
    code: textCell(one.row.code, 'code'),
    title: textCell(oneLine(one.row.title)),
    lead: textCell(leadsOf(one)),
    deadline: textCell(one.row.deadline, 'centre'),
    state: textCell(RESULTS.state[one.state], 'centre'),
    results: textCell(saidOf(one, 'result')),
    evidence: textCell(saidOf(one, 'evidence')),
    gap: pointsCell(one.state === 'done' ? NO_POINTS : one.row.gap),
    id: textCell(one.id, 'plain'),
  });

const totalBlock = (total: Tally): Block =>
  LIST.total(
    {
      number: textCell(RESULTS.total, 'total-label'),
      state: textCell(RESULTS.tally(total.done, total.rows), 'total-label'),
      results: textCell(RESULTS.rest(total.open, total.overdue, total.dropped), 'total-label'),
      gap: pointsCell(total.gapOpen, 'total-points'),
    },
    { height: 34, merged: 3 },
  );
