import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { PERIOD_IDS } from '../../app/results/periods';
import { formatPoints, NO_POINTS } from '../../model/points';
import { useFormStyles } from '../form/form-styles';
import { Orders } from '../list/Orders';
import { Select } from '../form/Select';
import { Folded, useShort } from '../parts/Folded';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import { useTopStyles } from '../list/top-styles';
import type { Session } from '../session/session';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { YearList } from '../year/YearList';
import { RESULTS_ORDERS, YEAR_PAGE, type ResultsOpened } from '../year/opened';
import { resultsLines } from './results-lines';

const useStyles = makeStyles({
  period: { display: 'flex', gap: tokens.spacingHorizontalXS },
  select: { flex: '2 1 0', width: 'auto', minWidth: 0 },
  year: { flex: '1 1 0', width: 'auto', minWidth: 0 },
  none: { padding: tokens.spacingHorizontalM },
});

/** Years that can be chosen before and after the one on show. */
const YEARS_AROUND = 2;

export interface ResultsViewProps {
  readonly session: Session;
  readonly opened: ResultsOpened;
  readonly onOpened: (opened: ResultsOpened) => void;
}

/** Báo cáo: what was done in a period, as units report it; a sheet to print and a document to sign. */
export function ResultsView({ session: { state, actions }, opened, onOpened }: ResultsViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const top = useTopStyles();
  const { language, text } = useYearLanguage();
  const { results: words } = text;
  const isShort = useShort();
  const form = useFormStyles();
  const { busy, done } = state;
  const report = state.year.results ?? null;
  const stale = state.stale.results;
  const { period } = opened;
  useRereadAfterWriting(stale, busy, () => actions.readResults(period));
  const lines = useMemo(
    () => (report ? resultsLines(report, opened.by, text, language) : []),
    [report, opened.by, text, language],
  );
  const hasRows = report !== null && report.rows.length + report.later > 0;
  const said =
    done?.what === 'results-sheet-written'
      ? words.written[done.action](done.sheet)
      : done?.what === 'letter-made'
        ? words.made(done.file)
        : null;
  const changed = (change: Partial<ResultsOpened>): void => onOpened({ ...opened, ...change });
  const choose = (next: NonNullable<ResultsOpened['period']>): void => {
    changed({ period: next, shown: YEAR_PAGE });
    void actions.readResults(next);
  };
  return (
    <div className={shared.view}>
      <YearBar
        waiting={waitingWith({ busy, part: 'results' }, words, text.restore.working)}
        at={report?.at ?? null}
        stale={stale}
        onRead={() => void actions.readResults(period)}
        said={said}
      >
        <Button
          appearance="primary"
          data-main
          className={shared.button}
          disabledFocusable={busy !== null || !hasRows}
          onClick={() => void actions.writeResultsSheet(period)}
        >
          {words.write}
        </Button>
        <Button
          className={shared.button}
          title={words.letterHint}
          disabledFocusable={busy !== null || !hasRows}
          onClick={() => void actions.makeLetter(period)}
        >
          {words.letter}
        </Button>
      </YearBar>
      <Scroller label={words.list} plain={lines.length === 0}>
        {report === null ? null : !hasRows ? (
          <NothingRead title={text.responsibility.nothingTitle}>{text.responsibility.nothing}</NothingRead>
        ) : (
          <>
            <div className={top.top}>
              <div className={mergeClasses(styles.period, top.whole)}>
                <Select
                  label={words.period}
                  className={mergeClasses(form.low, styles.select)}
                  busy={busy !== null}
                  value={report.period.id}
                  options={PERIOD_IDS.map((id) => ({ value: id, label: words.periods[id] }))}
                  onChoose={(id) => choose({ id, year: report.period.year })}
                />
                <Select
                  label={words.year}
                  className={mergeClasses(form.low, styles.year)}
                  busy={busy !== null}
                  value={String(report.period.year)}
                  options={yearsAround(report.period.year).map((year) => ({
                    value: String(year),
                    label: String(year),
                  }))}
                  onChoose={(year) => choose({ id: report.period.id, year: Number(year) })}
                />
              </div>
              <Folded label={words.total(report.total.done, report.total.rows)} className={top.folded}>
                {!isShort && <p className={top.total}>{words.total(report.total.done, report.total.rows)}</p>}
                <p className={shared.text}>{words.rest(report.total.open, report.total.overdue)}</p>
                {report.total.gap > NO_POINTS && (
                  <p className={mergeClasses(shared.text, shared.quiet)}>
                    {words.points(
                      formatPoints(report.total.gapOpen, language),
                      formatPoints(report.total.gap, language),
                    )}
                  </p>
                )}
                <p className={mergeClasses(shared.text, shared.quiet)}>
                  {[
                    ...(report.nobody > 0
                      ? [
                          words.nobodyLeads(
                            report.nobody,
                            report.nobodyGap > NO_POINTS ? formatPoints(report.nobodyGap, language) : '',
                          ),
                        ]
                      : []),
                    ...(report.later > 0 ? [words.later(report.later)] : []),
                    ...(report.silent.length > 0 ? [words.silent(report.silent.length)] : []),
                  ].join(' · ')}
                </p>
              </Folded>
              <Orders
                label={words.by}
                value={opened.by}
                options={RESULTS_ORDERS.map((order) => ({ value: order, label: words.order[order] }))}
                onChoose={(by) => changed({ by, shown: YEAR_PAGE })}
              />
            </div>
            {lines.length === 0 ? (
              <p className={mergeClasses(shared.text, styles.none)}>
                {opened.by === 'difficulty' ? words.noDifficulty[report.reported] : words.none}
              </p>
            ) : (
              <YearList
                key={opened.by}
                label={words.list}
                lines={lines}
                more={words.more}
                opened={opened}
                onOpened={changed}
                onSelect={(place) => void actions.select(place)}
              />
            )}
          </>
        )}
      </Scroller>
    </div>
  );
}

const yearsAround = (year: number): readonly number[] =>
  Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, at) => year - YEARS_AROUND + at);
