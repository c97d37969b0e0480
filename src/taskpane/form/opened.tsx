import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useViewStyles } from '../parts/styles';

/** A part that opens in place, and the button that opened it: the keyboard goes back there when the part closes. */
export interface Opened {
  readonly isOpen: boolean;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  readonly close: () => void;
}

export function useOpened(): Opened {
  const [isOpen, setOpen] = useState(false);
  return useOpenedAs(isOpen, setOpen);
}

/** As `useOpened`, where somebody else keeps whether it is open. */
export function useOpenedAs(isOpen: boolean, setOpen: (isOpen: boolean) => void): Opened {
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

/** For the opened part and for its opener: Escape closes it, and goes no further. */
export const closedByEscape =
  ({ isOpen, close }: Pick<Opened, 'isOpen' | 'close'>) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };

export interface OpenButtonProps {
  readonly opened: Opened;
  readonly busy: boolean;
  /** Its name where the words alone do not say what is opened. */
  readonly label?: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly className?: string;
  /** Its row in a list with one Tab stop. */
  readonly row?: { readonly 'data-row': string; readonly tabIndex: 0 | -1 };
  readonly children: ReactNode;
}

/** Opens a form in place, and closes it again. */
export function OpenButton({ opened, busy, label, appearance, className, row, children }: OpenButtonProps) {
  const shared = useViewStyles();
  return (
    <Button
      ref={opened.opener}
      {...row}
      size="small"
      appearance={appearance}
      className={className ?? shared.button}
      aria-expanded={opened.isOpen}
      aria-label={label}
      disabledFocusable={busy}
      onClick={opened.toggle}
      onKeyDown={closedByEscape(opened)}
    >
      {children}
    </Button>
  );
}
