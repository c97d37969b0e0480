import type { Coverage, GivenRow } from '../model/coverage/coverage';

/** Our plan beside the one above, and where that one is. */
export interface HeldAgainst extends Coverage {
  /** The file of the plan above; '' where it is on sheets of this workbook, so that its cells can be shown. */
  readonly file: string;
}

/** A row that is ours for certain: no condition of a group is left to answer. */
export const isSure = ({ conditional }: GivenRow): boolean => !conditional;

/** A row that is ours and that our plan has nothing for. */
export const isMissing = (row: GivenRow): boolean => isSure(row) && row.state === 'missing';
