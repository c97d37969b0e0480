import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useChipStyles } from '../parts/chip';
import { useShort } from '../parts/Folded';
import { useViewStyles } from '../parts/styles';
import { useFormStyles } from '../form/form-styles';
import { Select } from '../form/Select';

export interface OrdersProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly value: Value;
  /** `count` stands behind the words. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  readonly onChoose: (value: Value) => void;
}

/** By what a list is ordered, or which part of it is shown: chips where there is room, one field in a low pane. */
export function Orders<Value extends string>({ label, value, options, onChoose }: OrdersProps<Value>): ReactNode {
  const shared = useViewStyles();
  const chips = useChipStyles();
  const form = useFormStyles();
  const words = options.map((option) => ({
    value: option.value,
    label: option.count === undefined ? option.label : `${option.label}: ${option.count}`,
  }));
  if (useShort())
    return (
      <Select
        label={label}
        value={value}
        className={mergeClasses(form.low, form.fitted)}
        options={words}
        onChoose={onChoose}
      />
    );
  return (
    <div className={chips.group} role="group" aria-label={label}>
      {words.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={mergeClasses(shared.plainButton, chips.chip, option.value === value && chips.pressed)}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
