import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useEffect, useMemo } from 'react';
import type { AllWords as Words } from '../year/year-language';
import { Busy } from '../parts/Busy';
import { EmptyState } from '../parts/EmptyState';
import { useYearLanguage } from '../year/year-language';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import { ReadLine } from '../year/ReadLine';
import { DueChoices } from './DueChoices';
import { DueList } from './DueList';
import type { DueOpened } from '../year/opened';
import { dueOnShow } from './due-lines';

const useStyles = makeStyles({
  /** As high as its button, also without it. */
  read: { minHeight: '24px', display: 'flex', alignItems: 'center' },
});

export interface DueViewProps {
  readonly session: Session;
  readonly opened: DueOpened;
  readonly onOpened: (opened: DueOpened) => void;
}

/** Đến hạn: what is still to be done and by when, by unit; a sheet to print and a calendar. */
export function DueView({ session: { state, actions }, opened, onOpened }: DueViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useYearLanguage();
  const { busy } = state;
  const report = state.year.due ?? null;
  const stale = state.yearStale.due ?? false;
  const { day } = opened;
  useEffect(() => {
    // What we wrote ourselves is looked at again at once; edits of the user are said, not followed.
    if (stale === 'written' && busy === null) void actions.readDue(day);
  }, [actions, busy, day, stale]);

  const onShow = useMemo(() => (report ? dueOnShow(report, opened) : null), [report, opened]);
  const hasWork = report !== null && report.items.length + report.closed > 0;
  const waiting = waitingFor(busy, text);
  const said = saidOf(state.done, text);
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && <Busy label={waiting} />}
        <div className={shared.row}>
          <Button
            appearance="primary"
            data-main
            className={shared.button}
            disabledFocusable={busy !== null || !hasWork}
            onClick={() => void actions.writeDueSheet(day)}
          >
            {text.due.write}
          </Button>
          <Button
            className={shared.button}
            title={text.due.calendarHint}
            disabledFocusable={busy !== null || !onShow?.items}
            onClick={() => report && void actions.makeCalendar(report, opened.unit)}
          >
            {text.due.calendar}
          </Button>
        </div>
        <div className={styles.read}>
          <ReadLine
            at={report?.at ?? null}
            stale={stale === 'edited'}
            waiting={waiting}
            onRead={() => void actions.readDue(day)}
          />
        </div>
        {said !== null && (
          <p className={mergeClasses(shared.text, shared.quiet)} role="status">
            {said}
          </p>
        )}
      </div>
      <Scroller label={text.due.list} plain={!onShow?.lines.length}>
        {report === null || onShow === null ? null : !hasWork ? (
          <EmptyState icon={<Table32Regular />} title={text.due.noWorkTitle}>
            {text.due.noWork}
          </EmptyState>
        ) : (
          <>
            <DueChoices
              report={report}
              onShow={onShow}
              opened={opened}
              busy={busy !== null}
              onOpened={(changed) => onOpened({ ...opened, ...changed })}
              onDay={(chosen) => {
                onOpened({ ...opened, day: chosen });
                void actions.readDue(chosen);
              }}
            />
            {onShow.items === 0 ? (
              <EmptyState icon={<CheckmarkCircle32Regular />} title={text.due.noneTitle}>
                {opened.unit === null ? text.due.none : text.due.noneOfUnit}
              </EmptyState>
            ) : (
              <DueList
                report={report}
                lines={onShow.lines}
                opened={opened}
                onOpened={(changed) => onOpened({ ...opened, ...changed })}
                onSelect={(place) => void actions.select(place)}
              />
            )}
          </>
        )}
      </Scroller>
    </div>
  );
}

function waitingFor(busy: PaneState['busy'], { due, restore }: Words): string | null {
  if (busy === 'year-read') return due.reading;
  if (busy === 'year-sheet') return due.writing;
  if (busy === 'year-file') return due.making;
  return busy === 'restore' ? restore.working : null;
}

/** What came of the last press on this view, in a sentence. */
function saidOf(done: PaneState['done'], { due }: Words): string | null {
  if (done?.what === 'due-sheet-written') return due.written[done.action](done.sheet);
  return done?.what === 'calendar-made' ? due.made(done.file) : null;
}
