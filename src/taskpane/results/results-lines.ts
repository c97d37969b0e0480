import type { ResultsOrder } from '../year/opened';
import type { ResultRow, ResultsReport, Tally } from '../../app/results/results';
import type { Language } from '../../locale';
import type { AllWords as Words } from '../year/year-language';
import type { YearLine } from '../year/YearList';
import { formatPoints } from '../../model/points';
import { oneLine } from '../../model/text';
import { kindLabel } from '../parts/kind-label';

/** The lines of the chosen order, top down; units that are late first. */
export function resultsLines(
  report: ResultsReport,
  by: ResultsOrder,
  text: Words,
  language: Language,
): readonly YearLine[] {
  const { results } = text;
  const tallied = (key: string, name: string, tally: Tally, facts: readonly string[] = []): YearLine => ({
    key,
    code: '',
    name,
    figure: results.total(tally.done, tally.rows),
    isLate: tally.overdue > 0,
    facts: [
      results.rest(tally.open, tally.overdue),
      ...facts,
      ...(tally.gapOpen > 0 ? [results.gapOpen(formatPoints(tally.gapOpen, language))] : []),
    ],
    tally,
    at: null,
  });
  switch (by) {
    case 'index':
      return report.indices.map((index) => tallied(index.kind, kindLabel(index.kind, text, language), index));
    case 'field':
      return report.fields.map((field) =>
        tallied(
          `${field.kind}|${field.key}`,
          [field.code, field.name || results.noField].filter((part) => part !== '').join('. '),
          field,
        ),
      );
    case 'unit':
      return report.units
        .toSorted((a, b) => b.overdue - a.overdue || b.open - a.open)
        .map((unit) =>
          tallied(
            unit.key,
            unit.name,
            unit,
            unit.silent === unit.rows ? [results.unsaid] : unit.silent > 0 ? [results.partly(unit.silent)] : [],
          ),
        );
    case 'row':
      return report.rows.map((row) => rowLine(row, text));
    case 'difficulty':
      return report.difficulties.map(({ unit, row, text: said }) => ({
        key: `${row.id}|${unit}`,
        code: row.code,
        name: oneLine(row.title),
        figure: '',
        isLate: false,
        facts: [`${unit}: ${said}`],
        at: row.reports.find((one) => one.unit === unit)?.at ?? row.source,
      }));
  }
}

function rowLine({ id, row, state, results }: ResultRow, text: Words): YearLine {
  const said = results.filter(({ result, evidence }) => result + evidence !== '');
  return {
    key: id,
    code: row.code,
    name: oneLine(row.title),
    figure: text.progress.state[state],
    isLate: state === 'overdue',
    facts:
      said.length === 0
        ? [text.results.unsaid]
        : said.map(
            ({ unit, result, evidence }) => `${unit}: ${[result, evidence].filter((part) => part !== '').join(' · ')}`,
          ),
    at: row.source,
  };
}
