import { RULES } from '../../checking/inventory';
import { ruleName } from '../../locale/check/findings';
import { foldText } from '../../model/text';
import type { RuleNames } from '../../reporting/settings/ignores';

/** What earlier versions called a rule: people may have typed it on the settings sheet without the id behind it. */
const FORMER_NAMES: readonly (readonly [name: string, id: string])[] = [
  ['Tổng tiêu chí con không khớp', 'children-sum'],
];

const IDS: ReadonlyMap<string, string> = new Map([
  ...FORMER_NAMES.map(([name, id]): [string, string] => [foldText(name), id]),
  ...RULES.flatMap(({ id }) =>
    (['vi', 'en'] as const).map((language): [string, string] => [foldText(ruleName(id, language)), id]),
  ),
]);

/** Rules as the settings sheet calls them: in Vietnamese, like every sheet of ours; read in both languages. */
export const RULE_NAMES: RuleNames = {
  nameOf: (rule) => ruleName(rule, 'vi'),
  idOf: (name) => IDS.get(foldText(name)),
};
