import type { Deadline } from '../model/deadline';
import type { Field, PlanRow, UnitMention } from '../model/plan';
import { isPlaceholder } from './cell';
import { readCode } from './code';
import { readDeadline } from './deadline';
import { isDateFormat, dateParts } from './dates';
import { rolesOf } from './assemble';
import type { DraftCell, DraftRow } from './draft';
import type { UnitNaming } from './naming';
import { readPoints } from './points';
import type { WrittenUnit } from './units';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A row's fields, its units not yet named: names are chosen when the whole workbook is counted. */
export type RowFields = Mutable<Omit<PlanRow, 'section' | 'parent' | 'children' | 'lead' | 'implementing' | 'coordinating'>> & {
  units: Partial<Record<'lead' | 'implementing' | 'coordinating', Field<readonly WrittenUnit[]>>>;
};

/** Reads the cells of an assembled row into values; every value keeps its cell and how it came from it. */
export function readFields(row: DraftRow, naming: UnitNaming, planYear: number | null): RowFields {
  const fields: RowFields = { type: row.type, at: row.at, sheetRows: row.sheetRows, units: {} };
  for (const [role, cell, inherited] of rolesOf(row)) {
    const make = <T>(value: T, origin = cell.origin): Field<T> => ({ value, text: cell.text, at: cell.at, origin: inherited ? 'inherited' : origin });
    const blank = isPlaceholder(cell.text);
    if (role === 'code') {
      const { code, recovered } = readCode(cell.value, cell.format);
      if (!blank) fields.code = make(code, recovered ? 'recovered' : cell.origin);
    } else if (role === 'benchmark' || role === 'achieved' || role === 'selfAssessed') {
      if (!blank) fields[role] = make(readPoints(cell.value));
    } else if (role === 'lead' || role === 'implementing' || role === 'coordinating') {
      fields.units[role] = make(naming.read(cell.text, !inherited));
    } else if (role === 'deadline') {
      if (!blank) fields.deadline = make(deadlineOf(cell, planYear));
    } else if (role === 'task' && row.type !== 'criterion' && row.type !== 'task') {
      // A heading of a table without a criterion column stands in its task column.
      fields.title ??= make(cell.text);
    } else fields[role] = make(blank ? '' : cell.text);
  }
  return fields;
}

function deadlineOf(cell: DraftCell, planYear: number | null): Deadline {
  const parts = typeof cell.value === 'number' && isDateFormat(cell.format) ? dateParts(cell.value) : null;
  return readDeadline(parts ? `${parts.day}/${parts.month}/${parts.year}` : cell.text, planYear);
}

/** The row with its units named, ready for its place in the family of rows. */
export function nameUnits(fields: RowFields, naming: UnitNaming): Omit<PlanRow, 'section' | 'parent' | 'children'> {
  const { units, ...rest } = fields;
  const named = (field: Field<readonly WrittenUnit[]> | undefined): Field<readonly UnitMention[]> | undefined =>
    field && { ...field, value: naming.mentions(field.value) };
  const { lead, implementing, coordinating } = units;
  return {
    ...rest,
    ...(lead && { lead: named(lead) }),
    ...(implementing && { implementing: named(implementing) }),
    ...(coordinating && { coordinating: named(coordinating) }),
  };
}
