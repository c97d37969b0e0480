import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ruleName } from '../../locale/check/findings';
import { cellAddress, columnLetter } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { IgnoreScope } from '../../model/ignore';
import type { FindingTools } from './finding-tools';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    flexBasis: '100%',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  scopes: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  radio: { margin: 0, width: '16px', height: '16px', flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  reason: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

const SCOPES: readonly IgnoreScope[] = ['cell', 'column', 'rule'];

/** "Bỏ qua…": opens a small form in place that asks where and why. Nothing is ignored without a reason. */
export function IgnorePart({ finding, tools }: { readonly finding: Finding; readonly tools: FindingTools }) {
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        ref={opener}
        size="small"
        appearance="subtle"
        className={shared.button}
        aria-expanded={open}
        disabledFocusable={tools.busy}
        onClick={() => setOpen(!open)}
      >
        {text.ignoring.open}
      </Button>
      {open && <IgnoreForm finding={finding} tools={tools} onClose={close} />}
    </>
  );
}

function IgnoreForm({
  finding,
  tools,
  onClose,
}: {
  readonly finding: Finding;
  readonly tools: FindingTools;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const [scope, setScope] = useState<IgnoreScope>('cell');
  const [reason, setReason] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const names: Readonly<Record<IgnoreScope, string>> = {
    cell: text.ignoring.scope.cell(cellAddress(finding.at)),
    column: text.ignoring.scope.column(columnLetter(finding.at.column), finding.at.sheet),
    rule: text.ignoring.scope.rule(ruleName(finding.rule, language)),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    // The arrows and Home belong to the field and the choices here, not to the list around them.
    event.stopPropagation();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') input.current?.focus();
        else if (!tools.busy) tools.onIgnore(finding, scope, reason.trim());
      }}
    >
      <fieldset className={styles.scopes}>
        <legend className={styles.legend}>{text.ignoring.where}</legend>
        {SCOPES.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              value={one}
              checked={scope === one}
              onChange={() => setScope(one)}
            />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-reason`} className={shared.strong}>
        {text.ignoring.reason}
      </label>
      <input
        ref={input}
        id={`${id}-reason`}
        type="text"
        className={styles.reason}
        required
        aria-describedby={`${id}-kept`}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={500}
        autoComplete="off"
      />
      <span id={`${id}-kept`} className={shared.quiet}>
        {text.ignoring.kept}
      </span>
      <div className={styles.buttons}>
        <Button
          size="small"
          type="submit"
          className={shared.button}
          disabledFocusable={tools.busy || reason.trim() === ''}
        >
          {text.ignoring.apply}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={onClose}>
          {text.ignoring.cancel}
        </Button>
      </div>
    </form>
  );
}
