import { checkGrids } from '../../../src/app/check/check';
import { cellAddress, columnIndex, parseArea } from '../../../src/model/address';
import type { Finding } from '../../../src/model/finding';
import type { Appendix, ColumnRole, PlanRow, UnitMention } from '../../../src/model/plan';
import { foldText } from '../../../src/model/text';
import { gridOf } from '../typed-sheet';
import type { FieldCase, Right } from './case';

const UNIT_ROLES = ['lead', 'implementing', 'coordinating'] as const;

/** What is not right in a case, a sentence each; empty when all of it is. */
export function judge({ sheet, right }: FieldCase): string[] {
  const { plan, findings } = checkGrids([gridOf(sheet)], {});
  const table = plan.appendices[0];
  // A rule that is silent because nothing was read is no proof of anything.
  if (!table || plan.appendices.length > 1) return [`${plan.appendices.length} tables are read`];
  return [
    ...columnsOf(table, right),
    ...listed('types', right.types, () => table.rows.map(({ type }) => type)),
    ...listed('codes', right.codes, () => table.rows.map(({ code }) => code?.value?.text ?? null)),
    ...unitsOf(table, right),
    ...deadlinesOf(table, right),
    ...(right.oneUnit ? oneUnit(table, findings, right.oneUnit) : []),
    ...findings
      .filter(({ rule }) => right.silent?.includes(rule))
      .map((one) => `${one.rule} at ${cellAddress(one.at)}`),
  ];
}

function columnsOf({ columns }: Appendix, right: Right): string[] {
  return Object.entries(right.columns ?? {}).flatMap(([letter, roles]) => {
    const read = (Object.keys(columns) as ColumnRole[]).filter((role) => columns[role] === columnIndex(letter));
    return read.some((role) => roles.includes(role)) ? [] : [`${letter} is read as ${read.join(', ') || 'nothing'}`];
  });
}

function listed<T>(what: string, wanted: readonly T[] | undefined, read: () => readonly T[]): string[] {
  if (!wanted) return [];
  const found = read();
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what} ${found.join(', ')}`];
}

const isAt = (address: string): ((row: PlanRow) => boolean) => {
  const { row } = parseArea(address)!;
  return ({ at }) => at.row === row;
};

/** The units that are read in a cell; null when its row or column is not read. */
export function mentionsAt({ rows, columns }: Appendix, address: string): readonly UnitMention[] | null {
  const { column } = parseArea(address)!;
  const role = UNIT_ROLES.find((one) => columns[one] === column);
  const row = rows.find(isAt(address));
  return (row && role && row[role]?.value) ?? null;
}

/** Upper and lower case, and where Ủ puts its tone, do not make another unit. */
const sameUnit = (text: string): string => foldText(text).replaceAll('uỷ ban', 'ủy ban').replace(/[.;]$/, '');

/** True when these are the units that are wanted, in any order; each may be read as it is written or as it is called. */
export function areUnits(read: readonly UnitMention[], wanted: readonly string[]): boolean {
  const left = read.map(({ name, written, spelling }) => [name, spelling ?? written].map(sameUnit));
  for (const one of wanted) {
    const names = one.split('|').map(sameUnit);
    const found = left.findIndex((spellings) => spellings.some((spelling) => names.includes(spelling)));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return left.length === 0;
}

function unitsOf(table: Appendix, right: Right): string[] {
  return Object.entries(right.units ?? {}).flatMap(([cell, wanted]) => {
    const read = mentionsAt(table, cell);
    return read && areUnits(read, wanted)
      ? []
      : [`units at ${cell}: ${read?.map(({ name }) => name).join(' / ') ?? 'none'}`];
  });
}

function deadlinesOf({ rows }: Appendix, right: Right): string[] {
  return Object.entries(right.deadlines ?? {}).flatMap(([cell, { kinds, due }]) => {
    const read = rows.find(isAt(cell))?.deadline?.value;
    const last = read?.due.at(-1) ?? null;
    return read && kinds.includes(read.kind) && (due === undefined || due === last)
      ? []
      : [`deadline at ${cell}: ${read?.kind ?? 'none'} ${last ?? ''}`];
  });
}

function oneUnit(table: Appendix, findings: readonly Finding[], [one, other]: readonly [string, string]): string[] {
  const keys = [one, other].map((cell) =>
    mentionsAt(table, cell)
      ?.map(({ key }) => key)
      .join(),
  );
  if (keys[0] !== undefined && keys[0] === keys[1]) return [];
  const told = findings.some(
    ({ rule, at, related }) =>
      rule.startsWith('unit-') &&
      [one, other].every((cell) => [at, ...related].some((place) => cellAddress(place) === cell)),
  );
  return told ? [] : [`${one} and ${other} are two units, and nothing is said of it`];
}

/** The cases that are not right, a line each. */
export const wrongCases = (cases: readonly FieldCase[]): string[] =>
  cases.flatMap((one) => {
    const said = judge(one);
    return said.length > 0 ? [`${one.kind}, ${one.name}: ${said.join('; ')}`] : [];
  });
