import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useViewStyles } from '../parts/styles';

export interface FileButtonProps {
  readonly main?: boolean;
  readonly small?: boolean;
  readonly label: string;
  readonly title: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a plan in a file. The browser's own field for files opens on it; it says nothing itself. */
export function FileButton({ main = false, small = false, label, title, busy, onFile }: FileButtonProps) {
  const shared = useViewStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={main ? 'primary' : 'secondary'}
        size={small ? 'small' : 'medium'}
        data-main={main || undefined}
        className={shared.button}
        title={title}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.docx,.docm"
        hidden
        aria-label={title}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
