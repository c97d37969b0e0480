import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProgressReport } from '../../app/progress/progress';
import { formatDay } from '../../locale/format';
import { DayForm, localIso } from '../form/DayForm';
import { OpenButton, useOpened } from '../form/opened';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
});

export interface DueDayProps {
  readonly progress: Pick<ProgressReport, 'asOf' | 'at' | 'dayCell' | 'followsToday'>;
  readonly busy: boolean;
  /** ISO. */
  readonly onDay: (day: string) => void;
}

/**
 * The day by which lateness is judged, and a field to set another one. It is typed as in the sheets: a browser's own
 * field may put the month first.
 */
export function DueDay({ progress: { asOf, at, dayCell, followsToday }, busy, onDay }: DueDayProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const opened = useOpened();
  return (
    <div>
      <span className={styles.line}>
        <span>{text.progress.day(asOf === '' ? '…' : formatDay(asOf, language))}</span>
        {followsToday && <span className={shared.quiet}>{text.progress.dayToday}</span>}
        {dayCell === null ? (
          <span className={shared.quiet}>{text.progress.dayNoCell}</span>
        ) : (
          <OpenButton opened={opened} busy={busy} appearance="subtle">
            {text.progress.changeDay}
          </OpenButton>
        )}
      </span>
      {opened.isOpen && dayCell !== null && (
        <DayForm
          words={{
            field: text.progress.dayField,
            hint: text.progress.dayHint,
            fault: text.progress.dayFault,
            use: text.progress.useDay,
            today: text.progress.today,
            keep: text.progress.keepDay,
          }}
          start={asOf}
          today={localIso(at)}
          busy={busy}
          onDay={onDay}
          onClose={opened.close}
        />
      )}
    </div>
  );
}
