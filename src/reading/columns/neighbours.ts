import { weighBodies } from './bodies';
import { anySays, contentWeight, headerWeight, speakFor, weightOf, type ColumnEvidence } from './evidence';
import { isCounting, NUMBER_KINDS } from './numbers';

/** A header says so clearly by its words. */
const CLEAR = 4;

/** What the columns of a table say about each other. */
export function weighNeighbours(columns: readonly ColumnEvidence[]): void {
  weighCodes(columns);
  weighBodies(columns);
  weighContent(columns);
  weighLines(columns);
}

/** 'Nội dung' is the criterion beside points or tasks, else what is to be done; 'lĩnh vực' beside it says where it belongs. */
function weighContent(columns: readonly ColumnEvidence[]): void {
  const hasPoints = anySays(columns, 'benchmark') || anySays(columns, 'achieved') || anySays(columns, 'selfAssessed');
  const works = columns.filter((one) => headerWeight(one, 'task') >= CLEAR);
  for (const one of columns) {
    const [title, task] = [headerWeight(one, 'title'), headerWeight(one, 'task')];
    // 'Việc trước' over 1 and '2; 3': which ones, not what is to be done.
    if (holdsFigures(one)) {
      speakFor(one, 'title', -title);
      speakFor(one, 'task', -task);
      continue;
    }
    // 'Chỉ tiêu' right of the work over 'Giảm 30 %': how much, not what.
    const isAim = headerWeight(one, 'target') >= 2 && one.contents.shares.target >= 0.3;
    if (title >= 3.5 && isAim && works.some((other) => other.column < one.column)) {
      speakFor(one, 'target', CLEAR);
      speakFor(one, 'title', -title);
      continue;
    }
    if (title >= 3.5 && task >= 3.5) {
      const beside = works.some((other) => other !== one && headerWeight(other, 'task') > task);
      speakFor(one, hasPoints || beside ? 'title' : 'task', 1.2);
    }
    if (headerWeight(one, 'field') >= 2.5 && title < CLEAR && task < CLEAR) {
      const isBeside = columns.some((other) => other !== one && isContent(other) && headerWeight(other, 'field') < 2.5);
      if (isBeside) speakFor(one, 'field', 4);
    }
  }
  // What is demanded because of a fault is to be done, where nothing else says what is.
  if (works.length === 0 && anySays(columns, 'cause'))
    for (const one of columns)
      if (headerWeight(one, 'remark') >= CLEAR && one.contents.shares.task >= 0.5) {
        speakFor(one, 'task', CLEAR + 1);
        speakFor(one, 'remark', -headerWeight(one, 'remark'));
      }
  // How it is done is no way of scoring where nothing is scored.
  if (!hasPoints)
    for (const one of columns)
      if (headerWeight(one, 'method') >= 2 && headerWeight(one, 'method') < CLEAR) {
        speakFor(one, 'method', -CLEAR);
        speakFor(one, 'reference', CLEAR);
      }
  // Points are those of something: where nothing else names it, a group or field does.
  if (
    hasPoints &&
    !columns.some(
      (one) =>
        !holdsFigures(one) &&
        (headerWeight(one, 'title') >= 3.5 || headerWeight(one, 'title') + contentWeight(one, 'title') >= 5),
    )
  )
    for (const one of columns
      .filter((other) => headerWeight(other, 'field') >= 2.5 && other.contents.distinct >= 0.8)
      .slice(0, 1)) {
      speakFor(one, 'title', 3);
      speakFor(one, 'field', -3);
    }
  // Of two columns of work the left one names it, the right one says how.
  if (!anySays(columns, 'title') && works.length > 1 && !hasPoints) speakFor(works[0]!, 'title', 0.6);
}

/**
 * 'Tên tiêu chí' over one name for several lines of 'Nội dung tiêu chí': the name is that of the criterion, each line says
 * what is asked under it.
 */
function weighLines(columns: readonly ColumnEvidence[]): void {
  const hasWork = columns.some((one) => headerWeight(one, 'task') >= 4.5);
  const named = columns.filter((one) => headerWeight(one, 'title') >= CLEAR && one.contents.shares.words >= 0.6);
  for (const [at, name] of named.entries()) {
    const line = named.slice(at + 1).find((other) => isBelow(other, name));
    if (!line) continue;
    // With work beside it each line is a criterion, and the name that of its group.
    if (hasWork) {
      speakFor(name, 'field', CLEAR);
      speakFor(name, 'title', -CLEAR);
      return;
    }
    speakFor(line, 'task', CLEAR);
    speakFor(line, 'title', -CLEAR);
    return;
  }
}

/** One line in five and more stands under the name of a row above it. */
export function isBelow({ contents: line }: ColumnEvidence, { contents: name }: ColumnEvidence): boolean {
  const further = line.says.filter((says, at) => says && !name.says[at]).length;
  return further * 5 >= line.filled && further > 0 && line.distinct > 0.8;
}

const isContent = (one: ColumnEvidence): boolean =>
  !holdsFigures(one) &&
  (Math.max(headerWeight(one, 'title'), headerWeight(one, 'task')) >= 3 ||
    Math.max(contentWeight(one, 'task'), contentWeight(one, 'title')) >= 2);

/** 'Chỉ tiêu năm 2026' over 5,3 and 1,0: how much, and no name of anything. */
const holdsFigures = ({ contents: { filled, shares } }: ColumnEvidence): boolean =>
  filled > 1 && shares.number + shares.target >= 0.8;

/** A column of real codes beside running numbers names the rows; without a header, numbers stand at the left. */
function weighCodes(columns: readonly ColumnEvidence[]): void {
  const named = columns.filter((one) => headerWeight(one, 'code') >= CLEAR);
  // 'Tiêu chí' over 3.2, 3.4, 7.1 holds the numbers of criteria, not their names.
  const numbered = columns.find(
    ({ contents }) => contents.filled > 0 && contents.shares.code >= 0.8 && contents.shares.words === 0,
  );
  // So does 'Nhóm' over I, I.1, I.2: no group has as many names as it has rows.
  const isEach = numbered !== undefined && numbered.contents.distinct > 0.8 && numbered.contents.filled > 3;
  const names = (['title', 'target', 'field'] as const).find(
    (kind) => numbered && headerWeight(numbered, kind) >= (kind === 'field' && isEach ? 2.5 : CLEAR),
  );
  if (named.length === 0 && numbered && names) {
    speakFor(numbered, 'code', 6);
    for (const kind of ['title', names] as const) speakFor(numbered, kind, -headerWeight(numbered, kind) - 2);
  }
  for (const one of named) {
    const { contents } = one;
    const isReal = /^mã/.test(one.form) && contents.shares.code >= 0.5 && contents.shares.number < 0.5;
    if (named.length > 1 && isReal) speakFor(one, 'code', 1.5);
  }
  // 'STT | Mã TC' over 1, 2, 3 and 1.1, 1.2, 2.1: the running number names no criterion.
  for (const [at, one] of columns.entries()) {
    const running = columns[at - 1];
    if (!running || running.said !== undefined || one.said !== undefined || !isRunning(running)) continue;
    if (!isNumbering(one) || NUMBER_KINDS.some((kind) => headerWeight(one, kind) >= 2)) continue;
    speakFor(one, 'code', CLEAR + 2);
    for (const kind of ['title', 'task', 'field'] as const) speakFor(one, kind, -headerWeight(one, kind));
    speakFor(running, 'code', -2);
  }
  const first = columns.find(({ contents }) => contents.filled > 0);
  // 'T1', 'T2' under 'Ngày' are months.
  const isTime = first !== undefined && headerWeight(first, 'deadline') >= 3;
  if (named.length === 0 && first && !isTime && first.header.length < 12 && weightOf(first, 'code') >= 2)
    speakFor(first, 'code', 1.5);
}

/** 1, 2, 3 … one after the other, and nothing else. */
const isRunning = (one: ColumnEvidence): boolean =>
  isCounting(one) && one.contents.numbers.filter((number) => number !== null).length === one.contents.filled;

/** Codes of more than one level, or with letters: 1.1, 2.4.1, TC01. */
function isNumbering({ contents: { numbers, filled, shares, distinct, samples } }: ColumnEvidence): boolean {
  const whole = numbers.filter((number) => number !== null && Number.isInteger(number)).length;
  return (
    filled > 1 &&
    shares.code >= 0.8 &&
    shares.words === 0 &&
    distinct > 0.8 &&
    whole * 2 <= filled &&
    samples.every((one) => /\d/.test(one))
  );
}
