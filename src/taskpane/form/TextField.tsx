import { mergeClasses } from '@fluentui/react-components';
import { useId, type ComponentProps } from 'react';
import { useViewStyles } from '../parts/styles';
import { useFormStyles } from './form-styles';

export interface TextFieldProps extends Pick<
  ComponentProps<'input'>,
  'ref' | 'required' | 'maxLength' | 'inputMode' | 'aria-describedby'
> {
  readonly label: string;
  readonly value: string;
  readonly onTyped: (typed: string) => void;
  /** Below the field: what to type, or what is wrong with what is typed. */
  readonly note?: string;
  readonly isWrong?: boolean;
  /** The only field of its form: larger, and the note is told to screen readers as it changes. */
  readonly alone?: boolean;
}

/** A field with its name above and a note below. */
export function TextField({ label, value, onTyped, note, isWrong, alone = false, ...input }: TextFieldProps) {
  const styles = useFormStyles();
  const shared = useViewStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={alone ? shared.quiet : shared.strong}>
        {label}
      </label>
      <input
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        {...input}
        id={id}
        type="text"
        className={mergeClasses(styles.field, alone && styles.large)}
        value={value}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onTyped(event.target.value)}
        autoComplete="off"
      />
      {note !== undefined && (
        <span
          id={`${id}-note`}
          className={mergeClasses(shared.quiet, isWrong && styles.fault)}
          aria-live={alone ? 'polite' : undefined}
        >
          {note}
        </span>
      )}
    </>
  );
}
