import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Suspense, useEffect, useId, useState } from 'react';
import type { ReadingStore } from '../app/readings/remembered';
import type { SetStore } from '../app/sets/set-store';
import type { Language } from '../locale';
import type { Workbook } from '../workbook/port';
import { CheckView } from './check/CheckView';
import type { FileAccess } from './parts/file-access';
import { NO_FILTER } from './check/findings-filter';
import { CLOSED } from './check/findings-list';
import { PROGRESS_CLOSED } from './progress/progress-list';
import { GAPS_CLOSED } from './gaps/opened';
import { useKeptFocus } from './kept-focus';
import {
  Announcement,
  ComparisonView,
  CoverageView,
  DirectorView,
  DueView,
  GapsView,
  loadLaterViews,
  OverviewView,
  ProblemBar,
  ProgressView,
  ResponsibilityView,
  ResultsView,
  SettingsView,
  TargetView,
  YearView,
} from './later-views';
import { LanguageProvider, useLanguage } from './parts/language';
import { OpenReadingProvider } from './readings/open-reading';
import { useRecheck } from './session/recheck';
import { useSession } from './session/session';
import { readBy } from './session/staleness';
import type { TabName } from './session/state';
import { useViewStyles } from './parts/styles';
import { Tabs } from './Tabs';
import { RestoreBar } from './restore/RestoreBar';
import { fluentTheme, type PaneTheme } from './theme/theme';
import {
  COMPARISON_CLOSED,
  DIRECTOR_CLOSED,
  DUE_CLOSED,
  OVERVIEW_CLOSED,
  RESULTS_CLOSED,
  TARGET_CLOSED,
} from './year/opened';
import type { YearPart } from './year/year-parts';

/**
 * What the ribbon asks the pane to do as soon as it is open. Sheets are only previewed: writing them is the planner's
 * click.
 */
export type InitialAction = 'check' | 'highlight' | 'sheets';

export interface PaneProps {
  readonly workbook: Workbook;
  readonly files: FileAccess;
  /** Where loaded criteria sets are kept; the same one as long as the page is there. */
  readonly setStore: SetStore;
  readonly readingStore: ReadingStore;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: PaneTheme;
  readonly initialAction?: InitialAction;
}

const useStyles = makeStyles({
  provider: { height: '100%', minWidth: 0, colorScheme: 'light' },
  /** For what the browser draws: scroll bars and radio buttons. */
  dark: { colorScheme: 'dark' },
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    position: 'relative',
  },
});

/** The pane on one workbook. Knows nothing of Excel: whatever holds a `Workbook` can show it. */
export function Pane({
  workbook,
  files,
  setStore,
  readingStore,
  language,
  onLanguage,
  theme,
  initialAction,
}: PaneProps) {
  const styles = useStyles();
  return (
    <LanguageProvider value={language}>
      <FluentProvider
        theme={fluentTheme(theme)}
        className={mergeClasses(styles.provider, theme !== 'light' && styles.dark)}
        lang={language}
      >
        <PaneBody
          key={workbookKey(workbook)}
          workbook={workbook}
          files={files}
          setStore={setStore}
          readingStore={readingStore}
          onLanguage={onLanguage}
          initialAction={initialAction}
        />
      </FluentProvider>
    </LanguageProvider>
  );
}

const keys = new WeakMap<Workbook, number>();
let lastKey = 0;

/** Another workbook is another pane: nothing found in the old one may be shown of the new one. */
function workbookKey(workbook: Workbook): number {
  const key = keys.get(workbook) ?? ++lastKey;
  keys.set(workbook, key);
  return key;
}

const TABS: readonly TabName[] = ['check', 'gaps', 'responsibility', 'year', 'settings'];
const FIRST_TAB: Readonly<Record<InitialAction, TabName>> = {
  check: 'check',
  highlight: 'gaps',
  sheets: 'responsibility',
};

function PaneBody({
  workbook,
  files,
  setStore,
  readingStore,
  onLanguage,
  initialAction,
}: Pick<PaneProps, 'workbook' | 'files' | 'setStore' | 'readingStore' | 'onLanguage' | 'initialAction'>) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const session = useSession({ workbook, files, setStore, readingStore });
  useRecheck(session);
  const { state, actions } = session;
  const [tab, setTab] = useState<TabName>(initialAction ? FIRST_TAB[initialAction] : 'check');
  const [opened, setOpened] = useState(CLOSED);
  const [gaps, setGaps] = useState(GAPS_CLOSED);
  const [yearPart, setYearPart] = useState<YearPart>('progress');
  const [comparison, setComparison] = useState(COMPARISON_CLOSED);
  const [results, setResults] = useState(RESULTS_CLOSED);
  const [director, setDirector] = useState(DIRECTOR_CLOSED);
  const [overview, setOverview] = useState(OVERVIEW_CLOSED);
  const [target, setTarget] = useState(TARGET_CLOSED);
  const [due, setDue] = useState(DUE_CLOSED);
  const [progressOpened, setProgressOpened] = useState(PROGRESS_CLOSED);
  const id = useId();

  useEffect(() => {
    if (initialAction === 'highlight') void actions.highlight();
    if (initialAction === 'check' || initialAction === 'highlight') void actions.check();
    if (initialAction === 'sheets') void actions.preview();
  }, [actions, initialAction]);

  useEffect(loadLaterViews, []);

  /** What a part of the year shows is read when it is opened, as on every tab. Two years, and plans that were sent, are read from files. */
  const readFor = (part: YearPart): void => {
    const shown = part === 'progress' ? state.progress : part === 'coverage' ? state.coverage : state.year[part];
    if ((shown != null && state.stale[part] === false) || readBy(state.busy) === part) return;
    if (part === 'progress') void actions.readProgress();
    if (part === 'target') void actions.readTarget();
    if (part === 'due') void actions.readDue(due.day);
    if (part === 'coverage') void actions.readCoverage();
    if (part === 'director') void actions.readDirector();
    if (part === 'results') void actions.readResults(results.period);
  };
  const openPart = (part: YearPart): void => {
    setYearPart(part);
    readFor(part);
  };

  /** Reading changes nothing, so what a view lists is there when it opens; later edits are said there, not followed. */
  const openTab = (to: TabName, part = yearPart): void => {
    setTab(to);
    if (to === 'settings' && state.check === null && state.busy === null) void actions.check();
    if (to === 'gaps' && (state.check === null || state.stale.check !== false) && state.busy !== 'check')
      void actions.check();
    if (to === 'year') readFor(part);
    if (
      to === 'responsibility' &&
      (state.preview === null || state.stale.preview !== false) &&
      state.busy !== 'preview'
    )
      void actions.preview();
  };

  const openReading = (): void => {
    setOpened({ ...opened, reading: true });
    setTab('check');
    if ((state.check === null || state.stale.check !== false) && state.busy !== 'check') void actions.check();
  };

  const openFaults = (): void => {
    setOpened({ ...opened, reading: false, severities: new Set(), filter: { ...NO_FILTER, sheetsOnly: true } });
    setTab('check');
    if ((state.check === null || state.stale.check !== false) && state.busy !== 'check') void actions.check();
  };

  const openSplit = (): void => {
    setYearPart('progress');
    openTab('year', 'progress');
    if (state.split === null) void actions.split();
  };

  return (
    <div className={styles.root} {...useKeptFocus()}>
      <Tabs
        label={text.tabs.label}
        tabs={TABS.map((name) => ({
          name,
          label: text.tabs[name],
          icon: name === 'settings' ? <Settings20Regular /> : undefined,
        }))}
        selected={tab}
        onSelect={(to) => openTab(to)}
        id={id}
      />
      <Suspense>{state.failure !== null && <ProblemBar failure={state.failure} onClose={actions.dismiss} />}</Suspense>
      <div role="tabpanel" aria-labelledby={`${id}-${tab}`} className={shared.view}>
        {tab === 'check' && (
          <CheckView
            session={session}
            opened={opened}
            onOpened={setOpened}
            onSheets={() => openTab('responsibility')}
          />
        )}
        <OpenReadingProvider value={openReading}>
          <Suspense>
            {tab === 'gaps' && <GapsView session={session} opened={gaps} onOpened={setGaps} />}
            {tab === 'responsibility' && (
              <ResponsibilityView
                session={session}
                onReading={openReading}
                onFaults={openFaults}
                canPrint={files.print !== undefined}
                onSplit={openSplit}
              />
            )}
            {tab === 'year' && (
              <YearView part={yearPart} onPart={openPart}>
                {yearPart === 'coverage' && <CoverageView session={session} />}
                {yearPart === 'progress' && (
                  <ProgressView
                    session={session}
                    opened={progressOpened}
                    onOpened={setProgressOpened}
                    canOpenInExcel={files.openInExcel !== undefined}
                    onSheets={() => openTab('responsibility')}
                  />
                )}
                {yearPart === 'comparison' && (
                  <ComparisonView session={session} opened={comparison} onOpened={setComparison} />
                )}
                {yearPart === 'target' && <TargetView session={session} opened={target} onOpened={setTarget} />}
                {yearPart === 'results' && <ResultsView session={session} opened={results} onOpened={setResults} />}
                {yearPart === 'director' && <DirectorView session={session} opened={director} onOpened={setDirector} />}
                {yearPart === 'overview' && <OverviewView session={session} opened={overview} onOpened={setOverview} />}
                {yearPart === 'due' && <DueView session={session} opened={due} onOpened={setDue} />}
              </YearView>
            )}
            {tab === 'settings' && <SettingsView session={session} onLanguage={onLanguage} />}
          </Suspense>
        </OpenReadingProvider>
      </div>
      <RestoreBar session={session} />
      <div className={shared.unseen} role="status" aria-live="polite">
        <Suspense>
          <Announcement state={state} language={language} />
        </Suspense>
      </div>
    </div>
  );
}
