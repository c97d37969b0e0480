import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { copyText, withoutFormulas } from './clipboard';
import { closedByEscape, useOpenedAs, type Opened } from '../form/opened';
import { useLanguage } from './language';
import type { Announcement } from '../session/events';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  by: { flexBasis: '100%', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    height: '6.5em',
    resize: 'vertical',
    marginTop: tokens.spacingVerticalXXS,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface CopyButtonProps {
  readonly label: string;
  /** As a button beside others with frames; else it is a quiet one. */
  readonly framed?: boolean;
  /** Made when it is asked for. */
  readonly content: () => string;
  /** How many findings that is; what is said of another text. */
  readonly findings?: number;
  readonly said?: string;
  readonly onAnnounce: (announcement: Announcement | null) => void;
}

/**
 * Copies text and says so; where the browser refuses, shows the text selected, to be copied by hand. Give it a key for
 * what it copies.
 */
export function CopyButton({ label, framed = false, content, findings = 0, said, onAnnounce }: CopyButtonProps) {
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const byHand = useOpenedAs(refused !== null, () => setRefused(null));
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    onAnnounce(null);
    setCopied(false);
    const words = withoutFormulas(content());
    const isCopied = await copyText(words);
    setCopied(isCopied);
    setRefused(isCopied ? null : words);
    if (isCopied) onAnnounce({ what: 'copied', findings, ...(said !== undefined && { said }) });
  };
  return (
    <>
      <Button
        ref={byHand.opener}
        size="small"
        appearance={framed ? 'secondary' : 'subtle'}
        className={shared.button}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      {copied && <span className={shared.quiet}>{said ?? text.copying.done(findings)}</span>}
      {refused !== null && <CopyByHand content={refused} opened={byHand} />}
    </>
  );
}

function CopyByHand({ content, opened }: { readonly content: string; readonly opened: Opened }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [content]);
  return (
    <div className={styles.by}>
      <p id={id} className={shared.text}>
        {text.copying.refused}
      </p>
      <textarea
        ref={field}
        className={styles.field}
        readOnly
        value={content}
        aria-label={text.copying.text}
        aria-describedby={id}
        onFocus={(event) => event.target.select()}
        onKeyDown={closedByEscape(opened)}
      />
    </div>
  );
}
