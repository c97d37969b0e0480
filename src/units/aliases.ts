import type { UnitVocabulary } from './vocabulary';
import { oneLine } from '../model/text';
import type { WrittenUnit } from './splitting';

/** Short names that a plan itself introduces: 'Trung tâm Phục vụ hành chính công (TTPVHCC)'. */
export interface Aliases {
  /** Learns from a mention with a short name in parentheses. */
  learn(unit: WrittenUnit): void;
  /** The key that a mention stands for: that of the long name when it is a short name of exactly one unit. */
  keyOf(unit: WrittenUnit): string;
}

const IN_PARENTHESES = /\((?:(?:sau đây )?(?:gọi tắt là|gọi là|viết tắt là|viết tắt)[:\s]+)?([^()]{2,40})\)/giu;
/** 'Sở TTTT', 'TTPVHCC': capitals, after the head word of the unit or alone. */
const SHORT_NAME = /^(?:\p{L}{2,6} )?[\p{Lu}\d&-]{2,14}$/u;

export function aliasesOf(vocabulary: UnitVocabulary): Aliases {
  /** Key of the short name → key of the long one; null when it was given to two units. */
  const known = new Map<string, string | null>();
  return {
    learn({ key, bare, written }) {
      if (!written.includes('(')) return;
      for (const [, alias] of written.matchAll(IN_PARENTHESES)) {
        const short = oneLine(alias!);
        if (!SHORT_NAME.test(short) || vocabulary.find(short) || !abbreviates(short, bare)) continue;
        const shortKey = vocabulary.keyOf(short);
        if (shortKey === key) continue;
        const before = known.get(shortKey);
        known.set(shortKey, before === undefined || before === key ? key : null);
      }
    },
    keyOf: ({ key }) => known.get(key) ?? key,
  };
}

/** True when the capitals of the short name are initials of the long one, in order: TTTT of 'Thông tin và Truyền thông'. */
function abbreviates(short: string, long: string): boolean {
  const initials = [...long.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map(([letter]) => letter.toUpperCase());
  const capitals = [...short.matchAll(/[\p{Lu}\d]/gu)].map(([letter]) => letter);
  let at = 0;
  for (const initial of initials) if (initial === capitals[at]) at++;
  return capitals.length >= 2 && at === capitals.length;
}
