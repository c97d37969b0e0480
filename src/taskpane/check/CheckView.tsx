import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../app/session';
import type { Language, Words } from '../../locale';
import { Busy } from '../parts/Busy';
import { clock } from '../parts/clock';
import { EmptyState } from '../parts/EmptyState';
import type { Opened } from './findings-list';
import { useShort } from '../parts/Folded';
import { GuideLink } from '../help/GuideLink';
import { useLanguage } from '../parts/language';
import { mergedSentences } from '../likeness/merged-sentences';
import { fixedSentences } from '../restore/restore-words';
import { focusReadingOpener, type ReadingOpener } from '../readings/reading-opener';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import type { Done } from '../session/events';
import { useViewStyles } from '../parts/styles';

/** The findings and all their texts come after the first paint, like the rules that make them. */
const loadFindings = async () => ({
  default: (await import(/* webpackChunkName: "findings" */ './Findings')).Findings,
});
const Findings = lazy(loadFindings);
const ReadingView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "views" */ '../readings/ReadingView')).ReadingView,
}));

const useStyles = makeStyles({
  /** Four lines: the list below must keep most of Excel's low pane. */
  bar: { rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  /** Holds what the findings draw in the bar, and is no line of its own. */
  slot: { display: 'contents' },
  status: { flex: '1 1 150px', minWidth: 0 },
});

export interface CheckViewProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly onOpened: (opened: Opened) => void;
  /** To the sheets of the units: what follows on a plan without faults. */
  readonly onSheets: () => void;
}

/** Kiểm tra: one button, what it found, and the way from each finding to its cell. */
export function CheckView({ session, opened, onOpened, onSheets }: CheckViewProps) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const isShort = useShort();
  const { check } = state;
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const [opener, setOpener] = useState<ReadingOpener | null>(null);
  useEffect(() => {
    if (!opened.reading && opener !== null) focusReadingOpener(view.current, opener);
  }, [opened.reading, opener]);
  useEffect(() => {
    // Here before they are asked for; when they cannot be loaded, the error boundary says so.
    void loadFindings().catch(() => undefined);
  }, []);
  const working =
    state.busy === 'check'
      ? text.check.running
      : state.busy === 'fix'
        ? text.fixes.fixing
        : state.busy === 'ignore'
          ? text.ignoring.working
          : state.busy === 'list'
            ? text.listing.working
            : null;
  const messages = messagesOf(state.done, text, language);

  if (check !== null && opened.reading)
    return (
      <Suspense>
        <ReadingView
          session={session}
          check={check}
          takesFocus={opener !== null}
          onClose={() => onOpened({ ...opened, reading: false })}
        />
      </Suspense>
    );
  return (
    <div className={shared.view} ref={view}>
      <div className={mergeClasses(shared.bar, styles.bar)}>
        {working !== null && <Busy label={working} />}
        <div className={shared.row}>
          <Button
            appearance="primary"
            data-main
            className={shared.button}
            disabledFocusable={state.busy !== null}
            onClick={() => void actions.check()}
          >
            {text.check.run}
          </Button>
          <div className={mergeClasses(shared.quiet, styles.status)}>
            {working ?? (isShort && messages.length > 0 ? messages.join(' ') : null) ?? (
              <CheckedLine check={check} stale={state.stale.check !== false} />
            )}
          </div>
        </div>
        <div ref={setSlot} className={styles.slot} />
        {!isShort &&
          messages.map((sentence) => (
            <p key={sentence} className={shared.text}>
              {sentence}
            </p>
          ))}
      </div>
      {check === null ? (
        <Scroller label={text.findings.list} plain>
          <EmptyState icon={<ClipboardTask24Regular />} title={text.check.notYetTitle}>
            <span className={shared.text}>{text.check.notYet}</span>
            <GuideLink />
          </EmptyState>
        </Scroller>
      ) : (
        <Suspense>
          <Findings
            session={session}
            check={check}
            opened={opened}
            onOpened={onOpened}
            cameFrom={opener}
            onSheets={onSheets}
            onReading={(from) => {
              setOpener(from);
              onOpened({ ...opened, reading: true });
            }}
            bar={slot}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What a fix, an ignore or the writing of the findings has just done, in sentences. */
function messagesOf(done: Done | null, text: Words, language: Language): readonly string[] {
  if (done?.what === 'fixed') return fixedSentences(done.result, text, language);
  if (done?.what === 'merged') return mergedSentences(done.merged, text);
  if (done?.what === 'ignored') return [text.ignoring.done(done.findings)];
  if (done?.what === 'findings-listed') return [text.listing.done[done.action](done.sheet)];
  return done?.what === 'ignore-removed' ? [text.ignoring.ended] : [];
}

/** 'Đã kiểm tra lúc 10:42 · 40 tiêu chí · 3 lỗi', and below it a word when the tables have changed since. */
function CheckedLine({ check, stale }: { readonly check: CheckResult | null; readonly stale: boolean }) {
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  if (check === null) return null;
  const { criteria, tasks, errors } = check.summary;
  // What was counted is old then, and a third line would move the list below.
  const counted = stale
    ? []
    : [
        ...(criteria > 0 ? [text.check.criteria(criteria)] : []),
        ...(tasks > 0 ? [text.check.tasks(tasks)] : []),
        text.severity.count.error(errors),
      ];
  const parts = [text.check.checkedAt(clock(check.at, language)), ...counted];
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <span className={shared.whole}>{part}</span>
        </span>
      ))}
      {stale && (
        <span className={shared.stale}>
          <Warning16Filled aria-hidden="true" />
          {text.check.stale}
        </span>
      )}
    </>
  );
}
