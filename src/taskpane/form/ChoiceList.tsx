import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useFormStyles } from './form-styles';

export interface ChoiceListProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChosen: (value: Value) => void;
  /** Beside each other where there is room; below each other otherwise. */
  readonly beside?: boolean;
  /** Of each choice. */
  readonly className?: string;
}

/** One of a few in a form, with the browser's own radio buttons. */
export function ChoiceList<Value extends string>({
  legend,
  choices,
  chosen,
  onChosen,
  beside = false,
  className,
}: ChoiceListProps<Value>) {
  const styles = useFormStyles();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={beside ? styles.side : undefined}>
        {choices.map(({ value, label }) => (
          <label key={value} className={mergeClasses(styles.choice, className)}>
            <input
              type="radio"
              className={styles.box}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChosen(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
