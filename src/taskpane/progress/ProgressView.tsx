import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PeopleTeam32Regular } from '@fluentui/react-icons/svg/people-team';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { ProgressReport } from '../../app/progress/progress';
import { Busy } from '../parts/Busy';
import { clock } from '../parts/clock';
import { CollectReport } from './CollectReport';
import { EmptyState } from '../parts/EmptyState';
import type { FollowOpened } from './progress-list';
import { FollowProgress } from './ProgressTotals';
import { useLanguage } from '../parts/language';
import { RunProgress } from '../responsibility/RunProgress';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import { SplitFiles } from './SplitFiles';
import type { PaneState } from '../session/state';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  go: { marginTop: tokens.spacingVerticalS },
  /** As high as its button, also without it. */
  read: { minHeight: '24px', display: 'flex', alignItems: 'center' },
});

export interface FollowViewProps {
  readonly session: Session;
  readonly opened: FollowOpened;
  readonly onOpened: (opened: FollowOpened) => void;
  /** Where a download may be refused there is another way. */
  readonly canOpenInExcel: boolean;
  /** Leads to where sheets are made. */
  readonly onSheets: () => void;
}

/** Theo dõi: what the units report, with files to send and files that came back. */
export function FollowView({ session, opened, onOpened, canOpenInExcel, onSheets }: FollowViewProps) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const { busy, follow, followStale } = state;
  useEffect(() => {
    // What we wrote ourselves is looked at again at once; edits of the user are said, not followed.
    if (followStale === 'written' && busy === null) void actions.follow();
  }, [actions, busy, followStale]);

  const nobody = follow?.rows.length === 0;
  const counted = busy === 'collect' || (busy === 'split' && state.progress !== null);
  const waiting = waitingFor(busy, text);
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && !counted && <Busy label={waiting} />}
        {counted ? (
          <RunProgress
            state={state}
            label={busy === 'collect' ? text.collecting.run : text.split.run}
            starting={busy === 'collect' ? text.collecting.working : text.split.starting}
            counting={busy === 'collect' ? text.sheets.writing : text.split.making}
            onCancel={actions.cancel}
          />
        ) : (
          <>
            <div className={shared.row}>
              <FileChooser busy={busy !== null || nobody} onFiles={(files) => void actions.collect(files)} />
              <Button
                className={shared.button}
                aria-expanded={state.split !== null}
                disabledFocusable={busy !== null || nobody}
                onClick={() => (state.split === null ? void actions.split() : actions.closeSplit())}
              >
                {text.split.run}
              </Button>
            </div>
            <div className={styles.read}>
              <ReadLine
                follow={follow}
                stale={followStale === 'edited'}
                waiting={waiting}
                onRead={() => void actions.follow()}
              />
            </div>
          </>
        )}
      </div>
      <Scroller label={text.follow.list} plain={follow === null || nobody}>
        {state.collected !== null && (
          <CollectReport
            result={state.collected}
            busy={busy !== null}
            onNewer={() => void actions.collectNewer()}
            onClose={actions.closeReport}
          />
        )}
        {state.split !== null && <SplitFiles units={state.split} session={session} canOpenInExcel={canOpenInExcel} />}
        {follow === null ? null : nobody ? (
          <EmptyState icon={<Table32Regular />} title={text.sheets.nothingTitle}>
            {text.sheets.nothing}
          </EmptyState>
        ) : follow.units.every(({ sheet }) => sheet === '') ? (
          <EmptyState icon={<PeopleTeam32Regular />} title={text.follow.notYetTitle}>
            <p className={shared.text}>{text.follow.notYet}</p>
            <Button className={mergeClasses(shared.button, styles.go)} onClick={onSheets}>
              {text.follow.toSheets}
            </Button>
          </EmptyState>
        ) : (
          <FollowProgress
            follow={follow}
            session={session}
            opened={opened}
            onOpened={(changed) => onOpened({ ...opened, ...changed })}
          />
        )}
      </Scroller>
    </div>
  );
}

function waitingFor(busy: PaneState['busy'], text: ReturnType<typeof useLanguage>['text']): string | null {
  switch (busy) {
    case 'follow':
      return text.follow.reading;
    case 'day':
      return text.follow.dating;
    case 'collect':
      return text.collecting.working;
    case 'split':
      return text.split.reading;
    case 'restore':
      return text.runs.undoing;
    default:
      return null;
  }
}

interface ReadLineProps {
  readonly follow: ProgressReport | null;
  readonly stale: boolean;
  readonly waiting: string | null;
  readonly onRead: () => void;
}

/** When it was read, and that it is old once somebody has edited the workbook. Always one height, so that nothing jumps. */
function ReadLine({ follow, stale, waiting, onRead }: ReadLineProps) {
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  if (waiting !== null) return <span className={shared.quiet}>{waiting}</span>;
  if (follow !== null && !stale)
    return <span className={shared.quiet}>{text.follow.readAt(clock(follow.at, language))}</span>;
  return (
    <span className={shared.stale}>
      {stale && (
        <>
          <Warning16Filled aria-hidden="true" />
          {text.follow.stale}
        </>
      )}
      <Button size="small" appearance="transparent" className={shared.button} onClick={onRead}>
        {text.follow.reread}
      </Button>
    </span>
  );
}

/** The main button. The browser's own field for files opens on it; it says nothing itself. */
function FileChooser({
  busy,
  onFiles,
}: {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const shared = useViewStyles();
  const { collecting } = useLanguage().text;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        data-main
        className={shared.button}
        title={collecting.choose}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        {collecting.run}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        accept=".xlsx"
        hidden
        aria-label={collecting.choose}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
