import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isBlank } from '../../app/director/director';
import { formatDay } from '../../locale/format';
import { formatPoints, NO_POINTS } from '../../model/points';
import { SHORT } from '../parts/short';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import type { Session } from '../session/session';
import type { DirectorOpened } from '../year/opened';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { directorLines } from './director-lines';
import { DirectorList } from './DirectorList';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  figures: { [SHORT]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
});

export interface DirectorViewProps {
  readonly session: Session;
  readonly opened: DirectorOpened;
  readonly onOpened: (opened: DirectorOpened) => void;
}

/** Lãnh đạo: the plan at a glance, and the page of it to be printed and signed. */
export function DirectorView({ session: { state, actions }, opened, onOpened }: DirectorViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const { director: words } = text;
  const { busy, done } = state;
  const report = state.year.director ?? null;
  const stale = state.stale.director;
  useRereadAfterWriting(stale, busy, actions.readDirector);
  const lines = useMemo(() => (report ? directorLines(report, text, language) : []), [report, text, language]);
  const hasAny = report !== null && !isBlank(report);
  return (
    <div className={shared.view}>
      <YearBar
        waiting={waitingWith({ busy, part: 'director' }, words, text.restore.working)}
        at={report?.at ?? null}
        stale={stale}
        onRead={() => void actions.readDirector()}
        said={done?.what === 'director-sheet-written' ? words.written[done.action](done.sheet) : null}
      >
        <Button
          appearance="primary"
          data-main
          className={shared.button}
          title={words.hint}
          disabledFocusable={busy !== null || !hasAny}
          onClick={() => void actions.writeDirectorSheet()}
        >
          {words.write}
        </Button>
      </YearBar>
      <Scroller label={words.list} plain={lines.length === 0}>
        {report === null ? null : !hasAny ? (
          <NothingRead title={words.nothingTitle}>{words.nothing}</NothingRead>
        ) : (
          <>
            <div className={mergeClasses(shared.padded, styles.top)}>
              <p className={mergeClasses(shared.text, shared.strong, styles.figures)}>
                {[
                  ...(report.benchmark > NO_POINTS
                    ? [words.gap(formatPoints(report.gap, language), formatPoints(report.benchmark, language))]
                    : []),
                  words.work(report.total.done, report.total.rows),
                ].join(' · ')}
              </p>
              <p className={mergeClasses(shared.text, shared.quiet)}>
                {[
                  words.asOf(formatDay(report.asOf, language)),
                  words.dueCounts(report.overdue.length, report.inQuarter),
                  ...(report.total.nobody > 0 ? [words.unassigned(report.total.nobody)] : []),
                  ...(report.exceeding.criteria > 0
                    ? [words.exceeding(report.exceeding.criteria, formatPoints(report.exceeding.excess, language))]
                    : []),
                ].join(' · ')}
              </p>
            </div>
            <DirectorList
              lines={lines}
              current={opened.current}
              onSelect={(current, at) => {
                onOpened({ current });
                if (at) void actions.select(at);
              }}
            />
          </>
        )}
      </Scroller>
    </div>
  );
}
