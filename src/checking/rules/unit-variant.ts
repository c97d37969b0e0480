import { unitForm } from '../../units/vocabulary';
import type { CellEdit } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import type { Field, Plan, UnitMention } from '../../model/plan';
import { UNIT_ROLES } from '../../model/roles';
import { inReadingOrder } from '../places';
import { rule } from '../rule';

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet}|${row}|${column}`;

/**
 * A unit is written one way throughout. Info, once for each unit: all its spellings are known to mean it (S004: "… và
 * ứng dụng KH&CN", "… ứng dụng KHCN"), and one sheet is made for it; but in print it looks like several.
 */
export const unitVariant = rule({
  id: 'unit-variant',
  severity: 'info',
  messages: { 'unit-variant': ['name', 'spellings', 'count'] },
  *checkPlan(plan, { spelledUnits }) {
    let fields: ReturnType<typeof unitFields> | undefined;
    for (const { name, spellings } of spelledUnits) {
      if (spellings.length < 2) continue;
      const kept = spellings.find(({ spelling }) => spelling === name) ?? spellings[0]!;
      const others = spellings.filter((one) => one !== kept);
      const cells = others.flatMap(({ spelling, at }) => at.map((place) => ({ spelling, place })));
      const [first, ...more] = inReadingOrder(
        plan,
        cells.map(({ place }) => place),
      );
      fields ??= unitFields(plan);
      const edits = cells.flatMap(({ spelling, place }) => respelt(fields?.get(keyOf(place)), spelling, kept.spelling));
      yield {
        message: 'unit-variant',
        at: first!,
        related: [...more, kept.at[0]!],
        args: {
          name: kept.spelling,
          spellings: { list: others.map(({ spelling }) => `“${spelling}”`) },
          count: cells.length,
        },
        // Abbreviations, capitals and blanks change no meaning; that two wordings mean one unit is for the planner to
        // say.
        ...(edits.length > 0 && {
          fix: {
            grade: others.every(({ spelling }) => unitForm(spelling) === unitForm(kept.spelling))
              ? ('safe' as const)
              : ('suggestion' as const),
            edits,
          },
        }),
      };
    }
  },
});

/** The fields with units, by their cell. */
function unitFields({ appendices }: Plan): ReadonlyMap<string, Field<readonly UnitMention[]>> {
  const fields = new Map<string, Field<readonly UnitMention[]>>();
  for (const { rows } of appendices)
    for (const row of rows)
      for (const role of UNIT_ROLES) {
        const field = row[role];
        if (field && field.origin !== 'inherited') fields.set(keyOf(field.at), field);
      }
  return fields;
}

/**
 * The edit that puts the kept spelling into a cell; none where it is not certain which words of the cell are the name.
 */
function respelt(field: Field<readonly UnitMention[]> | undefined, spelling: string, kept: string): CellEdit[] {
  // A cell that goes on in another one does not hold the whole name.
  if (!field || field.origin !== 'written') return [];
  if (field.value.filter((mention) => (mention.spelling ?? mention.written) === spelling).length !== 1) return [];
  const places = wholeWords(field.text, spelling);
  // 'Văn phòng' also stands within 'Văn phòng UBND TP'.
  if (
    places.length !== 1 ||
    field.value.some(({ written, spelling: own = written }) => own !== spelling && own.includes(spelling))
  )
    return [];
  const [index] = places;
  return [{ at: field.at, value: field.text.slice(0, index) + kept + field.text.slice(index! + spelling.length) }];
}

/** Places of a name in a text where no letter or digit borders on it. */
function wholeWords(text: string, name: string): number[] {
  const places: number[] = [];
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1))
    if (!/[A-Za-zÀ-ỹ\d&]/u.test(text[index - 1] ?? '') && !/[A-Za-zÀ-ỹ\d&]/u.test(text[index + name.length] ?? ''))
      places.push(index);
  return places;
}
