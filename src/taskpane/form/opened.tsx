import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useViewStyles } from '../parts/styles';

/** A form that opens in place, and the button that opened it: the keyboard goes back there when the form closes. */
export interface Opened {
  readonly isOpen: boolean;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  readonly close: () => void;
}

export function useOpened(): Opened {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return {
    isOpen,
    opener,
    toggle: () => setOpen(!isOpen),
    close: () => {
      setOpen(false);
      opener.current?.focus();
    },
  };
}

export interface OpenButtonProps {
  readonly opened: Opened;
  readonly busy: boolean;
  /** Its name where the words alone do not say what is opened. */
  readonly label?: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens a form in place, and closes it again. */
export function OpenButton({ opened, busy, label, appearance, className, children }: OpenButtonProps) {
  const shared = useViewStyles();
  return (
    <Button
      ref={opened.opener}
      size="small"
      appearance={appearance}
      className={className ?? shared.button}
      aria-expanded={opened.isOpen}
      aria-label={label}
      disabledFocusable={busy}
      onClick={opened.toggle}
    >
      {children}
    </Button>
  );
}
