import { unitForm, unitVocabulary, type UnitVocabulary } from '../../units/vocabulary';
import vocabularyFile from '../../units/words/units.json';
import type { CellEdit } from '../../model/finding';
import { isPlaceholder } from '../../model/cell-text';
import { UNCALCULATED, type CellPlace } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { UNIT_ROLES } from '../../model/roles';
import { oneLetterOff, oneLine } from '../../model/text';
import type { SpelledUnit, UnitList } from '../../model/units';
import { misplacedIn } from '../misplaced';
import { bareWord } from '../../catalogue/names';
import { inReadingOrder } from '../places';
import { rule, type PlanContext } from '../rule';

/**
 * A name that is no known unit, once for each. Info, because every province has its own units and the vocabulary knows
 * few: only names that do not look like a unit at all, or that the workbook's own unit list lacks. A warning where a
 * known unit is written almost so: a slip makes a second unit of it, with a sheet of its own.
 */
export const unitUnknown = rule({
  id: 'unit-unknown',
  severity: 'info',
  messages: {
    'unit-unknown': ['name', 'count'],
    'unit-unknown/likely': ['name', 'expected', 'count'],
    'unit-unknown/list': ['name', 'list', 'count'],
    'unit-unknown/uncalculated': ['count'],
  },
  *checkPlan(plan, context) {
    const vocabulary = unitVocabulary(context.units ?? null);
    const listed = new Set(context.units?.units.map(({ key }) => key));
    const units = context.spelledUnits
      .filter(({ isGroup }) => !isGroup)
      .map((unit) => ({ unit, known: isKnown(unit, vocabulary, listed) }));
    yield* namingNobody(plan);
    if (units.every(({ known }) => known)) return;
    const elsewhere = misplacedPlaces(context);
    const near = nearNames(units, context.units);
    for (const { unit, known } of units) {
      if (known) continue;
      const expected = near(unit, usesOf(unit));
      if (expected === null && !context.units && vocabulary.looksLikeUnit(unit.name)) continue;
      const at = inReadingOrder(
        plan,
        unit.spellings.flatMap((one) => one.at).filter((place) => elsewhere.size === 0 || !elsewhere.has(keyOf(place))),
      );
      const [first, ...related] = at;
      if (!first) continue;
      const args = { name: unit.name, count: at.length };
      if (expected !== null)
        yield {
          message: 'unit-unknown/likely',
          severity: 'warning',
          at: first,
          related,
          args: { ...args, expected },
          ...respelt(unit, expected, context),
        };
      else if (context.units)
        yield { message: 'unit-unknown/list', at: first, related, args: { ...args, list: context.units.sheet } };
      else yield { message: 'unit-unknown', at: first, related, args };
    }
  },
});

/** Cells that hold text and name no unit: only a person, a telephone number, or a formula without a result. Once for each text. */
function* namingNobody(plan: Plan) {
  const cells = new Map<string, CellPlace[]>();
  for (const { rows } of plan.appendices)
    for (const row of rows)
      for (const role of UNIT_ROLES) {
        const field = row[role];
        if (
          field?.origin === 'inherited' ||
          field?.value.length !== 0 ||
          isPlaceholder(field.text) ||
          field.text === ''
        )
          continue;
        const places = cells.get(field.text);
        if (places) places.push(field.at);
        else cells.set(field.text, [field.at]);
      }
  for (const [name, [first, ...related]] of cells) {
    const count = related.length + 1;
    yield name === UNCALCULATED.error
      ? ({
          message: 'unit-unknown/uncalculated',
          severity: 'warning',
          at: first!,
          related,
          args: { count },
        } as const)
      : ({ message: 'unit-unknown', at: first!, related, args: { name: oneLine(name), count } } as const);
  }
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet}|${row}|${column}`;

const misplacedPlaces = ({ tables }: PlanContext): ReadonlySet<string> =>
  new Set(tables.flatMap(misplacedIn).map(({ field }) => keyOf(field.at)));

/** Known to the workbook's list or to the vocabulary. */
const isKnown = ({ key, name }: SpelledUnit, vocabulary: UnitVocabulary, listed: ReadonlySet<string>): boolean =>
  listed.has(key) || vocabulary.find(name) !== null;

const usesOf = ({ spellings }: SpelledUnit): number => spellings.reduce((sum, { at }) => sum + at.length, 0);

/** A name met so often in the plan is right, and another one met once beside it the slip. */
const OFTEN = 4;

/** Finds the name of which another one is a slip: without its accents the same, or with one letter off in one word. */
function nearNames(
  units: readonly { readonly unit: SpelledUnit; readonly known: boolean }[],
  list: UnitList | null | undefined,
) {
  interface Right {
    readonly name: string;
    readonly words: readonly string[];
    readonly uses: number;
  }
  const byBare = new Map<string, Right>();
  // All words but one: names that differ in one word meet there.
  const byRest = new Map<string, Right[]>();
  const add = (name: string, uses: number): void => {
    const words = bareWords(name);
    const right = { name, words, uses };
    const before = byBare.get(words.join(' '));
    if (before) return;
    byBare.set(words.join(' '), right);
    for (const rest of rests(words)) {
      const others = byRest.get(rest);
      if (!others) byRest.set(rest, [right]);
      else if (others.length < 20) others.push(right);
    }
  };
  for (const { name } of list?.units ?? []) add(name, Infinity);
  // Names of the plan before other spellings of the vocabulary: they are proposed as the plan writes them.
  for (const { unit, known } of units) {
    const uses = known ? Infinity : usesOf(unit);
    if (uses >= OFTEN) add(unit.name, uses);
  }
  for (const { names, kind } of vocabularyFile.units)
    if (kind === 'unit') for (const name of names) add(name, Infinity);

  return ({ name }: SpelledUnit, uses: number): string | null => {
    const words = bareWords(name);
    const isRight = (right: Right): boolean =>
      right.name !== name && (right.uses === Infinity || (uses === 1 && right.uses >= OFTEN));
    const same = byBare.get(words.join(' '));
    if (same) return isRight(same) && words.length > 1 ? same.name : null;
    for (const [index, rest] of rests(words).entries()) {
      const right = byRest
        .get(rest)
        ?.find((one) => one.words.length === words.length && isRight(one) && isSlip(words[index]!, one.words[index]!));
      if (right) return right.name;
    }
    return null;
  };
}

/** Abbreviations, numbers and short words are told apart by a single letter. */
const isSlip = (a: string, b: string): boolean =>
  a !== b && Math.min(a.length, b.length) >= 3 && !/\d/.test(a + b) && oneLetterOff(a, b);

const bareWords = (name: string): string[] =>
  unitForm(name)
    .split(/[ ,]+/)
    .map(bareWord)
    .filter((word) => word !== '');
const rests = (words: readonly string[]): string[] =>
  words.length < 3 || words.length > 15
    ? []
    : words.map((_, index) => `${index}|${words.filter((__, other) => other !== index).join(' ')}`);

/** Writes the right name into cells that hold nothing else. */
function respelt({ spellings }: SpelledUnit, expected: string, { tables }: PlanContext) {
  const places = new Map(spellings.flatMap(({ spelling, at }) => at.map((place) => [keyOf(place), spelling] as const)));
  const edits: CellEdit[] = [];
  for (const { rows } of tables)
    for (const row of rows)
      for (const role of UNIT_ROLES) {
        const field = row[role];
        const spelling = field?.origin === 'written' ? places.get(keyOf(field.at)) : undefined;
        if (!field || spelling === undefined || field.text.split(spelling).length !== 2) continue;
        edits.push({ at: field.at, value: field.text.replace(spelling, () => expected) });
      }
  return edits.length > 0 ? { fix: { grade: 'suggestion' as const, edits } } : {};
}
