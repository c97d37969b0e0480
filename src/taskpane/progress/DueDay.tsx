import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayFromText } from '../../app/progress/due-day';
import type { ProgressReport } from '../../app/progress/progress';
import { formatDay } from '../../locale/format';
import { Form, FormButtons, useFirstField } from '../form/Form';
import { useFormStyles } from '../form/form-styles';
import { OpenButton, useOpened } from '../form/opened';
import { TextField } from '../form/TextField';
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
        <DayForm start={asOf} today={isoOf(at)} busy={busy} onDay={onDay} onClose={opened.close} />
      )}
    </div>
  );
}

interface DayFormProps {
  readonly start: string;
  readonly today: string;
  readonly busy: boolean;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

function DayForm({ start, today, busy, onDay, onClose }: DayFormProps) {
  const styles = useFormStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [typed, setTyped] = useState(asTyped(start));
  const [asked, setAsked] = useState(false);
  const field = useFirstField('select');
  const day = dayFromText(typed);
  const isWrong = asked && day === null;
  const submit = (): void => {
    setAsked(true);
    if (day === null || busy) return field.current?.focus();
    onDay(day);
    onClose();
  };
  return (
    <Form className={styles.plain} onSubmit={submit} onClose={onClose}>
      <TextField
        ref={field}
        alone
        label={text.progress.dayField}
        value={typed}
        onTyped={setTyped}
        note={isWrong ? text.progress.dayFault : text.progress.dayHint}
        isWrong={isWrong}
      />
      <FormButtons submit={text.progress.useDay} cannotSubmit={busy} cancel={text.progress.keepDay} onCancel={onClose}>
        <Button size="small" appearance="subtle" className={shared.button} onClick={() => setTyped(asTyped(today))}>
          {text.progress.today}
        </Button>
      </FormButtons>
    </Form>
  );
}

/** '2024-12-31' → '31/12/2024', in any language: as the sheets have it. */
const asTyped = (iso: string): string => formatDay(iso, 'vi');

const isoOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
