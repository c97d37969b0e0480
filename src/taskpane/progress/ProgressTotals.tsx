import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgressReport } from '../../app/progress/progress';
import { formatPoints, NO_POINTS } from '../../model/points';
import { useChipStyles } from '../parts/chip';
import { DueDay } from './DueDay';
import { filterCounts, FOLLOW_FILTERS, FOLLOW_ORDERS, type FollowOpened } from './progress-list';
import { FollowBar } from './ProgressBar';
import { FollowList } from './ProgressList';
import { useLanguage } from '../parts/language';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, border: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface FollowProgressProps {
  readonly follow: ProgressReport;
  readonly session: Session;
  readonly opened: FollowOpened;
  readonly onOpened: (changed: Partial<FollowOpened>) => void;
}

/** The totals, the day by which lateness is judged, and the units or rows in the chosen order. */
export function FollowProgress({ follow, session: { state, actions }, opened, onOpened }: FollowProgressProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { language, text } = useLanguage();
  const { total, units } = follow;
  const counts = useMemo(() => filterCounts(follow, opened.by), [follow, opened.by]);
  // A filter under which nothing is left any more shows all.
  const filter = opened.filter !== null && counts[opened.filter] > 0 ? opened.filter : null;
  const closed = total.done + total.dropped === total.rows;
  return (
    <>
      <div className={mergeClasses(shared.padded, styles.top)}>
        <p className={styles.total}>{text.follow.total(total.done, total.rows)}</p>
        <FollowBar counts={total} />
        <p className={shared.text}>
          {closed ? text.follow.finished : text.follow.late(total.open, total.overdue)}
          {total.dropped > 0 && ` · ${text.follow.dropped(total.dropped)}`}
        </p>
        {total.gap > NO_POINTS && (
          <p className={mergeClasses(shared.text, shared.quiet)}>
            {text.follow.points(formatPoints(total.gapOpen, language), formatPoints(total.gap, language))}
          </p>
        )}
        {units.every(({ silent, rows }) => silent === rows) && <p className={shared.text}>{text.follow.nobody}</p>}
        <DueDay follow={follow} busy={state.busy !== null} onDay={(day) => void actions.setDueDay(day)} />
        <div className={chips.group} role="group" aria-label={text.follow.by}>
          <span className={shared.quiet} aria-hidden="true">
            {text.follow.by}
          </span>
          {FOLLOW_ORDERS.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={order === opened.by}
              className={mergeClasses(shared.plainButton, chips.chip, order === opened.by && chips.pressed)}
              onClick={() => onOpened({ by: order })}
            >
              {text.follow.order[order]}
            </button>
          ))}
        </div>
        <div className={chips.group} role="group" aria-label={text.follow.filter}>
          {FOLLOW_FILTERS.map((one) =>
            counts[one] === 0 ? (
              <span key={one} className={mergeClasses(chips.chip, styles.none)}>
                {text.follow.filters[one]}: 0
              </span>
            ) : (
              <button
                key={one}
                type="button"
                aria-pressed={one === filter}
                className={mergeClasses(shared.plainButton, chips.chip, one === filter && chips.pressed)}
                onClick={() => onOpened({ filter: one === filter ? null : one })}
              >
                {text.follow.filters[one]}: {counts[one]}
              </button>
            ),
          )}
        </div>
      </div>
      <FollowList
        key={opened.by}
        progress={follow}
        opened={{ ...opened, filter }}
        onOpened={onOpened}
        onSelect={(place) => void actions.select(place)}
      />
    </>
  );
}
