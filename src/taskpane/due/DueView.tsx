import { Button } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { EmptyState } from '../parts/EmptyState';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import type { Session } from '../session/session';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { DueChoices } from './DueChoices';
import { DueList } from './DueList';
import type { DueOpened } from '../year/opened';
import { dueOnShow } from './due-lines';

export interface DueViewProps {
  readonly session: Session;
  readonly opened: DueOpened;
  readonly onOpened: (opened: DueOpened) => void;
}

/** Đến hạn: what is still to be done and by when, by unit; a sheet to print and a calendar. */
export function DueView({ session: { state, actions }, opened, onOpened }: DueViewProps) {
  const shared = useViewStyles();
  const { text } = useYearLanguage();
  const { busy, done } = state;
  const report = state.year.due ?? null;
  const stale = state.stale.due;
  const { day } = opened;
  useRereadAfterWriting(stale, busy, () => actions.readDue(day));

  const onShow = useMemo(() => (report ? dueOnShow(report, opened) : null), [report, opened]);
  const hasWork = report !== null && report.items.length + report.closed > 0;
  const said =
    done?.what === 'due-sheet-written'
      ? text.due.written[done.action](done.sheet)
      : done?.what === 'calendar-made'
        ? text.due.made(done.file)
        : null;
  return (
    <div className={shared.view}>
      <YearBar
        waiting={waitingWith({ busy, part: 'due' }, text.due, text.restore.working)}
        at={report?.at ?? null}
        stale={stale}
        onRead={() => void actions.readDue(day)}
        said={said}
      >
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
      </YearBar>
      <Scroller label={text.due.list} plain={!onShow?.lines.length}>
        {report === null || onShow === null ? null : !hasWork ? (
          <NothingRead title={text.due.noWorkTitle}>{text.due.noWork}</NothingRead>
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
