import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/model/finding';
import { keyed } from '../../../src/taskpane/check/finding-item';
import {
  chosen,
  CLOSED,
  countBySeverity,
  entriesOf,
  neighbour,
  openAt,
  PAGE,
  rowsOf,
  walk,
  type Row,
} from '../../../src/taskpane/check/findings-list';

const finding = (rule: string, severity: Severity, row: number, sheet = 'Phụ lục 1'): Finding => ({
  rule,
  severity,
  at: { sheet, row, column: 3 },
  related: [],
  message: rule,
  args: {},
});
const several = (rule: string, severity: Severity, count: number): Finding[] =>
  Array.from({ length: count }, (_, row) => finding(rule, severity, row));

const SUM = finding('children-sum', 'error', 5);
const GAP = finding('number-gap', 'warning', 9);
const NOTE = finding('code-unknown', 'info', 2);

const listOf = (findings: readonly Finding[], severities: readonly Severity[] = []) =>
  entriesOf(chosen(keyed(findings), new Set(severities)));
const said = (rows: readonly Row[]): string[] =>
  rows.map((row) =>
    row.kind === 'group'
      ? `${row.group.rule} ×${row.group.items.length}`
      : row.kind === 'more'
        ? `+${row.rest}`
        : `${row.inGroup ? '  ' : ''}${row.finding.rule}@${row.finding.at.row}`,
  );

describe('findings in the list', () => {
  it('stand worst first, and in the order of the check within a severity', () => {
    const second = finding('section-repeated', 'error', 1);
    expect(said(rowsOf(listOf([NOTE, GAP, SUM, second]), CLOSED))).toEqual([
      'children-sum@5',
      'section-repeated@1',
      'number-gap@9',
      'code-unknown@2',
    ]);
  });

  it('stand one by one up to three of a rule, and become one card above that', () => {
    expect(said(rowsOf(listOf(several('lead-missing', 'warning', 3)), CLOSED))).toEqual([
      'lead-missing@0',
      'lead-missing@1',
      'lead-missing@2',
    ]);
    expect(said(rowsOf(listOf(several('lead-missing', 'warning', 4)), CLOSED))).toEqual(['lead-missing ×4']);
  });

  it('are not put in one card across severities', () => {
    const mixed = [...several('value-misplaced', 'warning', 4), finding('value-misplaced', 'error', 50)];
    expect(said(rowsOf(listOf(mixed), CLOSED))).toEqual(['value-misplaced@50', 'value-misplaced ×4']);
  });

  it('show the findings of an open card below its head', () => {
    const entries = listOf([SUM, ...several('lead-missing', 'warning', 4)]);
    const opened = { ...CLOSED, groups: new Set(['warning|lead-missing']) };
    expect(said(rowsOf(entries, opened))).toEqual([
      'children-sum@5',
      'lead-missing ×4',
      '  lead-missing@0',
      '  lead-missing@1',
      '  lead-missing@2',
      '  lead-missing@3',
    ]);
  });

  it('of chosen severities alone are shown; none chosen shows all', () => {
    expect(listOf([SUM, GAP, NOTE], ['warning', 'info'])).toHaveLength(2);
    expect(listOf([SUM, GAP, NOTE])).toHaveLength(3);
    expect(countBySeverity(keyed([SUM, GAP, NOTE, NOTE]))).toEqual({ error: 1, warning: 1, info: 2 });
  });

  it('keep their keys over a new check when another one goes, and never share a key', () => {
    const before = keyed([SUM, GAP, GAP]);
    expect(new Set(before.map(({ key }) => key)).size).toBe(3);
    expect(keyed([GAP])[0]!.key).toBe(before[1]!.key);
  });
});

describe('long lists', () => {
  it('show a page of an open card and how many are left', () => {
    const entries = listOf(several('lead-missing', 'warning', 2 * PAGE + 5));
    const opened = { ...CLOSED, groups: new Set(['warning|lead-missing']) };
    const rows = rowsOf(entries, opened);
    expect(rows).toHaveLength(1 + PAGE + 1);
    expect(said(rows).at(-1)).toBe(`+${PAGE + 5}`);
    expect(said(rowsOf(entries, { ...opened, shown: { 'warning|lead-missing': 2 * PAGE } })).at(-1)).toBe('+5');
  });

  it('show a page of cards, too', () => {
    const rules = Array.from({ length: PAGE + 1 }, (_, index) => finding(`rule-${index}`, 'info', index));
    expect(said(rowsOf(listOf(rules), CLOSED)).at(-1)).toBe('+1');
  });

  it('never hide the current finding behind "more"', () => {
    const entries = listOf(several('lead-missing', 'warning', 3 * PAGE));
    const last = walk(entries)[PAGE + 2]!;
    const rows = rowsOf(entries, openAt(CLOSED, entries, last.key));
    expect(rows.some((row) => row.key === last.key)).toBe(true);
    expect(rows).toHaveLength(1 + 2 * PAGE + 1);
  });
});

describe('next and previous', () => {
  const entries = listOf([SUM, ...several('lead-missing', 'warning', 4), NOTE]);
  const way = walk(entries);

  it('go through closed cards too, in the order of the list', () => {
    expect(way.map((item) => item.finding.rule)).toEqual([
      'children-sum',
      'lead-missing',
      'lead-missing',
      'lead-missing',
      'lead-missing',
      'code-unknown',
    ]);
  });

  it('begin at the first and at the last, and stop at the ends', () => {
    expect(neighbour(way, null, 1)).toBe(way[0]);
    expect(neighbour(way, null, -1)).toBe(way[5]);
    expect(neighbour(way, way[5]!.key, 1)).toBeNull();
    expect(neighbour(way, way[0]!.key, -1)).toBeNull();
    expect(neighbour(way, way[1]!.key, 1)).toBe(way[2]);
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('open the card that holds the finding, and leave the others as they are', () => {
    const opened = openAt({ ...CLOSED, groups: new Set(['error|points-as-text']) }, entries, way[2]!.key);
    expect(opened.groups).toEqual(new Set(['error|points-as-text', 'warning|lead-missing']));
    expect(opened).toMatchObject({ current: way[2]!.key, open: true });
    expect(openAt(CLOSED, entries, way[0]!.key).groups.size).toBe(0);
  });
});
