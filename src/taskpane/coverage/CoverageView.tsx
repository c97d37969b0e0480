import { Button } from '@fluentui/react-components';
import { Organization32Regular } from '@fluentui/react-icons/svg/organization';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { formatList } from '../../locale/format';
import { Busy } from '../parts/Busy';
import { useShort } from '../parts/Folded';
import { EmptyState } from '../parts/EmptyState';
import { FileButton } from '../form/FileButton';
import { useYearLanguage } from '../year/year-language';
import { Scroller } from '../parts/Scroller';
import { useRereadAfterWriting } from '../parts/reread';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import { AboveGroups } from './AboveGroups';
import { AboveSheets } from './AboveSheets';
import { CoverageList } from './CoverageList';
import { doneSentence } from './done-sentence';
import { DraftPart } from './DraftPart';
import { OwnUnitForm } from './OwnUnitForm';

/** Kế hoạch cấp trên: what the plan above gives to us and what ours has for it; drafts from it. */
export function CoverageView({ session }: { readonly session: Session }) {
  const { state, actions } = session;
  const shared = useViewStyles();
  const isShort = useShort();
  const { text, language } = useYearLanguage();
  const { busy, coverage: report } = state;
  const stale = state.stale.coverage;
  useRereadAfterWriting(stale, busy, () => actions.readCoverage());

  const waiting = waitingFor(busy, text);
  const hasAbove = report !== null && (report.file !== '' || report.choice.sheets.length > 0);
  const name = report?.file || formatList(report?.choice.sheets ?? [], language);
  const against = text.coverage.against(name);
  const told = doneSentence(state.done, text, language);
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && <Busy label={waiting} />}
        <div className={shared.row}>
          <FileButton
            primary={!hasAbove}
            label={hasAbove ? text.coverage.chooseOther : text.coverage.choose}
            hint={text.coverage.chooseTitle}
            accept=".xlsx,.docx,.docm"
            busy={busy !== null}
            onFile={(file) => void actions.chooseAbove(file)}
          />
          {report?.coverage && (
            <Button
              appearance="primary"
              data-main
              className={shared.button}
              disabledFocusable={busy !== null}
              onClick={() => void actions.listCoverage()}
            >
              {text.coverage.listRun}
            </Button>
          )}
        </div>
        {waiting !== null ? (
          <span className={shared.quiet}>{waiting}</span>
        ) : (
          <ReadLine
            stale={stale === 'edited'}
            told={told ?? (hasAbove && !isShort ? against : null)}
            onRead={() => void actions.readCoverage()}
          />
        )}
      </div>
      <Scroller label={text.coverage.list} plain={!report?.coverage}>
        {report !== null && !hasAbove && (
          <EmptyState icon={<Organization32Regular />} title={text.coverage.emptyTitle}>
            {text.coverage.empty}
          </EmptyState>
        )}
        {report !== null && hasAbove && <OwnUnitForm report={report} session={session} />}
        {report?.coverage && (
          <>
            <CoverageList coverage={report.coverage} isHere={report.file === ''} against={against} session={session} />
            <AboveGroups groups={report.coverage.groups} session={session} />
          </>
        )}
        {report !== null && (
          <>
            <DraftPart report={report} session={session} />
            {report.file === '' && <AboveSheets report={report} session={session} />}
          </>
        )}
      </Scroller>
    </div>
  );
}

function waitingFor(busy: PaneState['busy'], text: ReturnType<typeof useYearLanguage>['text']): string | null {
  switch (busy) {
    case 'coverage':
      return text.coverage.reading;
    case 'coverage-sheet':
      return text.coverage.listing;
    case 'above-choice':
      return text.coverage.saving;
    case 'draft-plan':
      return text.coverage.drafting;
    case 'accept':
      return text.coverage.accepting;
    case 'restore':
      return text.restore.working;
    default:
      return null;
  }
}

/** What was compared, or that it is old once somebody has edited the workbook. */
function ReadLine({
  stale,
  told,
  onRead,
}: {
  readonly stale: boolean;
  readonly told: string | null;
  readonly onRead: () => void;
}) {
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  if (!stale) return told === null ? null : <span className={shared.quiet}>{told}</span>;
  return (
    <span className={shared.stale}>
      <Warning16Filled aria-hidden="true" />
      {text.stale}
      <Button size="small" appearance="transparent" className={shared.button} onClick={onRead}>
        {text.reread}
      </Button>
    </span>
  );
}
