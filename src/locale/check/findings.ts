import type { Finding, Severity } from '../../model/finding';
import { cellAddress } from '../../model/address';
import { messages as enMessages } from './findings.en';
import { messages as viMessages } from './findings.vi';
import type { FindingText, RuleText } from './finding-parts';
import { doubtSentence } from './doubt';
import { formatArgument } from '../format';
import type { Language } from '../language';
import { rules as enRules } from './rules.en';
import { rules as viRules } from './rules.vi';

const MESSAGES: Record<Language, Readonly<Record<string, FindingText>>> = { vi: viMessages, en: enMessages };
const RULES: Record<Language, Readonly<Record<string, RuleText>>> = { vi: viRules, en: enRules };

const SEVERITIES: Record<Language, Record<Severity, { readonly name: string; readonly meaning: string }>> = {
  vi: {
    error: { name: 'Lỗi', meaning: 'Bảng ban hành sẽ sai.' },
    warning: { name: 'Cảnh báo', meaning: 'Nhiều khả năng nhầm, hoặc nhiệm vụ chưa có đơn vị chịu trách nhiệm.' },
    info: { name: 'Gợi ý', meaning: 'Nên biết; không bắt buộc sửa.' },
  },
  en: {
    error: { name: 'Error', meaning: 'The published table would be wrong.' },
    warning: { name: 'Warning', meaning: 'Probably a mistake, or work that nobody answers for.' },
    info: { name: 'Info', meaning: 'Worth knowing; nothing has to be changed.' },
  },
};

/** What is wrong, what was found, what is allowed, what to do. */
export function findingText(finding: Finding, language: Language): FindingText {
  const text = MESSAGES[language][finding.message] ?? MESSAGES[language][finding.rule];
  if (!text) throw new Error(`no text for ${finding.message}`);
  const { sheet } = finding.at;
  const fill = (template: string): string =>
    (finding.args.count === 1 ? ofOne(template, language) : template).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => {
        if (name === 'at') return cellAddress(finding.at);
        if (name === 'sheet') return sheet;
        const argument = Object.hasOwn(finding.args, name) ? finding.args[name] : undefined;
        return argument === undefined ? placeholder : formatArgument(argument, language, sheet);
      },
    );
  const action = fill(text.action);
  return {
    wrong: fill(text.wrong),
    found: fill(text.found),
    allowed: fill(text.allowed),
    action: finding.doubt ? `${doubtSentence(finding.doubt, language)} ${action}` : action,
  };
}

/** A template for one of a thing; Vietnamese has one form for one and many. */
const ofOne = (template: string, language: Language): string =>
  language === 'en' ? inSingular(withoutOne(template)) : withoutOne(template);

/** What the English templates count, and what they say of it. */
const COUNTED =
  /\{count\} ((?:text|blank|unknown|component|lead) )?(rows|cells|codes|formulas|criteria|units|components|groups|names|benchmarks)( that)?( (?:have|hold|name|differ))?\b/g;
const COUNTED_OF =
  /(\{count\} of \{rows\} \w+(?: in column “\{header\}”| of this table)?(?: probably)?) (are|have|hold|name|belong|stand|differ)\b/g;
const SINGULAR: Readonly<Record<string, string>> = { criteria: 'criterion', are: 'is', have: 'has' };

const inSingular = (template: string): string =>
  template
    .replace(
      COUNTED,
      (_, kind: string | undefined, noun: string, that: string | undefined, verb: string | undefined) => {
        const one = SINGULAR[noun] ?? noun.slice(0, -1);
        return `{count} ${kind ?? ''}${one}${that ?? ''}${verb ? ` ${verbOfOne(verb.trim())}` : ''}`;
      },
    )
    .replace(COUNTED_OF, (_, of: string, verb: string) => `${of} ${verbOfOne(verb)}`)
    .replace(/ add up to /, ' adds up to ');

const verbOfOne = (verb: string): string => SINGULAR[verb] ?? `${verb}s`;

/** A template for one place: how many there are goes without saying, and the first is the only one. */
const withoutOne = (template: string): string =>
  template
    .replace(/ \(\{count\} (?:ô|cells)\)/, '')
    .replace(/\(\{count\} ô, đầu tiên (?:là|ở ô) \{at\}\)/, '(ô {at})')
    .replace(/\(\{count\} cells, the first is \{at\}\)/, '({at})');

/** The finding in two sentences: what is wrong, and what to do. */
export function findingSentence(finding: Finding, language: Language): string {
  const { wrong, action } = findingText(finding, language);
  return `${wrong} ${action}`;
}

/** A rule as planners call it; the id itself for a rule that is not known (an ignore kept by another version). */
export const ruleName = (rule: string, language: Language): string => ruleText(rule, language)?.name ?? rule;

/** Why a rule is there, with its source; empty for a rule that is not known. */
export const ruleReason = (rule: string, language: Language): string => ruleText(rule, language)?.why ?? '';

const ruleText = (rule: string, language: Language): RuleText | undefined =>
  Object.hasOwn(RULES[language], rule) ? RULES[language][rule] : undefined;

/** 'Lỗi', 'Cảnh báo', 'Gợi ý'. */
export const severityName = (severity: Severity, language: Language): string => SEVERITIES[language][severity].name;

/** What a severity means, by its consequence, in one sentence. */
export const severityMeaning = (severity: Severity, language: Language): string =>
  SEVERITIES[language][severity].meaning;
