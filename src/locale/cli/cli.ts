import type { Language } from '../language';
import type { CommandWords } from './command-words';
import { en } from './words.en';
import { vi } from './words.vi';

export const commandWords = (language: Language): CommandWords => (language === 'vi' ? vi : en);

/** Fills `{name}` in a text. A name without a value is a mistake of ours and stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
