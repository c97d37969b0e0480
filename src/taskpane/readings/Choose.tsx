import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useReadingStyles } from './reading-styles';

export interface ChooseProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly doubtful?: boolean;
  readonly busy: boolean;
  readonly id?: string;
  readonly onChoose: (value: Value) => void;
}

/** One of several, with the browser's own list: known to everybody, and light. */
export function Choose<Value extends string>({
  label,
  value,
  options,
  doubtful,
  busy,
  id,
  onChoose,
}: ChooseProps<Value>) {
  const styles = useReadingStyles();
  // Shown at once; what the workbook says counts again as soon as the job ends, whether it went well or not.
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value, busy]);
  return (
    <select
      id={id}
      className={mergeClasses(styles.select, doubtful && styles.doubtful)}
      aria-label={label}
      value={shown}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (!chosen) return;
        setShown(chosen.value);
        onChoose(chosen.value);
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
