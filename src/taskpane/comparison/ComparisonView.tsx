import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useMemo } from 'react';
import { formatPoints, type Points } from '../../model/points';
import { EmptyState } from '../parts/EmptyState';
import { Folded } from '../parts/Folded';
import { FileButton } from '../form/FileButton';
import { Orders } from '../list/Orders';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { useTopStyles } from '../list/top-styles';
import type { Session } from '../session/session';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { ComparisonList } from './ComparisonList';
import { COMPARISON_ORDERS, YEAR_PAGE, type ComparisonOpened } from '../year/opened';
import { comparisonLines, countsOf, signedPoints, yearName } from './comparison-lines';

const useStyles = makeStyles({
  total: { '::first-letter': { textTransform: 'uppercase' } },
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
  const top = useTopStyles();
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
  const change = report
    ? comparison.change(
        signedPoints(report.total.change, language),
        formatPoints(report.total.won, language),
        formatPoints(Math.abs(report.total.lost) as Points, language),
      )
    : '';
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
          label={report === null ? comparison.choose : comparison.chooseAgain}
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
            <div className={top.top}>
              <Folded label={comparison.changed(signedPoints(report.total.change, language))} className={top.folded}>
                <p className={mergeClasses(top.total, styles.total)}>
                  {yearName(report, 'before', text)} → {yearName(report, 'after', text)}
                </p>
                <p className={shared.text}>
                  {comparison.common(report.criteria.length)}. {change}
                </p>
                <p className={mergeClasses(shared.text, shared.quiet)}>{comparison.with(report.other)}</p>
              </Folded>
              <Orders
                label={comparison.by}
                value={opened.by}
                options={COMPARISON_ORDERS.map((order) => ({
                  value: order,
                  label: comparison.order[order],
                  count: counts[order],
                }))}
                onChoose={(by) => changed({ by, shown: YEAR_PAGE })}
              />
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
