import type { Finding } from '../../model/finding';

/** A finding of the list, with what tells it from all others. */
export interface Item {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings with a key each; two that say the same of the same cell get different keys. */
export function keyed(findings: readonly Finding[]): readonly Item[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { sheet, row, column } = finding.at;
    const name = [finding.rule, finding.message, sheet, row, column].join('|');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: times === 0 ? name : `${name}|${times}`, finding };
  });
}
