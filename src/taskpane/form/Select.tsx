import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useFormStyles } from './form-styles';

export interface SelectProps<Value extends string> {
  /** What is chosen; for screen readers alone where no label is seen. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly busy?: boolean;
  readonly className?: string;
  readonly onChoose: (value: Value) => void;
}

/** One of several, with the browser's own list: known to everybody, and light. */
export function Select<Value extends string>({ label, ...props }: SelectProps<Value>) {
  return <Options {...props} aria-label={label} />;
}

/** The same with its label before it, in sight. */
export function LabelledSelect<Value extends string>({
  label,
  labelClassName,
  ...props
}: SelectProps<Value> & { readonly labelClassName?: string }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={labelClassName}>
        {label}
      </label>
      <Options {...props} id={id} />
    </>
  );
}

interface OptionsProps<Value extends string> extends Omit<SelectProps<Value>, 'label'> {
  readonly id?: string;
  readonly 'aria-label'?: string;
}

function Options<Value extends string>({
  value,
  options,
  busy = false,
  className,
  onChoose,
  ...named
}: OptionsProps<Value>) {
  const styles = useFormStyles();
  return (
    <select
      {...named}
      className={mergeClasses(styles.select, className)}
      aria-disabled={busy || undefined}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen && !busy) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
