import { initialsOf, initialsOfShort, standsFor } from './initials';
import type { UnitVocabulary } from './vocabulary';
import { oneLine } from '../model/text';
import type { WrittenUnit } from './splitting';

/** Short names that a plan itself introduces: 'Trung tâm Phục vụ hành chính công (TTPVHCC)'. */
export interface Aliases {
  /** Learns from a mention with a short name in parentheses. */
  learn(unit: WrittenUnit): void;
  /** Learns, from all mentions together, which of them write another one by its initials: 'Sở QHKT'. */
  settle(units: Iterable<WrittenUnit>): void;
  /** The key that a mention stands for: that of the long name when it is a short name of exactly one unit. */
  keyOf(unit: WrittenUnit): string;
}

const IN_PARENTHESES = /\((?:(?:sau đây )?(?:gọi tắt là|gọi là|viết tắt là|viết tắt)[:\s]+)?([^()]{2,40})\)/giu;
/** 'Sở TTTT', 'TTPVHCC': capitals, after the head word of the unit or alone. */
const SHORT_NAME = /^(?:[A-Za-zÀ-ỹ]{2,6} )?[\p{Lu}\d&-]{2,14}$/u;

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
    settle(units) {
      const all = [...new Map([...units].filter(({ isGroup }) => !isGroup).map((unit) => [unit.key, unit])).values()];
      const byInitials = new Map<string, WrittenUnit[]>();
      for (const unit of all) {
        const initials = initialsOf(unit.bare);
        byInitials.set(initials, [...(byInitials.get(initials) ?? []), unit]);
      }
      for (const { key, bare } of all) {
        const initials = known.has(key) || vocabulary.find(bare) ? null : initialsOfShort(bare);
        const meant = (initials === null ? [] : (byInitials.get(initials) ?? [])).filter(
          (unit) => unit.key !== key && initialsOfShort(unit.bare) !== initials && standsFor(bare, unit.bare),
        );
        // Two names with these initials: nobody can tell which is meant.
        if (meant.length === 1) known.set(key, known.get(meant[0]!.key) ?? meant[0]!.key);
      }
    },
    keyOf: ({ key }) => known.get(key) ?? key,
  };
}

/** True when the capitals of the short name are initials of the long one, in order: TTTT of 'Thông tin và Truyền thông'. */
function abbreviates(short: string, long: string): boolean {
  const initials = [...long.matchAll(/(?<![A-Za-zÀ-ỹ\d])[A-Za-zÀ-ỹ\d]/gu)].map(([letter]) => letter.toUpperCase());
  const capitals = [...short.matchAll(/[\p{Lu}\d]/gu)].map(([letter]) => letter);
  let at = 0;
  for (const initial of initials) if (initial === capitals[at]) at++;
  return capitals.length >= 2 && at === capitals.length;
}
