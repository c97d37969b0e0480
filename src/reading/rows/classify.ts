import type { ColumnRole } from '../../model/plan';
import { isPlaceholder } from '../../model/cell-text';
import { numberKind } from '../../model/code';
import { isFootLine, isTotal } from '../tables/closing';
import { splitCodeAndTitle } from './code-in-name';
import { isColumnNumbers } from './column-numbers';
import type { RawRow } from './draft';
import { POINT_ROLES } from '../../model/roles';
import { ANSWER_ROLES, levelOf, type TableHabits } from './habits';
import { namesLevel } from './level-words';
import { isBullet, namesEvidence, saysHowScored } from './scoring-rule';

/** What a sheet row is: read as a row of its own, joined to the row before, or left out. */
export type RowKind =
  | 'section'
  | 'entry'
  | 'total'
  | 'continuation'
  | 'scoring-rule'
  | 'column-numbers'
  | 'number-alone'
  | 'foot-line'
  | 'blank';

/** The rows around the one that is told. */
export interface Around {
  readonly isFirst: boolean;
  /** It stands below a header repeated at a page break, where rows are often broken. */
  readonly afterRepeat: boolean;
  /** What the row above was read as; null at the top. */
  readonly above: 'section' | 'criterion' | 'task' | 'total' | null;
  readonly next: RawRow | undefined;
  /** The row above ends in a line that names what proves it. */
  readonly proves: boolean;
  /** What the row above is about ends by announcing a list: '… theo quy định:'. */
  readonly announced: () => boolean;
  /** What the row above is about ends in the middle of a sentence: with a comma, or with a word that more must follow. */
  readonly isOpen: () => boolean;
  /** Its lead cell only carries the lead above on. */
  readonly continuesLead: () => boolean;
}

const has = (row: RawRow, roles: readonly ColumnRole[]): boolean => roles.some((role) => row.own.has(role));
const isCapitals = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && /[A-Za-zÀ-ỹ]{2}/u.test(text);

/** Tells what a sheet row is. */
export function classifyRow(row: RawRow, habits: TableHabits, around: Around): RowKind {
  const code = row.code?.code ?? null;
  const codeCell = row.own.get('code');
  const text = row.own.get(habits.text)?.text ?? '';
  const answered = has(row, ANSWER_ROLES);
  if (isColumnNumbers(row)) return 'column-numbers';
  if (!answered && !code && isTotal(`${codeCell?.text ?? ''} ${text}`.trim())) return 'total';
  if (row.own.size === 1 && isFootLine(codeCell?.text ?? text)) return 'foot-line';
  if (row.own.size === 0) return 'blank';
  return codeCell ? classifyNumbered(row, habits, around) : classifyUnnumbered(row, habits, around);
}

function classifyNumbered(row: RawRow, habits: TableHabits, { next }: Around): RowKind {
  const code = row.code?.code ?? null;
  const text = row.own.get(habits.text)?.text ?? '';
  const answered = has(row, ANSWER_ROLES);
  const shares = ANSWER_ROLES.some((role) => row.covered.has(role));
  const only = hasOnlyName(row, habits);
  // A number typed ahead, with nothing beside it.
  if (row.own.size === 1 && code && !shares && row.others === null) return 'number-alone';
  if (!answered && !shares && text !== '' && isGroupWithPoints(row, habits, next)) return 'section';
  if (!answered && !shares && isGroupWithFigures(row, habits, next)) return 'section';
  if (answered && !shares && isHeadingWithRemark(row, habits, next)) return 'section';
  if (!answered && !shares && isHeadingWithNote(row, habits, next)) return 'section';
  const says = has(row, POINT_ROLES) || answered || sayings(row) > 1;
  if (says || (!only && !onlyPlaceholders(row, habits.text)) || shares)
    return row.own.size === 1 && !code ? 'section' : 'entry';
  return isHeading(row, habits) ? 'section' : 'entry';
}

function classifyUnnumbered(row: RawRow, habits: TableHabits, around: Around): RowKind {
  const { afterRepeat } = around;
  const text = row.own.get(habits.text)?.text ?? '';
  const answered = has(row, ANSWER_ROLES);
  const shares = ANSWER_ROLES.some((role) => row.covered.has(role));
  const only = hasOnlyName(row, habits);
  // '(Giám đốc đã nhắc ngày 06/4)', 'Lưu ý: thu tại nhà': a remark on the row above.
  if (only && around.above !== null && (IN_BRACKETS.test(text) || REMINDS.test(text) || SAYS.test(text)))
    return 'scoring-rule';
  if (isProof(row, text, around) || isScoringRule(row, text, habits, around)) return 'scoring-rule';
  if (only && goesOn(text) && around.isOpen()) return 'continuation';
  if (only && isBullet(text) && (around.announced() || (ADDS.test(text) && !around.isFirst))) return 'continuation';
  if (text !== '' && !shares && isUnnumberedHeading(row, habits, around)) return 'section';
  if (around.isFirst) return only && !answered && sayings(row) === 0 ? 'section' : 'entry';
  if (has(row, POINT_ROLES) && (text !== '' || hasPointsOfItsOwn(row))) return 'entry';
  const who = row.own.get(habits.answersIn);
  // What, who and until when is a row of its own, however it begins.
  if (habits.small && who && text !== '' && row.own.has('deadline')) return 'entry';
  if (
    who &&
    !isPlaceholder(who.text) &&
    (habits.answersIn === 'lead' ? !around.continuesLead() : isWholeTask(row, habits))
  )
    return 'entry';
  if (!habits.numbered) {
    const isLoose = only && text !== '' && !shares && sayings(row) === 0;
    const tells = (habits.boldTells && !row.bold) || (habits.capitals && around.above !== 'section');
    if (isLoose && around.above !== null && tells && goesOn(text)) return 'continuation';
    if (isLoose && (row.spans || !afterRepeat)) return 'section';
    return text !== '' || answered ? 'entry' : 'continuation';
  }
  if (row.covered.has('code') && isFurtherTask(row)) return 'entry';
  const isCut = afterRepeat && !(only && beginsGroup(text, around));
  if (row.covered.has('code') || isCut || (goesOn(text) && !habits.small)) return 'continuation';
  if (text !== '' && row.own.has('deadline')) return 'entry';
  if (only && text !== '' && !shares)
    return row.spans || habits.hasTitle || splitCodeAndTitle(text) || text.length <= 120 ? 'section' : 'continuation';
  return 'continuation';
}

/** Nothing but a number and a name. */
const hasOnlyName = (row: RawRow, habits: TableHabits): boolean =>
  row.own.size === 1 || (row.own.size === 2 && row.own.has('code') && row.own.has(habits.text));

/** Benchmark and achieved points both: more than a line that says how many points something gives. */
const hasPointsOfItsOwn = ({ own }: RawRow): boolean =>
  own.has('benchmark') && (own.has('achieved') || own.has('selfAssessed'));

/** How many columns of no role say something: more than the number or mark of a heading. */
const sayings = ({ others }: RawRow): number =>
  others?.filter(({ text }) => /[A-Za-zÀ-ỹ]{2}|\d\s*%/u.test(text) && !/^[\p{Lu}\d._-]{1,24}$/u.test(text)).length ?? 0;

/** What is to be done and until when or by whom, in a row without a number. */
const isWholeTask = (row: RawRow, { text }: TableHabits): boolean =>
  /^["“(]?[\p{Lu}\d]/u.test((row.own.get(text) ?? row.own.get('task'))?.text ?? '');

/** One of several lines of work under a merged number, which has its own time though the same people answer for it. */
const isFurtherTask = ({ own, covered }: RawRow): boolean =>
  own.has('task') &&
  !covered.has('deadline') &&
  /^["“(]?[\p{Lu}\d]/u.test(own.get('task')!.text) &&
  !isPlaceholder(own.get('deadline')?.text ?? '-') &&
  (covered.has('lead') || covered.has('implementing'));

/** 'Chi cục trưởng: hạt nào không gửi ảnh coi như chưa làm': what somebody said of the row above. */
const SAYS =
  /^(?:(?:phó )?(?:(?:chi )?cục trưởng|chủ tịch|giám đốc|bí thư|hiệu trưởng|chánh (?:văn phòng|thanh tra)|(?:trưởng|phó) (?:phòng|ban|khoa|trạm|đoàn|đội|tổ))|thủ trưởng|lãnh đạo|sếp)(?: [^:]{1,30})?:\s*[A-Za-zÀ-ỹ]/iu;
/** '+ mời thêm hai hộ': more of the row above, and no heading. */
const ADDS = /^\s*\+\s/;
const REMINDS = /^[*-]?\s*(?:lưu ý|chú ý|nhắc lại|nhắc|nb)\s*:\s*\S/iu;
const IN_BRACKETS = /^\(.{5,}\)\.?$/su;

/** Nothing goes on below a sum, and a row that the page cut is not followed by number one. */
function beginsGroup(text: string, { above, next }: Around): boolean {
  const code = next?.code?.code;
  // 'GT.01' below 'XD.05' is number one as well.
  const isFirst = code?.parts.at(-1) === 1 && (code.parts.length === 1 || code.style === 'text');
  return /^["“(]?\p{Lu}/u.test(text) && (above === 'total' || isFirst);
}

/** Half a sentence, or an item of the list that the row above began. */
const goesOn = (text: string): boolean => /^[\p{Ll}]/u.test(text);

/** A row with nothing but its number and text: a heading, or one of several rows that share an entry. */
function isHeading(row: RawRow, habits: TableHabits): boolean {
  const code = row.code?.code ?? null;
  const text = row.own.get(habits.text)?.text ?? '';
  if (row.spans || habits.hasPoints) return true;
  if (!code) return true;
  if (habits.ancestors.has(code.text)) return true;
  if (habits.entryStyle !== null && code.style !== habits.entryStyle) return true;
  if (habits.answersWithoutCode && habits.headingLevels.has(levelOf(code))) return true;
  return isCapitals(text) || (habits.boldTells && row.bold);
}

/** 'XIV | Giải quyết các điểm nghẽn | Sở KH&CN chủ trì tham mưu': a heading that has one thing more, over rows of their own. */
function isHeadingWithRemark(row: RawRow, habits: TableHabits, next: RawRow | undefined): boolean {
  const code = row.code?.code ?? null;
  if (!code || !next?.code?.code || has(row, POINT_ROLES) || !row.own.has(habits.text)) return false;
  const answers = ANSWER_ROLES.filter((role) => row.own.has(role)).length;
  const rest = row.own.size - 2 - answers;
  if (answers > 1 || rest > 1) return false;
  const isAbove =
    habits.entryStyle !== null && code.style !== habits.entryStyle && next.code.code.style === habits.entryStyle;
  const isParent = habits.ancestors.has(code.text) && next.code.code.text.startsWith(`${code.text}.`);
  const looks = (habits.boldTells && row.bold) || habits.headingLevels.has(levelOf(code));
  if (looks && (isAbove || isParent)) return true;
  // Without looks: the rows below begin anew, and have more to say.
  const nextAnswers = ANSWER_ROLES.filter((role) => next.own.has(role) || next.covered.has(role)).length;
  return isAbove && code.parts.length === 1 && nextAnswers > answers;
}

/** 'I | Tháng 01 | | | | Họp ngày 15': a note is nothing to be done, and the rows below are numbered otherwise. */
function isHeadingWithNote(row: RawRow, { text, entryStyle }: TableHabits, next: RawRow | undefined): boolean {
  const style = row.code?.code?.style;
  const isMerelyNamed = [...row.own.keys()].every((role) => role === 'code' || role === 'note' || role === text);
  const isAbove = entryStyle !== null && style !== entryStyle && next?.code?.code?.style === entryStyle;
  return style !== undefined && row.own.has('note') && row.own.has(text) && isMerelyNamed && isAbove;
}

/**
 * 'II | Cải cách thể chế | 15 | 12,5' or 'A | …' over rows numbered 1, 2, 3: a heading with the points of its group, not one
 * more criterion.
 */
function isGroupWithPoints(row: RawRow, habits: TableHabits, next?: RawRow): boolean {
  const { hasScores, entryStyle, ancestors, looseGroups } = habits;
  const code = row.code?.code ?? null;
  if (!hasScores || !code || code.parts.length > 1 || !has(row, POINT_ROLES) || ancestors.has(code.text)) return false;
  if (namesLevel(row) || looseGroups.has(row)) return true;
  if (entryStyle === null || entryStyle === code.style) return false;
  const isCapital = numberKind(code, row.code!.text) === 'capital' && entryStyle === 'arabic';
  return code.style === 'roman' || (isCapital && next?.code?.code?.style !== 'letter');
}

/** 'II | Thủ tục hành chính | 84,75% | 87%' over 1, 2, 3: a name and shares, which no column of points holds. */
function isGroupWithFigures(row: RawRow, { text, entryStyle }: TableHabits, next: RawRow | undefined): boolean {
  const style = row.code?.code?.style;
  if (style !== 'roman' || entryStyle !== 'arabic' || next?.code?.code?.style !== 'arabic') return false;
  const isMerelyNamed = [...row.own.keys()].every((role) => role === 'code' || role === text);
  return isMerelyNamed && row.own.has(text) && (row.others ?? []).every((other) => FIGURES.test(other.text));
}

const FIGURES = /^[≥≤<>±+-]?\s*\d[\d.,]*\s*(?:%|điểm)?$/u;

/**
 * A row without a number that heads the rows below: it is bold where bold tells, or announces them ('… sau đây:'), and
 * nobody answers for it.
 */
function isUnnumberedHeading(row: RawRow, habits: TableHabits, { next, afterRepeat }: Around): boolean {
  if (has(row, POINT_ROLES) || row.own.has('lead') || row.own.has('implementing') || row.covered.has('code'))
    return false;
  if (!next) return false;
  const others = [...row.own].filter(([role]) => role !== habits.text);
  const announces = others.length > 0 && others.every(([, { text }]) => /:\s*$/.test(text));
  if (announces) return true;
  const isOnly = others.length === 0 || others.every(([role, { text }]) => role === 'note' || isPlaceholder(text));
  return isOnly && habits.boldTells && row.bold && !(afterRepeat && goesOn(row.own.get(habits.text)!.text));
}

/** A line under a row that names what proves it, or an item of such a line. */
function isProof(row: RawRow, text: string, { above, proves }: Around): boolean {
  if (above === null || above === 'total' || text === '') return false;
  if (has(row, ANSWER_ROLES) || has(row, POINT_ROLES)) return false;
  return namesEvidence(text) || (proves && isBullet(text));
}

/** A line under a criterion that says how it is scored. */
function isScoringRule(row: RawRow, text: string, habits: TableHabits, { above }: Around): boolean {
  if (!habits.hasScores || !habits.numbered || above === null || above === 'total' || text === '') return false;
  if (has(row, ANSWER_ROLES) || row.own.has('achieved') || row.own.has('selfAssessed')) return false;
  if (row.bold && habits.boldTells) return false;
  if (saysHowScored(text) || isBullet(text)) return true;
  // A criterion goes on in plain lines where headings are bold, in capitals or merged over the width.
  return above !== 'section' && habits.boldTells && !row.spans && !isCapitals(text) && splitCodeAndTitle(text) === null;
}

const onlyPlaceholders = (row: RawRow, text: ColumnRole): boolean =>
  [...row.own].every(([role, cell]) => role === 'code' || role === text || isPlaceholder(cell.text));
