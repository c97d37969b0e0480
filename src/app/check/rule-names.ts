import { RULES } from '../../checking/inventory';
import { ruleName } from '../../locale/check/findings';
import { foldText } from '../../model/text';
import type { RuleNames } from '../../reporting/settings/ignores';

const IDS: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ id }) =>
    (['vi', 'en'] as const).map((language): [string, string] => [foldText(ruleName(id, language)), id]),
  ),
);

/** Rules as the settings sheet calls them: in Vietnamese, like every sheet of ours; read in both languages. */
export const RULE_NAMES: RuleNames = {
  nameOf: (rule) => ruleName(rule, 'vi'),
  idOf: (name) => IDS.get(foldText(name)),
};
