import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useEffect } from 'react';
import { Busy } from '../parts/Busy';
import { EmptyState } from '../parts/EmptyState';
import { useYearLanguage } from '../year/year-language';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { ReadLine } from '../year/ReadLine';
import { GainList } from './GainList';
import { PlannedList } from './PlannedList';
import type { TargetDraft, TargetOpened } from '../year/opened';
import { draftOf, suggested, targetIn } from './target-choice';
import { TargetGoal } from './TargetGoal';

const useStyles = makeStyles({
  /** As high as its button, also without it. */
  read: { minHeight: '24px', display: 'flex', alignItems: 'center' },
});

export interface TargetViewProps {
  readonly session: Session;
  readonly opened: TargetOpened;
  readonly onOpened: (opened: TargetOpened) => void;
}

/** Mục tiêu: what an index can win, the fewest criteria that reach a target, and planned points by hand. */
export function TargetView({ session: { state, actions }, opened, onOpened }: TargetViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const { busy, done } = state;
  const report = state.year.target ?? null;
  const stale = state.yearStale.target ?? false;
  useEffect(() => {
    // What we wrote ourselves is looked at again at once; edits of the user are said, not followed.
    if (stale === 'written' && busy === null) void actions.readTarget();
  }, [actions, busy, stale]);

  const index = report?.indices.find(({ kind }) => kind === opened.kind) ?? report?.indices[0] ?? null;
  const draft = report && index ? (opened.drafts.get(index.kind) ?? draftOf(report, index, language)) : null;
  const changed = (change: Partial<TargetOpened>): void => onOpened({ ...opened, ...change });
  const redraft = (next: TargetDraft): void =>
    index ? changed({ drafts: new Map(opened.drafts).set(index.kind, next) }) : undefined;
  const target = draft && targetIn(draft);
  const waiting =
    busy === 'year-read'
      ? text.target.reading
      : busy === 'year-sheet'
        ? text.target.writing
        : busy === 'restore'
          ? text.restore.working
          : null;
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && <Busy label={waiting} />}
        <div className={shared.row}>
          <Button
            appearance="primary"
            data-main
            className={shared.button}
            title={text.target.suggestHint}
            disabledFocusable={busy !== null || !target}
            onClick={() => index && draft && redraft(suggested(index, draft))}
          >
            {text.target.suggest}
          </Button>
          <Button
            className={shared.button}
            disabledFocusable={busy !== null || !draft || draft.planned.size === 0}
            onClick={() =>
              index && draft && void actions.writeTargetSheet({ kind: index.kind, target, planned: draft.planned })
            }
          >
            {text.target.write}
          </Button>
        </div>
        <div className={styles.read}>
          <ReadLine
            at={report?.at ?? null}
            stale={stale === 'edited'}
            waiting={waiting}
            onRead={() => void actions.readTarget()}
          />
        </div>
        {done?.what === 'target-sheet-written' && (
          <p className={mergeClasses(shared.text, shared.quiet)} role="status">
            {text.target.written[done.action](done.sheet)}
          </p>
        )}
      </div>
      <Scroller label={text.target.list} plain={index === null}>
        {report === null ? null : index === null || draft === null ? (
          <EmptyState icon={<Table32Regular />} title={text.target.noneTitle}>
            {text.target.none}
          </EmptyState>
        ) : (
          <>
            <TargetGoal
              key={index.kind}
              report={report}
              index={index}
              draft={draft}
              opened={opened}
              onDraft={redraft}
              onOpened={changed}
            />
            {opened.by === 'criterion' ? (
              <PlannedList
                index={index}
                draft={draft}
                opened={opened}
                onDraft={redraft}
                onOpened={changed}
                onSelect={(place) => void actions.select(place)}
              />
            ) : (
              <GainList index={index} planned={draft.planned} by={opened.by} />
            )}
          </>
        )}
      </Scroller>
    </div>
  );
}
