import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgressReport } from '../../app/progress/progress';
import { formatPoints, NO_POINTS } from '../../model/points';
import { useChipStyles } from '../parts/chip';
import { likeProgress, type LikeCluster } from '../../app/likeness/like-words';
import type { Words } from '../../locale';
import { LikeWords } from '../likeness/LikeWords';
import { mergedSentences } from '../likeness/merged-sentences';
import { DueDay } from './DueDay';
import { useFormStyles } from '../form/form-styles';
import {
  filterCounts,
  partCounts,
  PROGRESS_FILTERS,
  PROGRESS_ORDERS,
  PROGRESS_PARTS,
  type ProgressOpened,
} from './progress-list';
import { Select } from '../form/Select';
import { ProgressBar } from './ProgressBar';
import { ProgressList } from './ProgressList';
import { Folded, useShort } from '../parts/Folded';
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
  /** Beside the orders, in what is left of their line. */
  part: { width: 'auto', flex: '1 1 100px', minWidth: 0 },
  none: {
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    // Contrast themes paint over paleness.
    '@media (forced-colors: active)': { color: 'GrayText', border: '1px solid GrayText' },
  },
});

export interface ProgressTotalsProps {
  readonly progress: ProgressReport;
  readonly session: Session;
  readonly opened: ProgressOpened;
  readonly onOpened: (changed: Partial<ProgressOpened>) => void;
}

/** The totals, the day by which lateness is judged, and the units or rows in the chosen order. */
export function ProgressTotals({ progress, session: { state, actions }, opened, onOpened }: ProgressTotalsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const isShort = useShort();
  const form = useFormStyles();
  const { language, text } = useLanguage();
  const { total, units } = progress;
  const { by, part } = opened;
  const counts = useMemo(() => filterCounts(progress, { by, part }), [progress, by, part]);
  const clusters = useMemo(() => likeProgress(progress.rows), [progress]);
  const parts = useMemo(() => partCounts(progress), [progress]);
  // A filter under which nothing is left any more shows all.
  const filter = opened.filter !== null && counts[opened.filter] > 0 ? opened.filter : null;
  const closed = total.done + total.dropped === total.rows;
  const summary = text.progress.total(total.done, total.rows);
  const late = closed ? text.progress.finished : text.progress.late(total.open, total.overdue);
  return (
    <>
      <div className={mergeClasses(shared.padded, styles.top)}>
        <Folded label={`${summary} · ${late}`}>
          {!isShort && <p className={styles.total}>{summary}</p>}
          <ProgressBar counts={total} />
          <p className={shared.text}>
            {[
              // In a low pane the line that is pressed says it.
              ...(isShort ? [] : [late]),
              ...(total.dropped > 0 ? [text.progress.dropped(total.dropped)] : []),
              ...(total.unclear > 0 ? [text.progress.unclear(total.unclear)] : []),
            ].join(' · ')}
          </p>
          {total.nobody > 0 && (
            <p className={shared.text}>
              {text.progress.unassigned(
                total.nobody,
                total.nobodyGap > NO_POINTS ? formatPoints(total.nobodyGap, language) : '',
              )}
            </p>
          )}
          {total.gap > NO_POINTS && (
            <p className={mergeClasses(shared.text, shared.quiet)}>
              {text.progress.points(formatPoints(total.gapOpen, language), formatPoints(total.gap, language))}
            </p>
          )}
          {units.every(({ silent, rows }) => silent === rows) && <p className={shared.text}>{text.progress.nobody}</p>}
          <DueDay progress={progress} busy={state.busy !== null} onDay={(day) => void actions.setDueDay(day)} />
          <div className={chips.group} role="group" aria-label={text.progress.by}>
            <span className={shared.quiet} aria-hidden="true">
              {text.progress.by}
            </span>
            {PROGRESS_ORDERS.map((order) => (
              <button
                key={order}
                type="button"
                aria-pressed={order === by}
                className={mergeClasses(shared.plainButton, chips.chip, order === by && chips.pressed)}
                onClick={() => onOpened({ by: order })}
              >
                {text.progress.order[order]}
              </button>
            ))}
            {by === 'unit' && (
              <Select
                label={text.progress.part}
                value={part}
                className={mergeClasses(form.low, styles.part)}
                options={PROGRESS_PARTS.filter((one) => one === part || one === 'lead' || parts[one] > 0).map(
                  (one) => ({
                    value: one,
                    label: text.progress.parts[one](parts[one]),
                  }),
                )}
                onChoose={(chosen) => onOpened({ part: chosen })}
              />
            )}
          </div>
          <div className={chips.group} role="group" aria-label={text.progress.filter}>
            {PROGRESS_FILTERS.filter((one) => one !== 'unclear' || counts.unclear > 0).map((one) =>
              counts[one] === 0 ? (
                <span key={one} className={mergeClasses(chips.chip, styles.none)}>
                  {text.progress.filters[one]}: 0
                </span>
              ) : (
                <button
                  key={one}
                  type="button"
                  aria-pressed={one === filter}
                  className={mergeClasses(shared.plainButton, chips.chip, one === filter && chips.pressed)}
                  onClick={() => onOpened({ filter: one === filter ? null : one })}
                >
                  {text.progress.filters[one]}: {counts[one]}
                </button>
              ),
            )}
          </div>
        </Folded>
      </div>
      <LikeWords
        clusters={clusters}
        title={progressTitle(clusters, text)}
        busy={state.busy !== null}
        onMerge={(wordings, kept) => void actions.mergeWordings(wordings, kept, state.check)}
      />
      {state.done?.what === 'merged' && (
        <p className={mergeClasses(shared.text, shared.padded)}>{mergedSentences(state.done.merged, text).join(' ')}</p>
      )}
      <ProgressList
        key={opened.by}
        progress={progress}
        opened={{ ...opened, filter }}
        onOpened={onOpened}
        onSelect={(place) => void actions.select(place)}
      />
    </>
  );
}

/** '12 ô tiến độ không có trong danh sách: xong → Hoàn thành?': with the wording that is used most. */
function progressTitle(clusters: readonly LikeCluster[], { likeWords }: Words): string {
  const all = clusters.flatMap(({ wordings, proposed }) => wordings.map((wording) => ({ ...wording, proposed })));
  const most = all.toSorted((a, b) => b.uses - a.uses)[0];
  const cells = all.reduce((sum, { uses }) => sum + uses, 0);
  return most ? likeWords.progress(cells, most.text, most.proposed) : '';
}
