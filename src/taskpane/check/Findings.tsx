import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Filter24Regular } from '@fluentui/react-icons/svg/filter';
import { QuestionCircle32Regular } from '@fluentui/react-icons/svg/question-circle';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { withLead } from '../../app/check/lead-choice';
import type { CheckResult } from '../../app/session';
import { findingSentence, ruleName, severityMeaning } from '../../locale/check/findings';
import type { Finding } from '../../model/finding';
import { EmptyState } from '../parts/EmptyState';
import { ExampleTable } from '../parts/ExampleTable';
import type { FindingTools } from './finding-tools';
import { FindingActions } from './FindingActions';
import { FindingFilter } from './FindingFilter';
import { FindingList } from './FindingList';
import { filtered, findable, NO_FILTER } from './findings-filter';
import { keyed } from './finding-item';
import { chosen, countBySeverity, entriesOf, neighbour, openAt, walk, type Opened } from './findings-list';
import { IgnoredList } from './IgnoredList';
import { useLanguage } from '../parts/language';
import { likeWordsOf } from '../../app/likeness/like-words';
import { LikeWords } from '../likeness/LikeWords';
import { hasDoubts, readingDoubts } from '../../app/readings/table-readings';
import { DoubtsLine } from '../readings/DoubtsLine';
import { opensReading, type ReadingOpener } from '../readings/reading-opener';
import { ReadSummary } from './ReadSummary';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import { SeverityChips } from './SeverityChips';
import { useViewStyles } from '../parts/styles';
import { TemplatePicker } from '../template/TemplatePicker';
import { WordPicker } from '../word/WordPicker';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    justifyContent: 'space-between',
  },
  steps: { display: 'flex', flexShrink: 0 },
  step: { minWidth: '24px', maxWidth: '24px', padding: 0 },
});

export interface FindingsProps {
  readonly session: Session;
  readonly check: CheckResult;
  readonly opened: Opened;
  readonly onOpened: (opened: Opened) => void;
  /** What led to Cách đọc, where the planner comes back from it. */
  readonly cameFrom: ReadingOpener | null;
  readonly onReading: (from: ReadingOpener) => void;
  readonly onSheets: () => void;
  /**
   * Where in the bar above the filters stand: drawn there from here, so that the button before them keeps its place and
   * the focus.
   */
  readonly bar: HTMLElement | null;
}

/** What a check found: filters, the list, what is ignored and what was read; or why there is nothing to list. */
export function Findings({ session, check, opened, onOpened, cameFrom, onReading, onSheets, bar }: FindingsProps) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const items = useMemo(() => keyed(check.findings), [check]);
  const all = useMemo(
    () =>
      findable(items, check.plan, {
        sentence: ({ finding }) => findingSentence(finding, language),
        rule: (rule) => ruleName(rule, language),
      }),
    [check, items, language],
  );
  const left = useMemo(() => filtered(all, opened.filter).map(({ item }) => item), [all, opened.filter]);
  const entries = useMemo(() => entriesOf(chosen(left, opened.severities)), [left, opened.severities]);
  const clusters = useMemo(() => likeWordsOf(check.plan), [check]);
  const doubts = useMemo(() => readingDoubts(check.plan), [check]);
  const found = useMemo(() => countBySeverity(items), [items]);
  const counts = useMemo(() => countBySeverity(left), [left]);
  const way = useMemo(() => walk(entries), [entries]);

  const step = (by: 1 | -1): void => {
    const to = neighbour(way, opened.current, by);
    if (!to) return;
    onOpened(openAt(opened, entries, to.key));
    void actions.select(to.finding.at);
  };

  /** Where the keyboard goes on: from a finding that goes away to the one after it, else the one before. */
  const [focus, setFocus] = useState<string | null>(null);
  const after = async (gone: readonly Finding[], work: Promise<void>): Promise<void> => {
    const left = new Set(gone);
    const last = way.findLastIndex(({ finding }) => left.has(finding));
    const to = [...way.slice(last + 1), ...way.slice(0, last).toReversed()].find(({ finding }) => !left.has(finding));
    setFocus(null);
    await work;
    setFocus(to?.key ?? null);
  };
  const tools: FindingTools = {
    check,
    busy: state.busy !== null,
    alike: ({ rule }) => check.findings.filter((finding) => finding.rule === rule),
    onFix: (findings) => void after(findings, actions.fix(check, findings)),
    onLead: (finding, unit) => void after([finding], actions.fix(check, [withLead(finding, unit)])),
    onAnnounce: actions.announce,
    onReading: () => onReading('finding'),
    onIgnore: (finding, scope, reason) => void after([finding], actions.ignore(check, finding, scope, reason)),
  };

  const filters = items.length > 0 && (
    <>
      <div className={styles.filters}>
        <SeverityChips
          found={found}
          counts={counts}
          chosen={opened.severities}
          onChosen={(severities) => onOpened({ ...opened, severities })}
        />
        <span className={styles.steps}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.step}
            icon={<ArrowUp16Regular />}
            aria-label={text.findings.previous}
            title={text.findings.previous}
            disabledFocusable={!neighbour(way, opened.current, -1)}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            className={styles.step}
            icon={<ArrowDown16Regular />}
            aria-label={text.findings.next}
            title={text.findings.next}
            disabledFocusable={!neighbour(way, opened.current, 1)}
            onClick={() => step(1)}
          />
        </span>
      </div>
      <FindingFilter
        all={all}
        filter={opened.filter}
        severities={opened.severities}
        shown={way.length}
        onFilter={(filter) => onOpened({ ...opened, filter })}
        onFiltered={(shown, among) => actions.announce({ what: 'filtered', shown, all: among })}
      >
        <FindingActions
          findings={way.map(({ finding }) => finding)}
          busy={state.busy !== null}
          onList={() => void actions.listFindings(check)}
          onAnnounce={actions.announce}
        />
      </FindingFilter>
      {[...opened.severities].map((severity) => (
        <p key={severity} className={mergeClasses(shared.text, shared.quiet)}>
          {severityMeaning(severity, language)}
        </p>
      ))}
    </>
  );
  return (
    <>
      {bar && createPortal(filters, bar)}
      <Scroller label={text.findings.list} plain={way.length === 0}>
        <DoubtsLine doubts={doubts} onOpen={() => onReading('doubts')} />
        {check.plan.appendices.length === 0 && items.length === 0 ? (
          <EmptyState icon={<Table32Regular />} title={text.check.noTableTitle}>
            <p className={shared.text}>{text.check.noTable}</p>
            <ExampleTable />
            <Button size="small" {...opensReading('none')} onClick={() => onReading('none')}>
              {text.reading.open}
            </Button>
            <TemplatePicker session={session} />
            <WordPicker session={session} />
          </EmptyState>
        ) : items.length === 0 && hasDoubts(doubts) ? (
          <EmptyState
            icon={<QuestionCircle32Regular primaryFill={tokens.colorStatusWarningForeground3} />}
            title={text.check.unsureTitle}
          >
            {text.check.unsure(check.plan.appendices.length, text.reading.doubts(doubts.columns, doubts.tables))}
          </EmptyState>
        ) : items.length === 0 ? (
          <EmptyState icon={<CheckmarkCircle32Regular />} title={text.check.nothingTitle}>
            <p className={shared.text}>{text.check.nothing(check.plan.appendices.length)}</p>
            <Button size="small" onClick={onSheets}>
              {text.progress.toResponsibility}
            </Button>
          </EmptyState>
        ) : way.length === 0 ? (
          <EmptyState icon={<Filter24Regular />} title={text.filter.none}>
            <p className={shared.text}>{text.filter.noneHint}</p>
            <Button size="small" onClick={() => onOpened({ ...opened, severities: new Set(), filter: NO_FILTER })}>
              {text.filter.clear}
            </Button>
          </EmptyState>
        ) : (
          <FindingList
            entries={entries}
            opened={opened}
            onOpened={onOpened}
            onSelect={(place) => void actions.select(place)}
            tools={tools}
            focus={focus}
          />
        )}
        <LikeWords
          clusters={clusters}
          title={text.likeWords.open(clusters.length)}
          busy={state.busy !== null}
          onMerge={(wordings, kept) => void actions.mergeWordings(wordings, kept, check)}
        />
        <IgnoredList
          check={check}
          busy={state.busy !== null}
          onStop={(kept) => void actions.stopIgnoring(check, kept)}
          onSelect={(place) => void actions.select(place)}
        />
        <ReadSummary plan={check.plan} startsOpen={cameFrom === 'summary'} onOpen={() => onReading('summary')} />
      </Scroller>
    </>
  );
}
