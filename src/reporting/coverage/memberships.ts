import type { Membership } from '../../model/coverage/coverage';
import { unitForm } from '../../units/vocabulary';
import { exceptionIn, isExcepted } from '../responsibility/exceptions';
import kinds from './memberships.json';

/** Our unit, as the plan above may call it. */
export interface OwnUnit {
  /** As the planner gave them; the first is shown. */
  readonly names: readonly string[];
  /** Identities of the names: see `unitKeys`. */
  readonly keys: ReadonlySet<string>;
}

/** Who we are, from what the planner typed: one name, or several where bodies were joined ('Sở A; Sở B'). */
export function ownUnit(typed: string): OwnUnit | null {
  const names = typed
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? null : { names, keys: new Set(names.flatMap((name) => unitKeys(name))) };
}

const PLACE = / (?:tỉnh|thành phố) \S+(?: \S+){0,3}$/;
const OF_PLACE = /^(?:sở|ban|văn phòng|thanh tra|cục|chi cục|công an|thuế|báo|đài|hội|liên đoàn) /;

/** Forms by which a name is known, also without its province: 'Sở Y tế tỉnh Cà Mau' is the plan's 'Sở Y tế'. */
export function unitKeys(name: string): readonly string[] {
  const form = unitForm(name);
  const short = OF_PLACE.test(form) ? form.replace(PLACE, '') : form;
  return short === form || short.split(' ').length < 2 ? [form] : [form, short];
}

type Level = keyof typeof kinds.levels;
const LEVELS = Object.entries(kinds.levels).flatMap(([level, names]) => names.map((name) => [name, level] as const));
const KINDS = kinds.units.flatMap(({ begins, ...kind }) => begins.map((begin) => ({ begin, ...kind })));
const HEADS = [...new Set([...kinds.units.flatMap(({ heads }) => heads), ...kinds.everybody, ...kinds.others])].sort(
  (a, b) => b.length - a.length,
);
const longestFirst = LEVELS.toSorted(([a], [b]) => b.length - a.length);

/** Whether the group takes in our unit, as far as its words tell. */
export function membershipIn(group: string, unit: OwnUnit): Membership {
  const exception = exceptionIn(group);
  if (exception && isExcepted(unit.names, exception.without)) return 'out';
  const verdicts = unit.names.map((name) => verdictOf(exception?.group ?? group, name));
  return verdicts.includes('in') ? 'in' : verdicts.includes('maybe') ? 'maybe' : 'out';
}

function verdictOf(group: string, name: string): Membership {
  const form = unitForm(name);
  const kind = KINDS.filter(({ begin }) => form === begin || form.startsWith(`${begin} `)).sort(
    (a, b) => b.begin.length - a.begin.length,
  )[0];
  const { heads, rest } = headsOf(unitForm(group));
  const isOurs = (head: string): boolean => (kind?.heads.includes(head) ?? false) || kinds.everybody.includes(head);
  if (heads.length === 0) return /(?:^|\s)(?:có )?liên quan$/.test(rest) ? 'maybe' : 'out';
  if (!heads.some(isOurs)) return 'out';
  return byCondition(rest, group, (kind?.level as Level | undefined) ?? null);
}

const PLURAL = /^(?:(?:tất cả|toàn thể|toàn bộ|các|những|mọi|một số) )+/;

/** The kinds of bodies that a group begins with, and what comes after: 'sở, ngành' and 'thành phố'. */
function headsOf(form: string): { readonly heads: readonly string[]; readonly rest: string } {
  const heads: string[] = [];
  let rest = form.replace(PLURAL, '');
  for (;;) {
    const head = HEADS.find((one) => rest.startsWith(one) && /^(?:$|[ ,;])/.test(rest.slice(one.length)));
    if (head === undefined) return { heads, rest };
    heads.push(head);
    const after = rest.slice(head.length);
    const next = after.replace(/^(?:[,;] | và |, và )/, '').replace(PLURAL, '');
    const goesOn = next !== after && HEADS.some((one) => next.startsWith(one));
    if (!goesOn) return { heads, rest: after.replace(/^[ ,;]+/, '') };
    rest = next;
  }
}

const OF = /^(?:(?:thuộc|của|trên địa bàn|ở|tại|trong|trực thuộc|các|ủy ban nhân dân) )+/;

/** A level of ours says nothing more than who we are; one of others leaves us out; any other words are a condition. */
function byCondition(rest: string, group: string, level: Level | null): Membership {
  if (rest === '') return 'in';
  const bare = rest.replace(OF, '');
  const [name, of] = longestFirst.find(([one]) => bare === one || bare.startsWith(`${one} `)) ?? [];
  if (name === undefined) return 'maybe';
  if (level !== null && of !== level) return 'out';
  const more = bare.slice(name.length).trim();
  return more === '' || isPlaceName(group, more) ? 'in' : 'maybe';
}

/** 'thành phố Cần Thơ': what comes after the level is the name of a place, all in capitals. */
function isPlaceName(group: string, more: string): boolean {
  const count = more.split(' ').length;
  const last = group.trim().split(/\s+/).slice(-count);
  return count <= 4 && last.every((word) => /^\p{Lu}/u.test(word));
}
