import { Button } from '@fluentui/react-components';
import { useRereadAfterWriting } from '../parts/reread';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import type { Session } from '../session/session';
import { useYearLanguage } from '../year/year-language';
import { waitingWith, YearBar } from '../year/YearBar';
import { GainList } from './GainList';
import { PlannedList } from './PlannedList';
import type { TargetDraft, TargetOpened } from '../year/opened';
import { draftOf, suggested, targetIn } from './target-choice';
import { TargetGoal } from './TargetGoal';

export interface TargetViewProps {
  readonly session: Session;
  readonly opened: TargetOpened;
  readonly onOpened: (opened: TargetOpened) => void;
}

/** Mục tiêu: what an index can win, the fewest criteria that reach a target, and planned points by hand. */
export function TargetView({ session: { state, actions }, opened, onOpened }: TargetViewProps) {
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const { busy, done } = state;
  const report = state.year.target ?? null;
  const stale = state.stale.target;
  useRereadAfterWriting(stale, busy, () => actions.readTarget());

  const index = report?.indices.find(({ kind }) => kind === opened.kind) ?? report?.indices[0] ?? null;
  const draft = report && index ? (opened.drafts.get(index.kind) ?? draftOf(report, index, language)) : null;
  const changed = (change: Partial<TargetOpened>): void => onOpened({ ...opened, ...change });
  const redraft = (next: TargetDraft): void =>
    index ? changed({ drafts: new Map(opened.drafts).set(index.kind, next) }) : undefined;
  const target = draft && targetIn(draft);
  return (
    <div className={shared.view}>
      <YearBar
        waiting={waitingWith({ busy, part: 'target' }, text.target, text.restore.working)}
        at={report?.at ?? null}
        stale={stale}
        onRead={() => void actions.readTarget()}
        said={done?.what === 'target-sheet-written' ? text.target.written[done.action](done.sheet) : null}
      >
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
      </YearBar>
      <Scroller label={text.target.list} plain={index === null}>
        {report === null ? null : index === null || draft === null ? (
          <NothingRead title={text.target.noneTitle}>{text.target.none}</NothingRead>
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
