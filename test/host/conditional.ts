import type { Area } from '../../src/model/grid';
import { color, oneOf, text, truth } from './arguments';
import { overlaps, type Rule } from './book';
import type { Scope } from './format';
import { HostError, itemNotFound, type Thing } from './protocol';
import { english, localFormula } from './region';

/** Object of each rule, so that one rule is one object however often it is met. */
const things = new WeakMap<Rule, Thing>();
let count = 0;

/** ConditionalFormatCollection (1.6; on RangeAreas 1.9): the rules that touch the areas. */
export function conditionalFormats(scope: Scope, areas: readonly Area[]): Thing {
  const list = (): readonly Rule[] =>
    scope.sheet.rules.filter((rule) => rule.areas.some((one) => areas.some((area) => overlaps(one, area))));
  const find = (id: unknown): Thing => {
    const rule = list().find((one) => one.id === id);
    if (!rule) throw itemNotFound();
    return conditionalFormat(scope, rule);
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => list().map((rule) => conditionalFormat(scope, rule)),
    call: {
      GetItem: find,
      Add: (type) => {
        scope.writable();
        const rule: Rule = {
          id: `{rule-${(count += 1)}}`,
          type: oneOf(['Custom', 'CellValue', 'ColorScale'])(type),
          areas,
          formula: '',
        };
        // A new rule comes first: "Conditional formats are added to the collection at the first/top priority".
        scope.sheet.rules.unshift(rule);
        return conditionalFormat(scope, rule);
      },
    },
  };
}

function conditionalFormat(scope: Scope, rule: Rule): Thing {
  const known = things.get(rule);
  if (known) return known;
  const alive = (): Rule => {
    if (!scope.sheet.rules.includes(rule)) throw itemNotFound();
    return rule;
  };
  const made: Thing = {
    type: 'ConditionalFormat',
    identity: () => ({ Id: rule.id }),
    get: {
      Id: () => alive().id,
      Type: () => alive().type,
      Custom: () => {
        // Reading `custom` of another type fails for the whole load: OfficeDev/office-js issue 2180.
        if (alive().type !== 'Custom')
          throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
        return custom(scope, rule);
      },
      CustomOrNullObject: () => (alive().type === 'Custom' ? custom(scope, rule) : null),
    },
    call: {
      Delete: () => {
        scope.writable();
        scope.sheet.rules = scope.sheet.rules.filter((one) => one !== alive());
      },
    },
  };
  things.set(rule, made);
  return made;
}

/** OfficeDev/office-js issues 6827 and 6835. The code of the error is an assumption. */
function readable({ sheet }: Scope, rule: Rule): string {
  const others = sheet.rules.filter((one) => one !== rule);
  if (
    sheet.rulesUnreadable &&
    others.some((one) => one.areas.some((area) => rule.areas.some((own) => overlaps(area, own))))
  )
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  // On the desktop formulas outside of cells come as the formula bar shows them (OfficeDev/office-js issue 2834).
  return localFormula(rule.formula);
}

function custom(scope: Scope, rule: Rule): Thing {
  const write =
    <K extends 'formula' | 'fill' | 'color' | 'bold'>(key: K, check: (value: unknown) => Rule[K]) =>
    (value: unknown) => {
      scope.writable();
      rule[key] = check(value);
    };
  const font: Thing = {
    type: 'ConditionalRangeFont',
    get: {},
    set: { Color: write('color', color), Bold: write('bold', truth) },
  };
  const fill: Thing = { type: 'ConditionalRangeFill', get: {}, set: { Color: write('fill', color) } };
  return {
    type: 'CustomConditionalFormat',
    get: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        get: { Formula: () => readable(scope, rule) },
        set: { Formula: write('formula', (value) => english(text(value))) },
      }),
      Format: () => ({ type: 'ConditionalRangeFormat', get: { Font: () => font, Fill: () => fill } }),
    },
  };
}
