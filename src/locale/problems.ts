import type { Problem } from '../model/outcome';
import { formatNumber } from './format';
import type { Language } from './language';
import { EN_PROBLEMS } from './problems.en';
import { VI_PROBLEMS } from './problems.vi';

/** A failure in the three parts a planner needs: what happened, what became of the file, what to do. */
export interface ProblemText {
  readonly what: string;
  readonly kept: string;
  readonly action: string;
}

/** Was the workbook only read when it failed, or was it being written? Decides what can truly be said of the file. */
export type During = 'reading' | 'writing';

const KEPT: Readonly<Record<Language, Readonly<Record<During, string>>>> = {
  vi: {
    reading: 'Tệp không bị thay đổi gì.',
    writing: 'Bảng bạn nhập không bị thay đổi; phần đã ghi xong trước đó vẫn còn.',
  },
  en: {
    reading: 'Nothing in the file was changed.',
    writing: 'The tables you typed are unchanged; what was written before the failure stays.',
  },
};

/** What the proof of a run counts. */
const COUNTED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { criteria: 'số tiêu chí', assignments: 'số lượt giao việc', points: 'điểm mất' },
  en: { criteria: 'criteria', assignments: 'assignments', points: 'lost points' },
};

/** Numbers as each language writes them: 51.2 → '51,2' in Vietnamese. */
const shown = (value: string | number, language: Language): string =>
  typeof value === 'number' ? formatNumber(value, language) : value;

/** The three sentences of a failure. A missing argument leaves its place empty rather than showing a brace. */
export function problemText(problem: Problem, language: Language, during: During = 'reading'): ProblemText {
  const texts = (language === 'vi' ? VI_PROBLEMS : EN_PROBLEMS)[problem.id];
  const argument = (name: string): string => {
    const value = Object.hasOwn(problem.args, name) ? problem.args[name]! : '…';
    return name === 'what' ? (COUNTED[language][value] ?? String(value)) : shown(value, language);
  };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => argument(name));
  return { what: filled(texts.what), kept: filled(texts.kept ?? KEPT[language][during]), action: filled(texts.action) };
}

/** A failure in one plain line, for the command: what happened and what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const { what, action } = problemText(problem, language);
  return `${what} ${action}`;
}
