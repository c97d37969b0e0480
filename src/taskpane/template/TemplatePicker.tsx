import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { indexLabel, TEMPLATE_KINDS } from '../../app/index-names';
import { useLanguage } from '../parts/language';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, textAlign: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Adds a sheet with an empty table of a kind, for a plan that is not typed yet. */
export function TemplatePicker({ session: { state, actions } }: { readonly session: Session }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { templates } = text;
  const title = useId();
  const message =
    state.busy === 'template'
      ? templates.inserting
      : state.done?.what === 'template-inserted'
        ? templates.inserted(state.done.sheet)
        : null;
  return (
    <section className={styles.root} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        {templates.title}
      </h2>
      <p className={mergeClasses(shared.text, shared.quiet)}>{templates.hint}</p>
      <div className={styles.buttons}>
        {TEMPLATE_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            className={shared.button}
            disabledFocusable={state.busy !== null}
            onClick={() => void actions.insertTemplate(kind)}
          >
            {indexLabel(kind, language) ?? templates.tasks}
          </Button>
        ))}
      </div>
      {message !== null && <p className={shared.text}>{message}</p>}
    </section>
  );
}
