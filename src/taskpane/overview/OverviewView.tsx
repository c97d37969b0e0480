import { Button, mergeClasses } from '@fluentui/react-components';
import { Organization32Regular } from '@fluentui/react-icons/svg/organization';
import { useMemo } from 'react';
import { FileButton } from '../form/FileButton';
import { Orders } from '../list/Orders';
import { EmptyState } from '../parts/EmptyState';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { useTopStyles } from '../list/top-styles';
import { RunProgress } from '../responsibility/RunProgress';
import type { Session } from '../session/session';
import { OVERVIEW_ORDERS, YEAR_PAGE, type OverviewOpened } from '../year/opened';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { YearList } from '../year/YearList';
import { overviewLines } from './overview-lines';

export interface OverviewViewProps {
  readonly session: Session;
  readonly opened: OverviewOpened;
  readonly onOpened: (opened: OverviewOpened) => void;
}

/** Tổng hợp: plans that units sent, beside this workbook's own, which is the one above them. */
export function OverviewView({ session: { state, actions }, opened, onOpened }: OverviewViewProps) {
  const top = useTopStyles();
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const { overview } = text;
  const { busy, done } = state;
  const report = state.year.overview ?? null;
  const lines = useMemo(
    () => (report ? overviewLines(report, opened.by, text, language) : []),
    [report, opened.by, text, language],
  );
  const counts = { unit: report ? report.plans.length + report.absent.length : 0, row: report?.above.rows.length ?? 0 };
  const counted = report ? overview.counts(report.sent, report.unread, report.absent.length) : '';
  const waiting = waitingWith({ busy, part: 'overview' }, overview, text.restore.working);
  return (
    <div className={shared.view}>
      {busy === 'read-overview' ? (
        <div className={shared.bar}>
          <RunProgress
            state={state}
            label={overview.choose}
            starting={overview.reading}
            counting={overview.counting}
            onCancel={actions.cancel}
          />
        </div>
      ) : (
        <YearBar
          waiting={waiting}
          // Before files were chosen there is nothing to read.
          at={report !== null ? report.at : undefined}
          // Many files are read again when somebody asks for it.
          stale={state.stale.overview && 'edited'}
          onRead={() => void actions.readSentAgain()}
          said={done?.what === 'overview-sheets-written' ? overview.written[done.action](done.sheet) : null}
        >
          <FileButton
            label={report === null ? overview.choose : overview.chooseAgain}
            hint={overview.chooseHint}
            accept=".xlsx,.xlsm,.docx,.docm"
            primary={report === null}
            busy={busy !== null}
            onFiles={(files) => void actions.readSent(files)}
          />
          {report !== null && (
            <Button
              appearance="primary"
              data-main
              className={shared.button}
              disabledFocusable={busy !== null}
              onClick={() => void actions.writeOverviewSheets(report)}
            >
              {overview.write}
            </Button>
          )}
        </YearBar>
      )}
      <Scroller label={overview.list} plain={report === null}>
        {report === null ? (
          <EmptyState icon={<Organization32Regular />} title={overview.startTitle}>
            {overview.start}
          </EmptyState>
        ) : (
          <>
            <div className={top.top}>
              <p className={mergeClasses(shared.text, shared.strong, top.said)}>{counted}</p>
              {report.left > 0 && (
                <p className={mergeClasses(shared.text, top.said)}>{overview.stopped(report.left)}</p>
              )}
              <Orders
                label={overview.by}
                value={opened.by}
                options={OVERVIEW_ORDERS.map((order) => ({
                  value: order,
                  label: overview.order[order],
                  count: counts[order],
                }))}
                onChoose={(by) => onOpened({ by, current: null, shown: YEAR_PAGE })}
              />
            </div>
            <YearList
              key={opened.by}
              label={overview.list}
              lines={lines}
              more={overview.more}
              opened={opened}
              onOpened={(changed) => onOpened({ ...opened, ...changed })}
              onSelect={(place) => void actions.select(place)}
            />
          </>
        )}
      </Scroller>
    </div>
  );
}
