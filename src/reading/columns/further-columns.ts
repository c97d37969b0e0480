import { UNIT_ROLES, type ColumnRole } from '../../model/roles';
import { headerWeight, isStrongest, type ColumnEvidence } from './evidence';

type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** A header says so clearly. */
const CLEAR = 4;
/** Under one heading the heading says it, and they say of whom. */
const UNDER_HEADING = 2;
/** Most of what stands there is bodies. */
const BODIES = 0.6;

/**
 * Columns of bodies whose headers say the same as that of a role which has its column already: 'Sở, ngành chủ trì' and 'UBND xã
 * chủ trì', each filled where the other is blank, or both. `isFree`: no other role has the column, and it would be given this one.
 */
export function furtherColumns(
  evidence: readonly ColumnEvidence[],
  columns: Columns,
  isFree: (one: ColumnEvidence, role: ColumnRole) => boolean,
): { readonly role: ColumnRole; readonly one: ColumnEvidence }[] {
  return evidence.flatMap((one) => {
    if (one.said !== undefined || one.isAmbiguous || one.contents.shares.unit < BODIES) return [];
    const role = UNIT_ROLES.find((which) => {
      const first = evidence.find(({ column }) => column === columns[which]);
      if (!first || !isFree(one, which)) return false;
      const least = haveOneHeading(first, one) ? UNDER_HEADING : CLEAR;
      return [first, one].every((each) => headerWeight(each, which) >= least && isStrongest(each, which));
    });
    return role ? [{ role, one }] : [];
  });
}

/** 'Đơn vị thực hiện' over 'Cấp tỉnh' and 'Cấp xã': both do the work and neither leads, though each role has a column to give. */
export function bothDoUnderHeading(evidence: readonly ColumnEvidence[], columns: Columns): boolean {
  const [lead, does] = (['lead', 'implementing'] as const).map((role) =>
    evidence.find(({ column }) => column === columns[role]),
  );
  return (
    lead !== undefined &&
    does !== undefined &&
    lead.column < does.column &&
    haveOneHeading(lead, does) &&
    [lead, does].every(
      (one) => one.said === undefined && one.contents.shares.unit >= BODIES && isStrongest(one, 'implementing'),
    )
  );
}

const haveOneHeading = (one: ColumnEvidence, other: ColumnEvidence): boolean =>
  one.parts.length > 1 && other.parts.length > 1 && one.parts[0] === other.parts[0];
