import words from './words/callings.json';

const longestFirst = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');
const END = '(?= [A-Za-zÀ-ỹ]|$)';
const ALONE = new RegExp(`^(?:${longestFirst(words.alone)})${END}`, 'iu');
const BESIDE = new RegExp(`^(?:${longestFirst(words.beside)})${END}`, 'iu');
const OUTSIDE = new RegExp(`^(?:${longestFirst(words.outside)})$`, 'iu');
const OF_A_FIELD = new RegExp(`^(?:${longestFirst(words.of)}) (?=\\S)`, 'iu');
const FIELD = new RegExp(`^(?:(?:${longestFirst(words.fields)})(?![A-Za-zÀ-ỹ])|\\p{Lu})`, 'u');

/** True for what people of an office or school do there: 'Kế toán', 'giáo viên chủ nhiệm'. Each is one who answers. */
export const isCalling = (text: string): boolean => BESIDE.test(text) || isCallingAlone(text);

/**
 * True for callings that are part of no body's name, so that they follow any: 'Tổ Nuôi dưỡng, giáo viên chủ nhiệm'. 'Phòng
 * Tài chính, Kế toán' is one body.
 */
export const isCallingAlone = (text: string): boolean =>
  ALONE.test(text) || FIELD.test(text.slice(OF_A_FIELD.exec(text)?.[0].length ?? text.length));

/** True for those outside who have no name here, 'Nhà thầu': a capital behind them begins another one. */
export const isOutsider = (text: string): boolean => OUTSIDE.test(text);
