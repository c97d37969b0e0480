import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useViewStyles } from '../parts/styles';
import { useFormStyles } from './form-styles';

export interface FormProps {
  readonly ref?: RefObject<HTMLFormElement | null>;
  readonly className?: string;
  /** Whether the form stands among rows that go by arrow keys: then the keys pressed in it stay in it. */
  readonly keepsKeys?: boolean;
  readonly onSubmit: () => void;
  /** Called on Escape. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A small form in place: Enter submits, Escape closes. */
export function Form({ ref, className, keepsKeys = false, onSubmit, onClose, children }: FormProps) {
  const styles = useFormStyles();
  return (
    <form
      ref={ref}
      className={mergeClasses(styles.form, className)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
        // What the form stands in stays open.
        if (keepsKeys || event.key === 'Escape') event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/**
 * For a form with several fields: the keyboard goes to the first one, with as much of the form in view as there is room
 * for.
 */
export function useFormInView(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return form;
}

/**
 * For the field that is to be filled in first: it gets the keyboard, or what stands in it is selected; neither where
 * nobody asked for the form.
 */
export function useFirstField(start: 'focus' | 'select' | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (start !== null) field.current?.[start]();
  }, [start]);
  return field;
}

export interface FormButtonsProps {
  readonly submit: string;
  readonly cannotSubmit: boolean;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Buttons between the two. */
  readonly children?: ReactNode;
}

/** The foot of a form. */
export function FormButtons({ submit, cannotSubmit, cancel, onCancel, children }: FormButtonsProps) {
  const styles = useFormStyles();
  const shared = useViewStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" type="submit" className={shared.button} disabledFocusable={cannotSubmit}>
        {submit}
      </Button>
      {children}
      <Button size="small" appearance="subtle" className={shared.button} onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
