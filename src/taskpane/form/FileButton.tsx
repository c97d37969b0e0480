import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useViewStyles } from '../parts/styles';

export interface FileButtonProps {
  readonly label: string;
  /** What is to be chosen; the tooltip, and the name of the browser's field. */
  readonly hint: string;
  /** Endings: '.xlsx,.docx'. */
  readonly accept: string;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly busy: boolean;
  readonly onFile?: (file: File) => void;
  /** In place of `onFile`: several may be chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button on which the browser's own field for files opens; the field says nothing itself. */
export function FileButton({ label, hint, accept, primary, small, busy, onFile, onFiles }: FileButtonProps) {
  const shared = useViewStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? 'primary' : undefined}
        size={small ? 'small' : undefined}
        data-main={primary || undefined}
        className={shared.button}
        title={hint}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        multiple={onFiles !== undefined}
        accept={accept}
        hidden
        aria-label={hint}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
          if (chosen[0]) onFile?.(chosen[0]);
          if (chosen.length > 0) onFiles?.(chosen);
        }}
      />
    </>
  );
}
