import { headerWeight, type ColumnEvidence } from './evidence';
import { beginsUnit } from '../../units/heads';
import { headerScores } from './headers/scores';
import { neverBelow } from './numbers';

/**
 * Columns of points under letters that mean two things: 'Điểm TĐ' is tối đa or thẩm định, 'Điểm TC' tự chấm or tiêu chuẩn.
 * Which one is told by the other columns and by the numbers: a table has one maximum, and no row has more than it.
 */

type PointsKind = 'benchmark' | 'selfAssessed' | 'achieved';
interface Meaning {
  readonly kind: PointsKind;
  /** What the letters stand for, written out. */
  readonly words: string;
}
const MAXIMUM: Meaning = { kind: 'benchmark', words: 'điểm tối đa' };
const STANDARD: Meaning = { kind: 'benchmark', words: 'điểm chuẩn' };
const APPRAISED: Meaning = { kind: 'achieved', words: 'điểm thẩm định' };
const OWN: Meaning = { kind: 'selfAssessed', words: 'điểm tự chấm' };

const SHORT: readonly (readonly [form: RegExp, meanings: readonly Meaning[]])[] = [
  [/^(?:(?:.* )?điểm |đ\.? ?)?tđ$/u, [MAXIMUM, APPRAISED]],
  [/^(?:(?:.* )?điểm |đ\.? ?)tc$/u, [OWN, STANDARD]],
];
const CLEAR = 4;
/** One cell in twenty may be wrong. */
const NEARLY_ALWAYS = 0.95;

const APPRAISES =
  /(?<![A-Za-zÀ-ỹ])(?:thẩm định|thẩm tra|phúc tra|phúc khảo|chấm(?: điểm)?|đánh giá)(?: lại| lần \d)?$/u;

/** 'Sở Nội vụ thẩm định' over points: whoever it was that appraised, it is what they gave. */
export const spellOutAppraisers = (columns: readonly ColumnEvidence[]): ColumnEvidence[] =>
  columns.map((one) => {
    const [appraises] = APPRAISES.exec(one.form) ?? [];
    const isBody = appraises !== undefined && beginsUnit(one.header) && !/(?<![A-Za-zÀ-ỹ])tự /u.test(one.form);
    return isBody && one.said === undefined && one.contents.shares.number >= 0.7 && holdsPoints(one)
      ? { ...one, byHeader: headerScores(`điểm ${appraises}`).kinds }
      : one;
  });

/** The columns with the letters read as what they stand for here; as they were where that cannot be told. */
export function spellOutScores(columns: readonly ColumnEvidence[]): ColumnEvidence[] {
  const short = columns.flatMap((one) => {
    const meanings = SHORT.find(([form]) => form.test(one.form))?.[1];
    return meanings && one.said === undefined && holdsPoints(one) ? [{ one, meanings }] : [];
  });
  if (short.length === 0 || short.length > 4) return [...columns];
  const plain = columns.filter((one) => holdsPoints(one) && short.every((other) => other.one !== one));
  const fitting = combinations(short.map(({ meanings }) => meanings)).filter((chosen) => {
    const meant = new Map(short.map(({ one }, at) => [one, chosen[at]!.kind]));
    return fits([...plain, ...meant.keys()].map((one) => ({ one, kind: meant.get(one) ?? clearKind(one) })));
  });
  const chosen =
    fitting.length > 1
      ? likeliest(
          fitting,
          short.map(({ one }) => one),
          plain,
        )
      : fitting[0];
  return columns.map((one) => {
    const at = short.findIndex((other) => other.one === one);
    if (at < 0 || !chosen) return one;
    const meaning = chosen[at];
    // Left open, it is no column of points for anybody.
    return meaning
      ? { ...one, byHeader: headerScores(meaning.words).kinds }
      : { ...one, byHeader: new Map(), isAmbiguous: true };
  });
}

const holdsPoints = ({ contents }: ColumnEvidence): boolean =>
  contents.filled > 0 && contents.shares.number >= 0.5 && contents.shares.large === 0;

function clearKind(one: ColumnEvidence): PointsKind | null {
  for (const kind of ['benchmark', 'selfAssessed', 'achieved'] as const)
    if (headerWeight(one, kind) >= CLEAR) return kind;
  return null;
}

const combinations = (choices: readonly (readonly Meaning[])[]): Meaning[][] =>
  choices.reduce<Meaning[][]>((all, choice) => all.flatMap((one) => choice.map((next) => [...one, next])), [[]]);

interface Meant {
  readonly one: ColumnEvidence;
  readonly kind: PointsKind | null;
}

/** One maximum at most, one column of the office's own points, and no points above the maximum. */
function fits(columns: readonly Meant[]): boolean {
  const maxima = columns.filter(({ kind }) => kind === 'benchmark');
  if (maxima.length > 1 || columns.filter(({ kind }) => kind === 'selfAssessed').length > 1) return false;
  const [maximum] = maxima;
  return (
    !maximum ||
    columns.every(
      ({ one, kind }) => kind === null || kind === 'benchmark' || shareBelow(maximum.one, one) >= NEARLY_ALWAYS,
    )
  );
}

/** The share of rows in which `lower` is not above `upper`; of none, all. */
function shareBelow(upper: ColumnEvidence, lower: ColumnEvidence): number {
  const { rows, share } = neverBelow(upper, lower);
  return rows === 0 ? 1 : share;
}

/**
 * Of several readings that fit: the one with a maximum, which stands first, or beside an appraisal that is named so; 'TC' before 'TĐ' alone may
 * be the standard or the office's own points, and is left open.
 */
function likeliest(
  fitting: readonly (readonly Meaning[])[],
  columns: readonly ColumnEvidence[],
  others: readonly ColumnEvidence[],
): (Meaning | null)[] {
  const withTop = fitting.filter((chosen) => chosen.includes(MAXIMUM));
  const [first] = withTop;
  const isAppraisedElsewhere = others.some((one) => clearKind(one) === 'achieved');
  if (first && (isAppraisedElsewhere || isEarly(columns[first.indexOf(MAXIMUM)]!, columns))) return [...first];
  const rest = fitting.filter((chosen) => !chosen.includes(MAXIMUM));
  // Points that are 'đạt' are set against a standard, those that are appraised against the office's own.
  const standard = rest.find((chosen) => chosen.includes(STANDARD));
  if (standard && others.some(({ form }) => /đạt/u.test(form))) return [...standard];
  const among = rest.length > 0 ? rest : fitting;
  return columns.map((_, at) => {
    const meanings = new Set(among.map((chosen) => chosen[at]!));
    return meanings.size === 1 ? [...meanings][0]! : null;
  });
}

const isEarly = (one: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean =>
  columns.every((other) => other === one || other.column > one.column);
