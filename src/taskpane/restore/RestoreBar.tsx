import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { useShort } from '../parts/Folded';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';
import { clock } from '../parts/clock';
import { CloseButton } from '../parts/CloseButton';
import { useLanguage } from '../parts/language';
import { useLineStyles } from '../list/line-styles';
import { restoredSentences, runName } from './restore-words';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  /** Never a column of letters beside the button: a magnified pane gives it a line of its own. */
  name: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  /** In a low pane, where the name may be cut, the time is not. */
  timed: { [SHORT_AND_WIDE]: { display: 'flex', '& > :last-child': { flexShrink: 0, whiteSpace: 'pre' } } },
  /** In a low pane beside the last run, not below it, until it is opened: the list above needs the line. */
  runs: { order: 1, flexBasis: '100%', [SHORT]: { order: 0, flexBasis: 'auto' } },
  runsOpen: { [SHORT]: { order: 1, flexBasis: '100%' } },
  earlier: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground3, alignContent: 'center' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '96px', overflowY: 'auto' },
  result: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/**
 * At the foot of every view, once something was written: the last run and its way back, and what the last taking back
 * did.
 */
export function RestoreBar({ session: { state, actions } }: { readonly session: Session }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const look = useLineStyles();
  const { language, text } = useLanguage();
  const isShort = useShort();
  const [isOpen, setOpen] = useState(false);
  const { runs } = state.journal;
  const last = runs.at(-1);
  const restored = state.done?.what === 'restored' ? state.done.result : null;
  if (!last && !restored) return null;
  const earlier = runs.slice(0, -1).toReversed();
  return (
    <section className={styles.root} aria-label={text.restore.label}>
      {restored && (
        <div className={styles.result}>
          <div className={styles.name}>
            {restoredSentences(restored, text, language).map((sentence) => (
              <p key={sentence} className={shared.text}>
                {sentence}
              </p>
            ))}
          </div>
          <CloseButton label={text.restore.close} onClose={actions.dismiss} />
        </div>
      )}
      {last && (
        <div className={styles.line}>
          {state.busy === 'restore' ? (
            <span className={styles.name}>{text.restore.working}</span>
          ) : (
            <span className={mergeClasses(styles.name, !isOpen && styles.timed)}>
              <span className={mergeClasses(!isOpen && look.oneLine)}>{runName(last, text)}</span>
              <span>{text.restore.at('', clock(last.at, language))}</span>
            </span>
          )}
          {earlier.length > 0 && (
            <details
              className={mergeClasses(styles.runs, isOpen && styles.runsOpen)}
              onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
            >
              <summary className={styles.earlier} title={text.restore.stepwise}>
                {isShort && !isOpen ? (
                  <span aria-label={text.restore.earlier(earlier.length)}>+{earlier.length}</span>
                ) : (
                  text.restore.earlier(earlier.length)
                )}
              </summary>
              <ol className={mergeClasses(styles.list, shared.quiet)}>
                {earlier.map((run) => (
                  <li key={run.id}>{text.restore.at(runName(run, text), clock(run.at, language))}</li>
                ))}
              </ol>
            </details>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={shared.button}
            icon={<ArrowUndo16Regular />}
            aria-label={text.restore.runWhich(runName(last, text))}
            disabledFocusable={state.busy !== null}
            onClick={() => void actions.restore(state.check)}
          >
            {text.restore.run}
          </Button>
        </div>
      )}
    </section>
  );
}
