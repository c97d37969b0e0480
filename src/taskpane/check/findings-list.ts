import type { Finding, Severity } from '../../model/finding';
import type { Item } from './finding-item';
import { NO_FILTER, type Filter } from './findings-filter';

/** Worst first: the order of the chips and of the list. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * More findings of one rule than this become one card that opens: forty decimal commas are one thing to know, not
 * forty.
 */
export const GROUP_ABOVE = 3;

/** Findings that an open card, and the list itself, show before "xem thêm". */
export const PAGE = 30;

/** A line of the list. Keys stay the same over a new check, so that what was open and current stays so. */
export type Entry =
  | { readonly kind: 'one'; readonly key: string; readonly item: Item }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly rule: string;
      readonly severity: Severity;
      readonly items: readonly Item[];
    };

export function countBySeverity(items: readonly Item[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of items) counts[finding.severity]++;
  return counts;
}

/** The findings of the chosen severities, worst first, otherwise in the order of the check. None chosen means all. */
export function chosen(items: readonly Item[], severities: ReadonlySet<Severity>): readonly Item[] {
  return SEVERITIES.filter((severity) => severities.size === 0 || severities.has(severity)).flatMap((severity) =>
    items.filter((item) => item.finding.severity === severity),
  );
}

/**
 * The lines of the list: like findings (one rule, one severity) as one card where there are more than `GROUP_ABOVE`.
 */
export function entriesOf(items: readonly Item[]): readonly Entry[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.finding.severity}|${item.finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].flatMap(([key, group]): Entry[] => {
    const first = group[0]!.finding;
    return group.length > GROUP_ABOVE
      ? [{ kind: 'group', key, rule: first.rule, severity: first.severity, items: group }]
      : group.map((item) => ({ kind: 'one', key: item.key, item }));
  });
}

/** All findings in the order in which the list shows them, closed cards included: the way that next and previous go. */
export const walk = (entries: readonly Entry[]): readonly Item[] =>
  entries.flatMap((entry) => (entry.kind === 'one' ? [entry.item] : entry.items));

/**
 * The finding `step` away from the current one; from nowhere, next is the first and previous the last. Null at either
 * end.
 */
export function neighbour(items: readonly Item[], current: string | null, step: 1 | -1): Item | null {
  const at = items.findIndex((item) => item.key === current);
  return (at < 0 ? items.at(step === 1 ? 0 : -1) : items[at + step]) ?? null;
}

/** A line on show: a card's head, a finding (in a card or on its own), or what shows the next page. */
export type Row =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Extract<Entry, { kind: 'group' }>;
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly inGroup: boolean }
  | { readonly kind: 'more'; readonly key: string; readonly of: string; readonly rest: number };

/** What of the list is open, chosen and on show. `shown` counts the lines of a card, of the list itself under ''. */
export interface Opened {
  readonly filter: Filter;
  readonly severities: ReadonlySet<Severity>;
  /** The finding whose cell was selected last. */
  readonly current: string | null;
  /** Whether the current finding shows its parts. */
  readonly open: boolean;
  /** Cách đọc stands in the place of the list. */
  readonly reading: boolean;
  readonly groups: ReadonlySet<string>;
  readonly shown: Readonly<Record<string, number>>;
}

export const CLOSED: Opened = {
  filter: NO_FILTER,
  severities: new Set(),
  current: null,
  open: false,
  reading: false,
  groups: new Set(),
  shown: {},
};

/** The lines on show, top down. Long lists are cut to whole pages, never before the current finding. */
export function rowsOf(entries: readonly Entry[], opened: Opened): readonly Row[] {
  const page = <T>(
    all: readonly T[],
    of: string,
    holds: (one: T) => boolean,
    rows: (one: T) => readonly Row[],
  ): Row[] => {
    const count = Math.max(opened.shown[of] ?? PAGE, Math.ceil((all.findIndex(holds) + 1) / PAGE) * PAGE);
    const rest = all.length - count;
    const shown = all.slice(0, count).flatMap(rows);
    return rest > 0 ? [...shown, { kind: 'more', key: `more|${of}`, of, rest }] : shown;
  };
  const isCurrent = (item: Item): boolean => item.key === opened.current;
  const line = (item: Item, inGroup: boolean): Row => ({
    kind: 'finding',
    key: item.key,
    finding: item.finding,
    inGroup,
  });
  return page(
    entries,
    '',
    (entry) => (entry.kind === 'one' ? isCurrent(entry.item) : entry.items.some(isCurrent)),
    (entry) => {
      if (entry.kind === 'one') return [line(entry.item, false)];
      const open = opened.groups.has(entry.key);
      const head: Row = { kind: 'group', key: entry.key, group: entry, open };
      return open ? [head, ...page(entry.items, entry.key, isCurrent, (item) => [line(item, true)])] : [head];
    },
  );
}

/** The list with a finding made current and open, its card too. */
export function openAt(opened: Opened, entries: readonly Entry[], key: string): Opened {
  const group = entries.find((entry) => entry.kind === 'group' && entry.items.some((item) => item.key === key));
  return {
    ...opened,
    current: key,
    open: true,
    groups: group ? new Set([...opened.groups, group.key]) : opened.groups,
  };
}
