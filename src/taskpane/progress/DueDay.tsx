import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { dayFromText } from '../../app/progress/due-day';
import type { ProgressReport } from '../../app/progress/progress';
import { formatDay } from '../../locale/format';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  field: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  fault: {
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

export interface DueDayProps {
  readonly progress: Pick<ProgressReport, 'asOf' | 'at' | 'dayCell' | 'followsToday'>;
  readonly busy: boolean;
  /** ISO. */
  readonly onDay: (day: string) => void;
}

/** The day by which lateness is judged, and a field to set another one. It is typed as in the sheets: a browser's own field may put the month first. */
export function DueDay({ progress: { asOf, at, dayCell, followsToday }, busy, onDay }: DueDayProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div>
      <span className={styles.line}>
        <span>{text.progress.day(asOf === '' ? '…' : formatDay(asOf, language))}</span>
        {followsToday && <span className={shared.quiet}>{text.progress.dayToday}</span>}
        {dayCell === null ? (
          <span className={shared.quiet}>{text.progress.dayNoCell}</span>
        ) : (
          <Button
            ref={opener}
            size="small"
            appearance="subtle"
            className={shared.button}
            aria-expanded={open}
            disabledFocusable={busy}
            onClick={() => setOpen(!open)}
          >
            {text.progress.changeDay}
          </Button>
        )}
      </span>
      {open && dayCell !== null && <DayForm start={asOf} today={isoOf(at)} busy={busy} onDay={onDay} onClose={close} />}
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
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [typed, setTyped] = useState(asTyped(start));
  const [asked, setAsked] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const day = dayFromText(typed);
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (day === null || busy) return field.current?.focus();
        onDay(day);
        onClose();
      }}
    >
      <label htmlFor={id} className={shared.quiet}>
        {text.progress.dayField}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={styles.field}
        value={typed}
        aria-invalid={asked && day === null}
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
      />
      <span
        id={`${id}-note`}
        className={mergeClasses(shared.quiet, asked && day === null && styles.fault)}
        aria-live="polite"
      >
        {asked && day === null ? text.progress.dayFault : text.progress.dayHint}
      </span>
      <div className={styles.buttons}>
        <Button size="small" type="submit" className={shared.button} disabledFocusable={busy}>
          {text.progress.useDay}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={() => setTyped(asTyped(today))}>
          {text.progress.today}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={onClose}>
          {text.progress.keepDay}
        </Button>
      </div>
    </form>
  );
}

/** '2024-12-31' → '31/12/2024', in any language: as the sheets have it. */
const asTyped = (iso: string): string => formatDay(iso, 'vi');

const isoOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
