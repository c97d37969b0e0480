import {
  DIRECTOR_SHOWN,
  type CostlyCriterion,
  type DirectorField,
  type DirectorReport,
} from '../../app/director/director';
import { answeringUnits, daysBetween, type DueItem } from '../../app/due/due';
import type { Language } from '../../locale';
import { formatDay, formatShare } from '../../locale/format';
import type { CellPlace } from '../../model/grid';
import { formatPoints } from '../../model/points';
import { oneLine } from '../../model/text';
import type { AllWords } from '../year/year-language';

/** A heading, or a line below it. `at` is the cell that it leads to. */
export type DirectorLine =
  | { readonly kind: 'head'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly code: string;
      readonly name: string;
      readonly figure: string;
      readonly isLate: boolean;
      readonly facts: readonly string[];
      /** Of the longest bar of its list, 0 to 1; null: it has none. */
      readonly share: number | null;
      /** How far a unit is; null: it is no unit. */
      readonly counts: DirectorReport['units'][number] | null;
      readonly at: CellPlace | null;
    };

/** What the page says, top down. */
export function directorLines(report: DirectorReport, text: AllWords, language: Language): readonly DirectorLine[] {
  const { fields, criteria, units, overdue, next, asOf } = report;
  const words = text.director;
  const part = <T>(
    key: keyof typeof words.section,
    all: readonly T[],
    most: number,
    line: (item: T) => DirectorLine,
  ): DirectorLine[] => {
    const shown = all.slice(0, most);
    if (shown.length === 0) return [];
    const head = words.count(words.section[key], shown.length, all.length);
    return [{ kind: 'head', key, text: head }, ...shown.map(line)];
  };
  return [
    ...part('fields', fields, Infinity, (field) => fieldLine(field, fields[0]!, { text, language })),
    ...part('criteria', criteria, DIRECTOR_SHOWN.criteria, (one) => criterionLine(one, { text, language })),
    ...part('units', units, Infinity, (unit) => unitLine(unit, text)),
    ...part('overdue', overdue, DIRECTOR_SHOWN.due, (item) => dueLine(item, asOf, { text, language })),
    ...part('next', next, DIRECTOR_SHOWN.due, (item) => dueLine(item, asOf, { text, language })),
  ];
}

interface Spoken {
  readonly text: AllWords;
  readonly language: Language;
}

const plain = { kind: 'line', code: '', figure: '', isLate: false, facts: [], share: null, counts: null } as const;

function fieldLine(field: DirectorField, first: DirectorField, { text, language }: Spoken): DirectorLine {
  return {
    ...plain,
    key: `field ${field.kind} ${field.key}`,
    code: field.code,
    name: field.name === '' ? text.director.noField : oneLine(field.name),
    figure: formatPoints(field.gap, language),
    facts: [text.director.share(formatShare(field.share, language), field.rows.length)],
    share: field.gap / first.gap,
    at: field.at,
  };
}

function criterionLine({ id, code, title, gap, answering, state, at }: CostlyCriterion, { text, language }: Spoken) {
  const { director: words } = text;
  return {
    ...plain,
    key: `criterion ${id}`,
    code,
    name: oneLine(title),
    figure: formatPoints(gap, language),
    isLate: state === 'overdue',
    facts: [...(answering.length === 0 ? [] : [answering.join('; ')]), words.state[state]],
    at,
  };
}

function unitLine(unit: DirectorReport['units'][number], { director: words, results }: AllWords): DirectorLine {
  return {
    ...plain,
    key: `unit ${unit.key}`,
    name: unit.name,
    figure: results.total(unit.done, unit.rows),
    isLate: unit.overdue > 0,
    facts: [words.unit(unit.open, unit.overdue), ...(unit.silent > 0 ? [words.silent(unit.silent)] : [])],
    counts: unit,
    at: unit.sheet === '' ? null : { sheet: unit.sheet, row: 0, column: 0 },
  };
}

function dueLine(item: DueItem, asOf: string, { text: { director: words }, language }: Spoken): DirectorLine {
  const { id, code, title, task, day, deadline, span, source } = item;
  const named = answeringUnits(item).join('; ');
  const days = day === null ? null : daysBetween(asOf, day);
  return {
    ...plain,
    key: `${span} ${id}`,
    code,
    name: oneLine(title === '' ? task : title),
    figure: days === null ? '' : days < 0 ? words.late(-days) : words.left(days),
    isLate: span === 'overdue',
    facts: [day === null ? deadline : formatDay(day, language), named === '' ? words.nobody : named],
    at: source,
  };
}
