import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { Filter24Regular } from '@fluentui/react-icons/svg/filter';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useMemo, useState } from 'react';
import type { CheckResult } from '../app/session';
import type { Finding } from '../model/finding';
import type { Language, Words } from '../locale';
import { findingSentence, ruleName, severityMeaning } from '../locale/findings';
import { Busy } from './Busy';
import { EmptyState } from './EmptyState';
import { ExampleTable } from './ExampleTable';
import type { FindingTools } from './finding-tools';
import { FindingActions } from './FindingActions';
import { FindingFilter } from './FindingFilter';
import { FindingList } from './FindingList';
import { filtered, findable, NO_FILTER } from './findings-filter';
import { chosen, countBySeverity, entriesOf, keyed, neighbour, openAt, walk, type Opened } from './findings-list';
import { IgnoredList } from './IgnoredList';
import { useLanguage } from './language';
import { ReadSummary } from './ReadSummary';
import { fixedSentences } from './runs-list';
import { Scroller } from './Scroller';
import type { Session } from './session';
import { SeverityChips } from './SeverityChips';
import type { Done } from './state';
import { useViewStyles } from './styles';
import { TemplatePicker } from './TemplatePicker';
import { clock } from './clock';

const useStyles = makeStyles({
  /** Four lines: the list below must keep most of Excel's low pane. */
  bar: { rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  status: { flex: '1 1 150px', minWidth: 0 },
  filters: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'start', justifyContent: 'space-between' },
  steps: { display: 'flex', flexShrink: 0 },
  step: { minWidth: '24px', maxWidth: '24px', padding: 0 },
});

export interface CheckViewProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly onOpened: (opened: Opened) => void;
}

/** Kiểm tra: one button, what it found, and the way from each finding to its cell. */
export function CheckView({ session, opened, onOpened }: CheckViewProps) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { check } = state;
  const items = useMemo(() => keyed(check?.findings ?? []), [check]);
  const all = useMemo(
    () => (check ? findable(items, check.plan, { sentence: ({ finding }) => findingSentence(finding, language), rule: (rule) => ruleName(rule, language) }) : []),
    [check, items, language],
  );
  const left = useMemo(() => filtered(all, opened.filter).map(({ item }) => item), [all, opened.filter]);
  const entries = useMemo(() => entriesOf(chosen(left, opened.severities)), [left, opened.severities]);
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
  const tools: FindingTools | null = check && {
    check,
    busy: state.busy !== null,
    alike: ({ rule }) => check.findings.filter((finding) => finding.rule === rule),
    onFix: (findings) => void after(findings, actions.fix(check, findings)),
    onTell: actions.tell,
    onIgnore: (finding, scope, reason) => void after([finding], actions.ignore(check, finding, scope, reason)),
  };
  const working = state.busy === 'check' ? text.check.running : state.busy === 'fix' ? text.fixes.fixing : state.busy === 'ignore' ? text.ignoring.working : state.busy === 'list' ? text.listing.working : null;
  const told = toldOf(state.done, text, language);

  return (
    <div className={shared.view}>
      <div className={mergeClasses(shared.bar, styles.bar)}>
        {working !== null && <Busy label={working} />}
        <div className={shared.row}>
          <Button appearance="primary" data-main className={shared.button} disabledFocusable={state.busy !== null} onClick={() => void actions.check()}>
            {text.check.run}
          </Button>
          <div className={mergeClasses(shared.quiet, styles.status)}>
            {working ?? <CheckedLine check={check} stale={state.checkStale} />}
          </div>
        </div>
        {items.length > 0 && (
          <div className={styles.filters}>
            <SeverityChips found={found} counts={counts} chosen={opened.severities} onChosen={(severities) => onOpened({ ...opened, severities })} />
            <span className={styles.steps}>
              <Button size="small" appearance="subtle" className={styles.step} icon={<ArrowUp16Regular />} aria-label={text.findings.previous} title={text.findings.previous} disabledFocusable={!neighbour(way, opened.current, -1)} onClick={() => step(-1)} />
              <Button size="small" appearance="subtle" className={styles.step} icon={<ArrowDown16Regular />} aria-label={text.findings.next} title={text.findings.next} disabledFocusable={!neighbour(way, opened.current, 1)} onClick={() => step(1)} />
            </span>
          </div>
        )}
        {items.length > 0 && tools && (
          <FindingFilter all={all} filter={opened.filter} severities={opened.severities} shown={way.length} onFilter={(filter) => onOpened({ ...opened, filter })} onNarrowed={(shown, among) => actions.tell({ what: 'narrowed', shown, all: among })}>
            <FindingActions findings={way.map(({ finding }) => finding)} busy={state.busy !== null} onList={() => void actions.listFindings(tools.check)} onTell={actions.tell} />
          </FindingFilter>
        )}
        {told.map((sentence) => (
          <p key={sentence} className={shared.text}>
            {sentence}
          </p>
        ))}
        {[...opened.severities].map((severity) => (
          <p key={severity} className={mergeClasses(shared.text, shared.quiet)}>
            {severityMeaning(severity, language)}
          </p>
        ))}
      </div>
      <Scroller label={text.findings.list} plain={way.length === 0}>
        {check === null ? (
          <EmptyState icon={<ClipboardTask24Regular />} title={text.check.notYetTitle}>
            {text.check.notYet}
          </EmptyState>
        ) : check.plan.appendices.length === 0 ? (
          <EmptyState icon={<Table32Regular />} title={text.check.noTableTitle}>
            <p className={shared.text}>{text.check.noTable}</p>
            <ExampleTable />
            <TemplatePicker session={session} />
          </EmptyState>
        ) : items.length === 0 ? (
          <EmptyState icon={<CheckmarkCircle32Regular />} title={text.check.nothingTitle}>
            {text.check.nothing(check.plan.appendices.length)}
          </EmptyState>
        ) : way.length === 0 ? (
          <EmptyState icon={<Filter24Regular />} title={text.filter.none}>
            <p className={shared.text}>{text.filter.noneHint}</p>
            <Button size="small" onClick={() => onOpened({ ...opened, severities: new Set(), filter: NO_FILTER })}>
              {text.filter.clear}
            </Button>
          </EmptyState>
        ) : (
          tools && <FindingList entries={entries} opened={opened} onOpened={onOpened} onSelect={(place) => void actions.select(place)} tools={tools} focus={focus} />
        )}
        {check !== null && <IgnoredList check={check} busy={state.busy !== null} onStop={(kept) => void actions.stopIgnoring(check, kept)} onSelect={(place) => void actions.select(place)} />}
        {check !== null && <ReadSummary plan={check.plan} />}
      </Scroller>
    </div>
  );
}

/** What a fix, an ignore or the writing of the findings has just done, in sentences. */
function toldOf(done: Done | null, text: Words, language: Language): readonly string[] {
  if (done?.what === 'fixed') return fixedSentences(done.result, text, language);
  if (done?.what === 'ignored') return [text.ignoring.done(done.findings)];
  if (done?.what === 'listed') return [text.listing.done[done.action](done.sheet)];
  return done?.what === 'heard-again' ? [text.ignoring.ended] : [];
}

/** 'Đã kiểm tra lúc 10:42 · 40 tiêu chí · 3 lỗi', and below it a word when the tables have changed since. */
function CheckedLine({ check, stale }: { readonly check: CheckResult | null; readonly stale: boolean }) {
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  if (check === null) return null;
  const { criteria, tasks, errors } = check.summary;
  const parts = [
    text.check.checkedAt(clock(check.at, language)),
    ...(criteria > 0 ? [text.check.criteria(criteria)] : []),
    ...(tasks > 0 ? [text.check.tasks(tasks)] : []),
    text.severity.count.error(errors),
  ];
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
