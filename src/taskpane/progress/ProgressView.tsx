import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PeopleTeam32Regular } from '@fluentui/react-icons/svg/people-team';
import { useRef } from 'react';
import { Busy } from '../parts/Busy';
import { CollectReport } from './CollectReport';
import { EmptyState } from '../parts/EmptyState';
import { closedByEscape, useOpenedAs } from '../form/opened';
import type { ProgressOpened } from './progress-list';
import { ProgressTotals } from './ProgressTotals';
import { SHORT } from '../parts/short';
import { useLanguage } from '../parts/language';
import { RunProgress } from '../responsibility/RunProgress';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import { SplitFiles } from './SplitFiles';
import type { PaneState } from '../session/state';
import { useRereadAfterWriting } from '../parts/reread';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import { ReadLine } from '../year/ReadLine';

const useStyles = makeStyles({
  /** When it was read is told where there is room for it. */
  fresh: { [SHORT]: { display: 'none' } },
  go: { marginTop: tokens.spacingVerticalS },
  /** As high as its button, also without it. */
  read: { minHeight: '24px', display: 'flex', alignItems: 'center' },
});

export interface ProgressViewProps {
  readonly session: Session;
  readonly opened: ProgressOpened;
  readonly onOpened: (opened: ProgressOpened) => void;
  /** Where a download may be refused there is another way. */
  readonly canOpenInExcel: boolean;
  /** Leads to where sheets are made. */
  readonly onSheets: () => void;
}

/** Tiến độ: what the units report, with files to send and files that came back. */
export function ProgressView({ session, opened, onOpened, canOpenInExcel, onSheets }: ProgressViewProps) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const { busy, progress } = state;
  const stale = state.stale.progress;
  useRereadAfterWriting(stale, busy, () => actions.readProgress());

  const split = useOpenedAs(state.split !== null, (isOpen) => (isOpen ? void actions.split() : actions.closeSplit()));

  const nobody = progress?.rows.length === 0;
  const counted = busy === 'collect' || (busy === 'split' && state.runProgress !== null);
  const waiting = waitingFor(busy, text);
  const isFresh = progress !== null && stale !== 'edited' && waiting === null;
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && !counted && <Busy label={waiting} />}
        {counted ? (
          <RunProgress
            state={state}
            label={busy === 'collect' ? text.collecting.run : text.split.run}
            starting={busy === 'collect' ? text.collecting.working : text.split.starting}
            counting={busy === 'collect' ? text.responsibility.writing : text.split.making}
            onCancel={actions.cancel}
          />
        ) : (
          <>
            <div className={shared.row}>
              <FileChooser busy={busy !== null || nobody} onFiles={(files) => void actions.collect(files)} />
              <Button
                ref={split.opener}
                className={shared.button}
                aria-expanded={split.isOpen}
                disabledFocusable={busy !== null || nobody}
                onClick={split.toggle}
                onKeyDown={closedByEscape(split)}
              >
                {text.split.run}
              </Button>
            </div>
            <div className={mergeClasses(styles.read, isFresh && styles.fresh)}>
              <ReadLine
                at={progress?.at ?? null}
                stale={stale === 'edited'}
                waiting={waiting}
                onRead={() => void actions.readProgress()}
              />
            </div>
          </>
        )}
      </div>
      <Scroller label={text.progress.list} plain={progress === null || nobody}>
        {state.collected !== null && (
          <CollectReport
            result={state.collected}
            busy={busy !== null}
            onNewer={() => void actions.collectNewer()}
            onOtherPlans={() => void actions.collectOtherPlans()}
            onClose={actions.closeReport}
            onAnnounce={actions.announce}
          />
        )}
        {state.split !== null && (
          <SplitFiles units={state.split} opened={split} session={session} canOpenInExcel={canOpenInExcel} />
        )}
        {progress === null ? null : nobody ? (
          <NothingRead title={text.responsibility.nothingTitle}>{text.responsibility.nothing}</NothingRead>
        ) : progress.units.every(({ sheet }) => sheet === '') ? (
          <EmptyState icon={<PeopleTeam32Regular />} title={text.progress.notYetTitle}>
            <p className={shared.text}>{text.progress.notYet}</p>
            <Button className={mergeClasses(shared.button, styles.go)} onClick={onSheets}>
              {text.progress.toResponsibility}
            </Button>
          </EmptyState>
        ) : (
          <ProgressTotals
            progress={progress}
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
    case 'progress':
      return text.progress.reading;
    case 'day':
      return text.progress.dating;
    case 'collect':
      return text.collecting.working;
    case 'split':
      return text.split.reading;
    case 'restore':
      return text.restore.working;
    default:
      return null;
  }
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
        accept=".xlsx,.xlsm"
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
