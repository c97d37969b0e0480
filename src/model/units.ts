import type { CellPlace } from './grid';

/** One line of the workbook's own unit list (sheet 'Đơn vị': Tên đơn vị | Tên khác | Cấp | Nhóm). */
export interface ListedUnit {
  /** Identity: the same as `UnitMention.key` for every spelling of this unit. */
  readonly key: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** As written: 'Sở', 'Cấp xã' …; '' when blank. */
  readonly level: string;
  /** The groups that this unit belongs to, as written: 'Các phòng, đơn vị có TTHC'. */
  readonly groups: readonly string[];
  /** The keys of `groups`, in the same order: compare them with `UnitMention.key` of a group. */
  readonly groupKeys: readonly string[];
  /** The line is itself a group ('Các phòng, đơn vị'), which other lines may belong to. */
  readonly isGroup: boolean;
  readonly at: CellPlace;
}

export interface UnitList {
  readonly sheet: string;
  readonly units: readonly ListedUnit[];
}
