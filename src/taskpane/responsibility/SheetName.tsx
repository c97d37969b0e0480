import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlannedSheet } from '../../app/session';
import { nameFault } from '../../app/responsibility/sheet-names';
import { Form, FormButtons, useFirstField } from '../form/Form';
import { useFormStyles } from '../form/form-styles';
import { OpenButton, useOpened, type OpenButtonProps } from '../form/opened';
import { TextField } from '../form/TextField';
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
});

export interface SheetNameProps {
  readonly sheet: PlannedSheet;
  /** As it will be: the proposal, or what the planner chose. */
  readonly name: string;
  /** Names of all other sheets, those of the plan included. */
  readonly others: readonly string[];
  readonly busy: boolean;
  /** Its place in the list of sheets, which has one Tab stop. */
  readonly row: NonNullable<OpenButtonProps['row']>;
  readonly onName: (name: string) => void;
}

/**
 * The name of a sheet that will be added, and a field to choose another one; what cannot be a name is said while it is
 * typed.
 */
export function SheetName({ row, ...props }: SheetNameProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility: text } = useLanguage().text;
  const opened = useOpened();
  const { name, busy } = props;
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>{' '}
        <OpenButton
          opened={opened}
          row={row}
          busy={busy}
          label={text.renameSheet(name)}
          appearance="transparent"
          className={mergeClasses(shared.button, styles.opener)}
        >
          {text.rename}
        </OpenButton>
      </span>
      {opened.isOpen && <NameForm {...props} onClose={opened.close} />}
    </>
  );
}

interface NameFormProps extends Omit<SheetNameProps, 'row'> {
  readonly onClose: () => void;
}

function NameForm({ sheet, name, others, busy, onName, onClose }: NameFormProps) {
  const styles = useFormStyles();
  const { responsibility: text } = useLanguage().text;
  const [typed, setTyped] = useState(name);
  const field = useFirstField('select');
  const wanted = typed.normalize('NFC').trim();
  const fault = nameFault(wanted, others);
  const submit = (): void => {
    if (fault !== null || busy) return field.current?.focus();
    onName(wanted);
    onClose();
  };
  return (
    <Form className={styles.plain} onSubmit={submit} onClose={onClose}>
      <TextField
        ref={field}
        alone
        label={text.nameOf(sheet.unit)}
        value={typed}
        onTyped={setTyped}
        note={fault === null ? '' : text.nameFault[fault]}
        isWrong={fault !== null}
      />
      <FormButtons
        submit={text.useName}
        cannotSubmit={busy || fault !== null}
        cancel={text.keepName}
        onCancel={onClose}
      />
    </Form>
  );
}
