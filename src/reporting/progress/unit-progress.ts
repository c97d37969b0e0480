import { sumPoints, type Points } from '../../model/points';
import { isUnclear, type UnitReportLine, type WorkState } from './report-line';

/** What one unit has done of its rows. */
export interface UnitProgress {
  readonly key: string;
  readonly name: string;
  readonly isGroup: boolean;
  /** '' while the unit has no sheet. */
  readonly sheet: string;
  readonly rows: number;
  readonly done: number;
  readonly dropped: number;
  readonly open: number;
  /** Of the open ones that the unit is asked for. */
  readonly overdue: number;
  /** Rows of which the unit has reported no progress. */
  readonly silent: number;
  /** Rows of which the unit has written something as progress that is not understood. */
  readonly unclear: number;
  readonly gap: Points;
  /** Points lost by criteria whose work the unit has not reported as done. */
  readonly gapOpen: Points;
}

/** What one unit reports of a row, with the points that the row adds to a total. */
interface Work {
  readonly report: UnitReportLine;
  readonly gap: Points;
}

/** What one unit reports of rows of the plan, counted. */
export function countsOf(work: readonly Work[]): Omit<UnitProgress, 'key' | 'name' | 'isGroup' | 'sheet'> {
  const count = (is: (report: UnitReportLine) => boolean): number => work.filter(({ report }) => is(report)).length;
  const ofState = (state: WorkState): number => count((report) => report.state === state);
  return {
    rows: work.length,
    done: ofState('done'),
    dropped: ofState('dropped'),
    open: ofState('open'),
    overdue: count(({ overdue }) => overdue),
    silent: count(({ progress }) => progress === ''),
    unclear: count(isUnclear),
    gap: sumPoints(work.map(({ gap }) => gap)),
    gapOpen: sumPoints(work.filter(({ report }) => report.state !== 'done').map(({ gap }) => gap)),
  };
}

/** The units with what they report of the rows that they take part in like this; those without such a row are left out. */
export function unitsTaking(
  {
    units,
    rows,
  }: {
    readonly units: readonly UnitProgress[];
    readonly rows: readonly { readonly gap: Points; readonly reports: readonly UnitReportLine[] }[];
  },
  part: (report: UnitReportLine) => boolean,
): readonly UnitProgress[] {
  const work = new Map<string, Work[]>();
  for (const { gap, reports } of rows)
    for (const report of reports) {
      if (!part(report)) continue;
      const own = work.get(report.key);
      if (own) own.push({ report, gap });
      else work.set(report.key, [{ report, gap }]);
    }
  return units.flatMap((unit) => {
    const own = work.get(unit.key);
    return own ? [{ ...unit, ...countsOf(own) }] : [];
  });
}
