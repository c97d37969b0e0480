import { parseArgs } from 'node:util';
import { dayFromText } from '../app/progress/day-text';
import { PERIOD_IDS, type PeriodId } from '../app/results/periods';
import type { CommandWords } from '../locale/cli/command-words';
import type { Language } from '../locale/language';

export type Request =
  | {
      readonly command: 'check';
      readonly files: readonly string[];
      /** Files of criteria sets that the tables are held against. */
      readonly sets: readonly string[];
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'sheets';
      readonly file: string;
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'read';
      readonly file: string;
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'split';
      readonly file: string;
      readonly folder: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'collect';
      readonly master: string;
      readonly files: readonly string[];
      readonly output: string;
      readonly overwrite: boolean;
      readonly newer: boolean;
      readonly otherPlans: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'due';
      readonly file: string;
      /** ISO; null: the workbook's own, else today. */
      readonly day: string | null;
      /** As it is called in the plan; null: all. */
      readonly unit: string | null;
      readonly json: boolean;
      /** A calendar file; '' for none. */
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'coverage';
      readonly above: string;
      readonly ours: string;
      /** '' when it was not given: then the workbook says it. */
      readonly unit: string;
      /** The groups of the plan above that take the unit in; none: their words tell. */
      readonly groups: readonly string[];
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'compare';
      readonly before: string;
      readonly after: string;
      readonly json: boolean;
      /** A copy of the later file with the comparison; '' for none. */
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'overview';
      /** The plan above, then plans and folders; with `fromJson` files of lines. */
      readonly files: readonly string[];
      readonly fromJson: boolean;
      readonly json: boolean;
      /** '' with `json` alone. */
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'report';
      readonly file: string;
      /** Null: the last one that has ended. */
      readonly period: { readonly id: PeriodId; readonly year: number } | null;
      readonly json: boolean;
      /** A .docx, or a copy of the file with the report; '' for none. */
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'director';
      readonly file: string;
      /** ISO; null: the workbook's own, else today. */
      readonly day: string | null;
      readonly json: boolean;
      /** A copy of the file with the page; '' for none. */
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'wrong'; readonly reason: WrongReason; readonly word: string; readonly language: Language };

/** Why the words of a call cannot be followed; `locale/cli` has the sentences. */
export type WrongReason = keyof CommandWords['wrong'];

const OPTIONS = {
  json: { type: 'boolean' },
  set: { type: 'string', multiple: true },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  overwrite: { type: 'boolean' },
  newer: { type: 'boolean' },
  day: { type: 'string' },
  period: { type: 'string' },
  unit: { type: 'string' },
  'other-plans': { type: 'boolean' },
  group: { type: 'string', multiple: true },
  'from-json': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after `phuluc`. Never throws: what cannot be followed comes back as 'wrong' with its reason. */
export function readArguments(words: readonly string[]): Request {
  // Not strict: what parseArgs says of a fault is English, and begins before the language is known.
  const parsed = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const { tokens, positionals } = parsed;
  const values = parsed.values as Values;
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  const wrong = (reason: WrongReason, word = ''): Request => ({ command: 'wrong', reason, word, language });
  // Behind '--' everything is a file.
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
  const fault = tokens
    .slice(0, end < 0 ? tokens.length : end)
    .map(faultOf)
    .find((one) => one !== null);
  if (fault) return wrong(fault.reason, fault.word);
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return wrong('unknown-language', values.lang);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { command: 'help', language };
  if (command === 'check') {
    if (files.length === 0) return wrong('no-file');
    return { command, files, sets: values.set ?? [], json: values.json === true, language };
  }
  const overwrite = values.overwrite === true;
  const output = values.output ?? '';
  if (command === 'sheets' || command === 'split') {
    if (files.length === 0) return wrong('no-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (output === '') return wrong(command === 'sheets' ? 'no-output' : 'no-folder');
    return command === 'sheets'
      ? { command, file: files[0]!, output, overwrite, language }
      : { command, file: files[0]!, folder: output, overwrite, language };
  }
  if (command === 'read') {
    if (files.length === 0) return wrong('no-word-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (output === '') return wrong('no-output-of-read');
    return { command, file: files[0]!, output, overwrite, language };
  }
  if (command === 'due' || command === 'director') {
    const day = values.day === undefined ? null : dayFromText(values.day);
    if (files.length === 0) return wrong('no-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (day === null && values.day !== undefined) return wrong('no-day', values.day);
    const seen = { file: files[0]!, day, json: values.json === true, output, overwrite, language };
    return command === 'due' ? { command, unit: values.unit ?? null, ...seen } : { command, ...seen };
  }
  if (command === 'report') {
    const period = values.period === undefined ? null : periodIn(values.period);
    if (files.length === 0) return wrong('no-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (period === null && values.period !== undefined) return wrong('no-period', values.period);
    return { command, file: files[0]!, period, json: values.json === true, output, overwrite, language };
  }
  if (command === 'compare') {
    const [before, after, ...more] = files;
    if (before === undefined || after === undefined || more.length > 0) return wrong('two-files');
    return { command, before, after, json: values.json === true, output, overwrite, language };
  }
  if (command === 'collect') {
    const [master, ...returned] = files;
    if (master === undefined || returned.length === 0) return wrong('no-master');
    if (output === '') return wrong('no-output');
    const [newer, otherPlans] = [values.newer === true, values['other-plans'] === true];
    return { command, master, files: returned, output, overwrite, newer, otherPlans, language };
  }
  if (command === 'overview') {
    const [fromJson, json] = [values['from-json'] === true, values.json === true];
    if (files.length < (fromJson ? 1 : 2)) return wrong('no-overview');
    if (output === '' && !json) return wrong('no-overview');
    return { command, files, fromJson, json, output, overwrite, language };
  }
  if (command === 'coverage') {
    const [above, ours, more] = files;
    if (above === undefined || ours === undefined) return wrong('no-plans');
    if (more !== undefined) return wrong('one-file', more);
    const [unit, groups] = [values.unit ?? '', values.group ?? []];
    return { command, above, ours, unit, groups, json: values.json === true, language };
  }
  return wrong('unknown-command', command);
}

/** 'q3/2024', 'half/2024', 'nine-months/2024', 'year/2024', '2024'; null for anything else. */
function periodIn(typed: string): { readonly id: PeriodId; readonly year: number } | null {
  const match = /^(?:(.+)[/-])?(20\d\d)$/.exec(typed.toLowerCase());
  const id = PERIOD_IDS.find((one) => one === (match?.[1] ?? 'year'));
  return match && id ? { id, year: Number(match[2]) } : null;
}

/** The values of the options, once no word is at fault. */
type Values = {
  readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name] extends { readonly multiple: true }
    ? readonly string[]
    : (typeof OPTIONS)[Name]['type'] extends 'string'
      ? string
      : boolean;
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** What is wrong with one word by itself: an option that there is not, without its value, or with one that it does not take. */
function faultOf(token: Token): { readonly reason: WrongReason; readonly word: string } | null {
  // A word processor makes a dash of two hyphens.
  if (token.kind === 'positional' && /^[\u2010-\u2015]/.test(token.value))
    return { reason: 'unknown-option', word: token.value };
  if (token.kind !== 'option') return null;
  const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
  if (!option) return { reason: 'unknown-option', word: token.rawName };
  if (option.type === 'boolean')
    return token.value === undefined ? null : { reason: 'value-unwanted', word: token.rawName };
  const isMissing = !token.value || (!token.inlineValue && token.value.startsWith('-'));
  return isMissing ? { reason: 'value-missing', word: token.rawName } : null;
}
