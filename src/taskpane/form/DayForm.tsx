import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dayFromText } from '../../app/progress/day-text';
import { formatDay } from '../../locale/format';
import { useViewStyles } from '../parts/styles';
import { Form, FormButtons, useFirstField } from './Form';
import { useFormStyles } from './form-styles';
import { TextField } from './TextField';

export interface DayFormProps {
  readonly words: Readonly<Record<'field' | 'hint' | 'fault' | 'use' | 'today' | 'keep', string>>;
  /** ISO, as the next two. */
  readonly start: string;
  readonly today: string;
  readonly busy: boolean;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

/** A day, typed as in the sheets: a browser's own field may put the month first. */
export function DayForm({ words, start, today, busy, onDay, onClose }: DayFormProps) {
  const styles = useFormStyles();
  const shared = useViewStyles();
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
        label={words.field}
        value={typed}
        onTyped={setTyped}
        note={isWrong ? words.fault : words.hint}
        isWrong={isWrong}
      />
      <FormButtons submit={words.use} cannotSubmit={busy} cancel={words.keep} onCancel={onClose}>
        <Button size="small" appearance="subtle" className={shared.button} onClick={() => setTyped(asTyped(today))}>
          {words.today}
        </Button>
      </FormButtons>
    </Form>
  );
}

/** '2024-12-31' → '31/12/2024', in any language: as the sheets have it. */
const asTyped = (iso: string): string => formatDay(iso, 'vi');

/** The calendar day where the user is, ISO. */
export const localIso = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
