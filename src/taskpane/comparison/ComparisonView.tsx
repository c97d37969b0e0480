import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useMemo } from 'react';
import { formatPoints, type Points } from '../../model/points';
import { useChipStyles } from '../parts/chip';
import { EmptyState } from '../parts/EmptyState';
import { FileButton } from '../form/FileButton';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { ComparisonList } from './ComparisonList';
import { COMPARISON_ORDERS, YEAR_PAGE, type ComparisonOpened } from '../year/opened';
import { comparisonLines, countsOf, signedPoints, yearName } from './comparison-lines';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

export interface ComparisonViewProps {
  readonly session: Session;
  readonly opened: ComparisonOpened;
  readonly onOpened: (opened: ComparisonOpened) => void;
}

/** So hai năm: this workbook beside the plan or score table of another year. */
export function ComparisonView({ session: { state, actions }, opened, onOpened }: ComparisonViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { language, text } = useYearLanguage();
  const { comparison } = text;
  const { busy, done } = state;
  const report = state.year.comparison ?? null;
  const stale = state.stale.comparison;
  // Before a file was chosen there is nothing to read again.
  useRereadAfterWriting(report !== null && stale, busy, () => actions.compareAgain());
  const lines = useMemo(
    () => (report ? comparisonLines(report, opened, text, language) : []),
    [report, opened, text, language],
  );
  const counts = useMemo(() => (report ? countsOf(report) : null), [report]);
  const waiting = waitingWith({ busy, part: 'comparison' }, comparison, text.restore.working);
  const changed = (change: Partial<ComparisonOpened>): void => onOpened({ ...opened, ...change });
  return (
    <div className={shared.view}>
      <YearBar
        waiting={waiting}
        // Before a file was chosen there is nothing to read.
        at={report !== null ? report.at : waiting !== null ? null : undefined}
        stale={stale}
        onRead={() => void actions.compareAgain()}
        said={done?.what === 'comparison-sheet-written' ? comparison.written[done.action](done.sheet) : null}
      >
        <FileButton
          label={comparison.choose}
          hint={comparison.chooseHint}
          accept=".xlsx,.xlsm,.docx,.docm"
          primary={report === null}
          busy={busy !== null}
          onFile={(file) => void actions.compareWith(file)}
        />
        {report !== null && (
          <Button
            appearance="primary"
            data-main
            className={shared.button}
            disabledFocusable={busy !== null}
            onClick={() => void actions.writeComparisonSheet()}
          >
            {comparison.write}
          </Button>
        )}
      </YearBar>
      <Scroller label={comparison.list} plain={lines.length === 0}>
        {report === null || counts === null ? (
          <EmptyState icon={<Table32Regular />} title={comparison.startTitle}>
            {comparison.start}
          </EmptyState>
        ) : (
          <>
            <div className={mergeClasses(shared.padded, styles.top)}>
              <p className={styles.total}>
                {yearName(report, 'before', text)} → {yearName(report, 'after', text)}
              </p>
              <p className={shared.text}>
                {comparison.common(report.criteria.length)}.{' '}
                {comparison.change(
                  signedPoints(report.total.change, language),
                  formatPoints(report.total.won, language),
                  formatPoints(Math.abs(report.total.lost) as Points, language),
                )}
              </p>
              <p className={mergeClasses(shared.text, shared.quiet)}>{comparison.with(report.other)}</p>
              <div className={chips.group} role="group" aria-label={comparison.by}>
                {COMPARISON_ORDERS.map((order) => (
                  <button
                    key={order}
                    type="button"
                    aria-pressed={order === opened.by}
                    className={mergeClasses(shared.plainButton, chips.chip, order === opened.by && chips.pressed)}
                    onClick={() => changed({ by: order, shown: YEAR_PAGE })}
                  >
                    {comparison.order[order]}: {counts[order]}
                  </button>
                ))}
              </div>
            </div>
            <ComparisonList
              key={opened.by}
              lines={lines}
              opened={opened}
              onOpened={changed}
              onSelect={(place) => void actions.select(place)}
            />
          </>
        )}
      </Scroller>
    </div>
  );
}
