/** The logical columns of an appendix; a table has some of them. */
export const COLUMN_ROLES = [
  'code',
  'title',
  'benchmark',
  'selfAssessed',
  'achieved',
  'task',
  'lead',
  'implementing',
  'coordinating',
  'deadline',
  'method',
  'product',
  'note',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
/** Columns of points. */
export const POINT_ROLES = ['benchmark', 'achieved', 'selfAssessed'] as const satisfies readonly ColumnRole[];
export type PointRole = (typeof POINT_ROLES)[number];
/** Columns of units, those who answer first. */
export const UNIT_ROLES = ['lead', 'implementing', 'coordinating'] as const satisfies readonly ColumnRole[];
export type UnitRole = (typeof UNIT_ROLES)[number];
/** Those of them that do the work: who only coordinates helps. */
export const WORKING_ROLES = ['lead', 'implementing'] as const satisfies readonly UnitRole[];

/**
 * section: a heading (field, dimension, group); criterion: a row with points; task: a row of the other tables;
 * total: a sum or count at the end.
 */
export type RowType = 'section' | 'criterion' | 'task' | 'total';
