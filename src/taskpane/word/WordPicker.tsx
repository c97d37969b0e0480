import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { formatList } from '../../locale/format';
import { wordNoteSentences } from '../../locale/word/notes';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, textAlign: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  run: { alignSelf: 'flex-start' },
});

/** Adds the tables of a Word file as new sheets, and says what came of it. */
export function WordPicker({ session: { state, actions } }: { readonly session: Session }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { word } = text;
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const told =
    state.busy === 'word'
      ? [word.reading]
      : state.done?.what === 'word-tables-taken'
        ? [
            word.taken(state.done.file, formatList(state.done.sheets, language)),
            ...wordNoteSentences(state.done.notes, language),
          ]
        : [];
  return (
    <section className={styles.root} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        {word.title}
      </h2>
      <p className={mergeClasses(shared.text, shared.quiet)}>{word.hint}</p>
      <Button
        size="small"
        className={mergeClasses(shared.button, styles.run)}
        title={word.choose}
        disabledFocusable={state.busy !== null}
        onClick={() => field.current?.click()}
      >
        {word.run}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".docx,.docm"
        hidden
        aria-label={word.choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void actions.takeFromWord(file);
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      {told.map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
