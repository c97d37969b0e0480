import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { CheckResult } from '../../app/session';
import type { KeptSet } from '../../app/sets/set-store';
import { problemText } from '../../locale';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { setFacts, setSentences } from './set-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, textAlign: 'start' },
  load: { alignSelf: 'flex-start' },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** Criteria sets that are kept on this machine: loading one, the list, copying one into the workbook, exporting, removing. */
export function SetsPart({ session, check }: { readonly session: Session; readonly check: CheckResult | null }) {
  const { state, actions } = session;
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { sets: words } = text;
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => void actions.listSets().catch(() => undefined), [actions]);
  const told =
    state.busy === 'set-load'
      ? [words.loading]
      : state.busy === 'set-copy'
        ? [words.copying]
        : setSentences(state, text, language);
  const kept = state.sets;
  const why = kept?.problem ? problemText(kept.problem, language) : null;
  return (
    <section className={styles.root} aria-labelledby={title}>
      <h2 className={shared.title} id={title}>
        {words.title}
      </h2>
      <p className={mergeClasses(shared.text, shared.quiet)}>{words.hint}</p>
      <Button
        size="small"
        className={mergeClasses(shared.button, styles.load)}
        title={words.choose}
        disabledFocusable={state.busy !== null}
        onClick={() => field.current?.click()}
      >
        {words.load}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,.xlsx,.xlsm"
        hidden
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void actions.loadSet(file, check);
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      {told.map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
      {why && (
        <p className={shared.text}>
          {why.what} {why.action}
        </p>
      )}
      {kept?.problem === null && kept.sets.length + kept.unread.length === 0 && (
        <p className={mergeClasses(shared.text, shared.quiet)}>{words.none}</p>
      )}
      {kept && kept.sets.length > 0 && (
        <ul className={mergeClasses(shared.list, styles.list)} aria-label={words.list}>
          {kept.sets.map((one) => (
            <KeptSetItem key={one.key} kept={one} session={session} check={check} />
          ))}
        </ul>
      )}
      {kept?.unread.map((key) => (
        <div key={key}>
          <p className={shared.text}>{words.unread}</p>
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(shared.button, shared.flush)}
            disabledFocusable={state.busy !== null}
            onClick={() => void actions.removeSet({ key, edition: words.unreadName }, null)}
          >
            {words.removeUnread}
          </Button>
        </div>
      ))}
    </section>
  );
}

interface KeptSetItemProps {
  readonly kept: KeptSet;
  readonly session: Session;
  readonly check: CheckResult | null;
}

function KeptSetItem({ kept, session: { state, actions }, check }: KeptSetItemProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { sets: words } = text;
  const buttons = [
    [words.copy, words.copyWhich, () => void actions.copySet(kept, check)],
    [words.exportFile, words.exportWhich, () => void actions.exportSet(kept)],
    [words.remove, words.removeWhich, () => void actions.removeSet(kept, check)],
  ] as const;
  return (
    <li>
      <p className={mergeClasses(shared.text, shared.strong)}>{kept.edition}</p>
      <p className={mergeClasses(shared.text, shared.quiet)}>{setFacts(kept, text, language)}</p>
      <div className={styles.buttons}>
        {buttons.map(([label, which, press], at) => (
          <Button
            key={label}
            size="small"
            appearance="subtle"
            className={mergeClasses(shared.button, at === 0 && shared.flush)}
            aria-label={which(kept.edition)}
            disabledFocusable={state.busy !== null}
            onClick={press}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
