import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { PlannedSheet } from '../../app/session';
import { nameFault } from '../../app/responsibility/sheet-names';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
  },
  name: { flex: '1 1 120px', minWidth: 0 },
  /** Stands in every line: quieter than the names. */
  opener: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
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
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

export interface SheetNameProps {
  readonly sheet: PlannedSheet;
  /** As it will be: the proposal, or what the planner chose. */
  readonly name: string;
  /** Names of all other sheets, those of the plan included. */
  readonly others: readonly string[];
  readonly busy: boolean;
  readonly onName: (name: string) => void;
}

/** The name of a sheet that will be added, and a field to choose another one; what cannot be a name is said while it is typed. */
export function SheetName({ sheet, name, others, busy, onName }: SheetNameProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility: text } = useLanguage().text;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>{' '}
        <Button
          ref={opener}
          size="small"
          appearance="transparent"
          className={mergeClasses(shared.button, styles.opener)}
          aria-expanded={open}
          aria-label={text.renameSheet(name)}
          disabledFocusable={busy}
          onClick={() => setOpen(!open)}
        >
          {text.rename}
        </Button>
      </span>
      {open && <NameForm sheet={sheet} name={name} others={others} busy={busy} onName={onName} onClose={close} />}
    </>
  );
}

function NameForm({ sheet, name, others, busy, onName, onClose }: SheetNameProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility: text } = useLanguage().text;
  const [typed, setTyped] = useState(name);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const fault = nameFault(typed.normalize('NFC').trim(), others);
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== null || busy) return field.current?.focus();
        onName(typed.normalize('NFC').trim());
        onClose();
      }}
    >
      <label htmlFor={id} className={shared.quiet}>
        {text.nameOf(sheet.unit)}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={styles.field}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
      />
      <span id={`${id}-fault`} className={styles.fault} aria-live="polite">
        {fault === null ? '' : text.nameFault[fault]}
      </span>
      <div className={styles.buttons}>
        <Button size="small" type="submit" className={shared.button} disabledFocusable={busy || fault !== null}>
          {text.useName}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={onClose}>
          {text.keepName}
        </Button>
      </div>
    </form>
  );
}
