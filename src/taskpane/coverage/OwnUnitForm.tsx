import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CoverageReport } from '../../app/coverage/coverage';
import { Form, FormButtons } from '../form/Form';
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
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(known);
  if (!isOpen && known !== '')
    return (
      <div className={mergeClasses(styles.part, styles.low)}>
        <span className={shared.row}>
          {text.unitIs(known)}
          {choice.unit === '' && (
            <Button
              size="small"
              className={shared.button}
              title={text.confirmUnitHint}
              disabledFocusable={state.busy !== null}
              onClick={() => void actions.setAboveChoice({ unit: known })}
            >
              {text.confirmUnit}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={shared.button}
            aria-label={text.changeUnitTitle}
            disabledFocusable={state.busy !== null}
            onClick={() => setOpen(true)}
          >
            {text.changeUnit}
          </Button>
        </span>
      </div>
    );
  const isBlank = typed.trim() === '';
  return (
    <div className={styles.part}>
      {known === '' && <p className={shared.text}>{text.unitUnknown}</p>}
      <Form
        onSubmit={() => {
          if (isBlank || state.busy !== null) return;
          setOpen(false);
          void actions.setAboveChoice({ unit: typed });
        }}
        onClose={() => setOpen(false)}
      >
        <TextField label={text.unit} value={typed} onTyped={setTyped} note={text.unitHint} maxLength={300} />
        <FormButtons
          submit={text.setUnit}
          cannotSubmit={isBlank || state.busy !== null}
          cancel={text.cancel}
          onCancel={() => setOpen(false)}
        />
      </Form>
    </div>
  );
}
