import { isDateFormat } from '../../model/date-system';
import type { Deadline } from '../../model/deadline';
import { isError } from '../../model/grid';
import { COLUMN_ROLES, type Field, type Origin, type PlanRow } from '../../model/plan';
import type { Points } from '../../model/points';
import { isPlaceholder } from '../../model/cell-text';
import { readCode } from './code';
import { shownDate } from './dates';
import type { DraftRow } from '../rows/draft';
import type { DraftCell } from '../rows/draft-cell';
import type { UnitNaming } from '../../units/naming';
import { readPoints, splitHeadingPoints } from './points';
import { UNIT_ROLES, type UnitRole } from '../../model/roles';
import { partsByRole } from '../../units/roles';
import { partsInTask } from '../../units/roles-in-tasks';
import type { WrittenUnit } from '../../units/splitting';

/** A row under construction: this module and family.ts fill it in, then nobody changes it. */
export type RowInWork = { -readonly [K in keyof PlanRow]: PlanRow[K] };

interface UnitCell {
  readonly role: UnitRole;
  readonly cell: DraftCell;
  readonly inherited: boolean;
  readonly units: readonly WrittenUnit[];
}

/** A row whose units are not yet named: names are chosen when the whole workbook is counted. */
export interface UnnamedRow {
  readonly row: RowInWork;
  readonly units: readonly UnitCell[];
}

function field<T>(cell: DraftCell, inherited: boolean, value: T, origin: Origin = cell.origin): Field<T> {
  const read = { value, text: cell.text, at: cell.at, origin: inherited ? ('inherited' as const) : origin };
  return cell.formula ? { ...read, fromFormula: true } : read;
}

/** How the cells of one table are read. */
export interface FieldReading {
  readonly naming: UnitNaming;
  readonly readDeadline: (written: string) => Deadline;
  /** The column of which the header names helpers as well ('Chủ trì/phối hợp'): the first unit of a cell has its role. */
  readonly withHelpers: UnitRole | null;
  /** The table has no column of units: its tasks may say who leads and who helps. */
  readonly inTasks: boolean;
  /** The table has a column of those who help. */
  readonly namesHelpers: boolean;
}

/** A sign that begins a line is no code. */
const BULLET = /^[+*•▪◦●○►]$/u;

/** Reads the cells of an assembled row into values; every value keeps its cell and how it came from it. */
export function readFields(draft: DraftRow, reading: FieldReading): UnnamedRow {
  const { naming, readDeadline, withHelpers } = reading;
  const row: RowInWork = { type: draft.type, at: draft.at, sheetRows: draft.sheetRows, children: [] };
  if (draft.others) row.others = draft.others;
  const units: UnitCell[] = [];
  for (const role of COLUMN_ROLES) {
    const own = draft.own.get(role);
    const cell = own ?? draft.inherited?.get(role);
    if (!cell) continue;
    const inherited = own === undefined;
    const blank = isPlaceholder(cell.text);
    switch (role) {
      case 'code': {
        const { code, recovered, text, recovery } = cell.code ?? readCode(cell.value, cell.format);
        if (blank || BULLET.test(cell.text)) break;
        const read = field(cell, inherited, code, recovered ? 'recovered' : cell.origin);
        row.code = recovered ? { ...read, text, ...(recovery && !inherited && { recovery }) } : read;
        break;
      }
      case 'benchmark':
      case 'achieved':
      case 'selfAssessed':
        if (!blank) row[role] = pointsField(cell, inherited);
        break;
      case 'lead':
      case 'implementing':
      case 'coordinating':
        if (isError(cell.value)) units.push({ role, cell, inherited, units: [] });
        else {
          const parts = unitsByRole(draft, role, cell, reading) ??
            (withHelpers === role ? ledAndHelped(role, cell.text, naming) : null) ?? [{ role, text: cell.text }];
          for (const part of parts) units.push(unitCell(part, cell, inherited, naming));
        }
        break;
      case 'deadline':
        if (!blank) row.deadline = deadlineField(cell, inherited, readDeadline);
        break;
      default: {
        // A heading of a table without a criterion column stands in its task column.
        const heading = role === 'task' && (draft.type === 'section' || draft.type === 'total');
        row[heading ? 'title' : role] ??= field(cell, inherited, blank ? '' : cell.text);
        if (draft.type === 'section' && (heading || role === 'title')) takeHeadingPoints(row);
      }
    }
  }
  if (reading.inTasks) units.push(...unitsInTask(draft, naming));
  return { row, units };
}

/** Nobody writes back to a task that named its units. */
function unitsInTask(draft: DraftRow, naming: UnitNaming): UnitCell[] {
  const cell = draft.type === 'task' || draft.type === 'criterion' ? draft.own.get('task') : undefined;
  const parts = cell ? (partsInTask(cell.text) ?? []) : [];
  return UNIT_ROLES.flatMap((role): UnitCell[] => {
    const text = parts.flatMap((part) => (part.role === role ? [part.text] : [])).join('\n');
    return text === '' ? [] : [unitCell({ role, text }, { ...cell!, origin: 'recovered' }, false, naming)];
  });
}

interface UnitPart {
  readonly role: UnitRole;
  readonly text: string;
}

const unitCell = ({ role, text }: UnitPart, cell: DraftCell, inherited: boolean, naming: UnitNaming): UnitCell => ({
  role,
  cell,
  inherited,
  units: naming.read(text, !inherited),
});

/** A cell may say itself who leads and who helps; what it says of a role that has a cell of its own stays with its column. */
function unitsByRole(
  draft: DraftRow,
  role: UnitRole,
  cell: DraftCell,
  { namesHelpers }: FieldReading,
): UnitPart[] | null {
  const parts = partsByRole(cell.text);
  if (!parts) return null;
  const texts = new Map<UnitRole, string>();
  // Beside one who is said to lead the others of a column of leads help, where no column names who does.
  const unsaid =
    role === 'lead' && !namesHelpers && parts.some((part) => part.role === 'lead') ? ('coordinating' as const) : role;
  for (const part of parts) {
    const other = part.role ?? unsaid;
    const own = other === role || draft.own.has(other) || draft.inherited?.has(other) ? role : other;
    texts.set(own, [texts.get(own), part.text].filter((text) => text !== undefined).join('\n'));
  }
  return [...texts].map(([to, text]) => ({ role: to, text }));
}

/**
 * 'Sở Nội vụ/ UBND các xã' under 'Chủ trì/phối hợp': what stands before the only stroke or line break has the role, else the
 * first unit. Null where there is only one.
 */
function ledAndHelped(role: UnitRole, text: string, naming: UnitNaming): UnitPart[] | null {
  const all = naming.read(text, false);
  if (all.length < 2) return null;
  const sides = text.split(/\s*[/\n]\s*/);
  const [first, second] = sides.map((side) => naming.read(side, false).length);
  if (sides.length === 2 && first! > 0 && first! + second! === all.length)
    return [
      { role, text: sides[0]! },
      { role: 'coordinating', text: sides[1]! },
    ];
  const [one, ...others] = all.map(({ written }) => written);
  return [
    { role, text: one! },
    { role: 'coordinating', text: others.join('\n') },
  ];
}

function pointsField(cell: DraftCell, inherited: boolean): Field<Points | null> {
  const { value, text, typedAsText } = readPoints(cell.value, cell.format);
  const read = field(cell, inherited, value);
  // Half of a cell ('1,25/1,5') is no number that was typed as text.
  const asText = typedAsText && cell.origin !== 'recovered' ? { typedAsText } : null;
  return asText || text !== cell.text ? { ...read, text, ...asText } : read;
}

/** A heading that carries its points ('Chỉ đạo, điều hành (10 điểm chuẩn)') gives them to the section, unless their column has some. */
function takeHeadingPoints(row: RowInWork): void {
  const { title } = row;
  const split = title && splitHeadingPoints(title.value);
  if (!split) return;
  row.title = { ...title, value: split.title };
  row.benchmark ??= { ...title, value: split.points, origin: 'recovered' };
}

/** A deadline typed as a date is a serial number to Excel: what its format shows is what the planner means. */
function deadlineField(
  cell: DraftCell,
  inherited: boolean,
  readDeadline: (written: string) => Deadline,
): Field<Deadline> {
  const shown = typeof cell.value === 'number' && isDateFormat(cell.format) ? shownDate(cell.value, cell.format) : null;
  return field(cell, inherited, readDeadline(shown ?? cell.text));
}

/** Fills in the units by the names that the workbook uses most. */
export function nameUnits({ row, units }: UnnamedRow, naming: UnitNaming): RowInWork {
  for (const { role, cell, inherited, units: written } of units)
    row[role] = field(cell, inherited, naming.mentions(written));
  return row;
}
