import { Button, mergeClasses } from '@fluentui/react-components';
import type { CoverageReport } from '../../app/coverage/coverage';
import { FileButton } from '../form/FileButton';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { useCoverageStyles } from './coverage-styles';

/** Makes a draft appendix from the plan above or from last year, and accepts what is proposed in drafts. */
export function DraftPart({
  report,
  session: { state, actions },
}: {
  readonly report: CoverageReport;
  readonly session: Session;
}) {
  const styles = useCoverageStyles();
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  const busy = state.busy !== null;
  const button = (label: string, isOff: boolean, onClick: () => void) => (
    <Button size="small" className={shared.button} disabledFocusable={busy || isOff} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <section className={styles.part}>
      <h2 className={shared.title}>{text.drafts}</h2>
      <p className={mergeClasses(shared.text, shared.quiet)}>{text.draftsHint}</p>
      <div className={styles.buttons}>
        {button(text.draftAbove, report.coverage === null, () => void actions.draftPlan('above'))}
        {button(text.draftLastYear, report.ownTables === 0, () => void actions.draftPlan('last-year'))}
        <FileButton
          small
          label={text.draftScores}
          hint={text.draftScoresTitle}
          accept=".xlsx,.docx,.docm"
          busy={busy}
          onFile={(file) => void actions.draftFromScores(file)}
        />
        {report.proposals > 0 && button(text.accept, false, () => void actions.acceptProposals())}
      </div>
    </section>
  );
}
