import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ruleName } from '../../locale/check/findings';
import { cellAddress, columnLetter } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { IgnoreScope } from '../../model/ignore';
import type { FindingTools } from './finding-tools';
import { ChoiceList } from '../form/ChoiceList';
import { Form, FormButtons, useFirstField } from '../form/Form';
import { OpenButton, useOpened } from '../form/opened';
import { TextField } from '../form/TextField';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({
  form: { flexBasis: '100%', minWidth: 0, rowGap: tokens.spacingVerticalXS },
  scope: { minHeight: '28px' },
});

const SCOPES: readonly IgnoreScope[] = ['cell', 'column', 'rule'];

/** "Bỏ qua…": opens a small form in place that asks where and why. Nothing is ignored without a reason. */
export function IgnorePart({ finding, tools }: { readonly finding: Finding; readonly tools: FindingTools }) {
  const { text } = useLanguage();
  const opened = useOpened();
  return (
    <>
      <OpenButton opened={opened} busy={tools.busy} appearance="subtle">
        {text.ignoring.open}
      </OpenButton>
      {opened.isOpen && <IgnoreForm finding={finding} tools={tools} onClose={opened.close} />}
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
  const { language, text } = useLanguage();
  const [scope, setScope] = useState<IgnoreScope>('cell');
  const [reason, setReason] = useState('');
  const field = useFirstField('focus');
  const names: Readonly<Record<IgnoreScope, string>> = {
    cell: text.ignoring.scope.cell(cellAddress(finding.at)),
    column: text.ignoring.scope.column(columnLetter(finding.at.column), finding.at.sheet),
    rule: text.ignoring.scope.rule(ruleName(finding.rule, language)),
  };
  const submit = (): void => {
    if (reason.trim() === '') field.current?.focus();
    else if (!tools.busy) tools.onIgnore(finding, scope, reason.trim());
  };
  return (
    // The arrows and Home belong to the field and the choices here, not to the list around them.
    <Form keepsKeys className={styles.form} onSubmit={submit} onClose={onClose}>
      <ChoiceList
        legend={text.ignoring.where}
        choices={SCOPES.map((one) => ({ value: one, label: names[one] }))}
        chosen={scope}
        onChosen={setScope}
        className={styles.scope}
      />
      <TextField
        ref={field}
        label={text.ignoring.reason}
        value={reason}
        onTyped={setReason}
        note={text.ignoring.kept}
        required
        maxLength={500}
      />
      <FormButtons
        submit={text.ignoring.apply}
        cannotSubmit={tools.busy || reason.trim() === ''}
        cancel={text.ignoring.cancel}
        onCancel={onClose}
      />
    </Form>
  );
}
