import type { PlacedRow } from '../../model/coverage/coverage';
import { isAssignable, type Appendix, type AppendixKind, type Plan, type PlanRow } from '../../model/plan';
import { atOnce } from '../../model/steps';
import { foldText } from '../../model/text';
import { namesOfIndex } from '../../catalogue/index-names';
import { rowIds } from '../rows/row-id';
import { wordsIn, type Words } from './likeness';

/** Between two pauses: a few milliseconds of work. */
export const ROWS_A_STEP = 50;

/** A row with what it is compared by. */
export interface Entry extends PlacedRow {
  readonly kind: AppendixKind;
  /** 2.4.1; '' where the number is only a place in a list. */
  readonly code: string;
  /** Folded names: a title may name several criteria, one a line ('1. A', '2. B'). */
  readonly names: ReadonlySet<string>;
  readonly title: Words;
  readonly task: Words;
  readonly all: Words;
  /** Code of its heading and its own number: 'III/4'. */
  readonly place: string;
}

/** Every row of the plan that asks somebody to do something. */
export const entriesOf = (plan: Plan): readonly Entry[] => atOnce(entriesInSteps(plan));

/** As `entriesOf`, with a pause now and then for the caller to let others work. */
export function* entriesInSteps(plan: Plan): Generator<void, readonly Entry[]> {
  const ids = rowIds(plan);
  const entries: Entry[] = [];
  for (const appendix of plan.appendices) {
    const fixed = appendix.kind === 'other' || namesOfIndex(appendix.kind)?.codes === 'fixed';
    for (const [index, row] of appendix.rows.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      if (isAssignable(row)) entries.push(entryOf(appendix, row, { id: ids.get(appendix)![index]!, fixed }));
    }
  }
  return entries;
}

function entryOf(
  appendix: Appendix,
  row: PlanRow,
  { id, fixed }: { readonly id: string; /** Codes of the index mean a criterion. */ readonly fixed: boolean },
): Entry {
  const title = row.title?.value ?? '';
  const task = row.task?.value ?? '';
  const code = row.code?.value ?? null;
  const section = row.section === undefined ? undefined : appendix.rows[row.section]?.code?.value?.text;
  return {
    appendix,
    row,
    id,
    kind: appendix.kind,
    code: fixed && code !== null && code.parts.length > 1 ? code.text : '',
    names: namesIn(title),
    title: wordsIn(title),
    task: wordsIn(task),
    all: wordsIn(`${title}\n${task}`),
    place: `${section ?? ''}/${code?.text ?? ''}`,
  };
}

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[-–+•])\s*/;

function namesIn(title: string): ReadonlySet<string> {
  const lines = title.split('\n').filter((line) => NUMBERED.test(line.trim()));
  const names = lines.length > 1 ? [...lines.map((line) => line.trim().replace(NUMBERED, '')), title] : [title];
  return new Set(names.map((name) => foldText(name).replace(/[\s.,;:]+$/, '')).filter((name) => name !== ''));
}
