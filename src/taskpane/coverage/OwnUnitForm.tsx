import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CoverageReport } from '../../app/coverage/coverage';
import { Form, FormButtons, useFirstField } from '../form/Form';
import { OpenButton, useOpened } from '../form/opened';
import { TextField } from '../form/TextField';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { useCoverageStyles } from './coverage-styles';

/** Whose plan this is: asked once, said from then on, to be changed. */
export function OwnUnitForm({
  report: { choice, guessedUnit },
  session: { state, actions },
}: {
  readonly report: CoverageReport;
  readonly session: Session;
}) {
  const styles = useCoverageStyles();
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  const known = choice.unit === '' ? guessedUnit : choice.unit;
  const opened = useOpened();
  const isBusy = state.busy !== null;
  const isAsked = known === '';
  return (
    <div className={mergeClasses(styles.part, !isAsked && !opened.isOpen && styles.low)}>
      {isAsked ? (
        <p className={shared.text}>{text.unitUnknown}</p>
      ) : (
        <span className={shared.row}>
          {text.unitIs(known)}
          {choice.unit === '' && (
            <Button
              size="small"
              className={shared.button}
              title={text.confirmUnitHint}
              disabledFocusable={isBusy}
              onClick={() => void actions.setAboveChoice({ unit: known })}
            >
              {text.confirmUnit}
            </Button>
          )}
          <OpenButton opened={opened} busy={isBusy} label={text.changeUnitTitle} appearance="subtle">
            {text.changeUnit}
          </OpenButton>
        </span>
      )}
      {(isAsked || opened.isOpen) && (
        <UnitForm
          known={known}
          busy={isBusy}
          onUnit={(unit) => void actions.setAboveChoice({ unit })}
          onClose={opened.close}
        />
      )}
    </div>
  );
}

interface UnitFormProps {
  /** '' where it has to be asked: then nobody opened the form. */
  readonly known: string;
  readonly busy: boolean;
  readonly onUnit: (unit: string) => void;
  readonly onClose: () => void;
}

function UnitForm({ known, busy, onUnit, onClose }: UnitFormProps) {
  const { coverage: text } = useYearLanguage().text;
  const [typed, setTyped] = useState(known);
  const field = useFirstField(known === '' ? null : 'focus');
  const isBlank = typed.trim() === '';
  const leave = (): void => {
    setTyped(known);
    onClose();
  };
  return (
    <Form
      onSubmit={() => {
        if (isBlank || busy) return;
        onUnit(typed);
        onClose();
      }}
      onClose={leave}
    >
      <TextField ref={field} label={text.unit} value={typed} onTyped={setTyped} note={text.unitHint} maxLength={300} />
      <FormButtons submit={text.setUnit} cannotSubmit={isBlank || busy} cancel={text.cancel} onCancel={leave} />
    </Form>
  );
}
