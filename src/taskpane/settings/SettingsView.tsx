import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CheckResult } from '../../app/session';
import { VERSION } from '../../app/version';
import type { Language } from '../../locale';
import { ComparedTables } from './ComparedTables';
import { ExampleTable } from '../parts/ExampleTable';
import { IgnoredList } from '../check/IgnoredList';
import { useFormStyles } from '../form/form-styles';
import { useLanguage } from '../parts/language';
import { GuideLink } from '../help/GuideLink';
import { PlanHeadingPart } from './PlanHeadingPart';
import { Scroller } from '../parts/Scroller';
import { chooseRecheck, useRecheckChoice } from '../session/recheck';
import type { Session } from '../session/session';
import { SetsPart } from './SetsPart';
import { useSettingsStyles } from './settings-styles';
import { useViewStyles } from '../parts/styles';
import { TemplatePicker } from '../template/TemplatePicker';
import { WordPicker } from '../word/WordPicker';
import { TiersPart } from './TiersPart';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
  },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
  },
  /** The list stands in the column itself. */
  ignored: { '& > details': { padding: 0 } },
  summary: { cursor: 'pointer', minHeight: '24px' },
  example: { paddingTop: tokens.spacingVerticalXS },
});

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const RECHECK_CHOICES = ['on', 'off'] as const;
const CRITERIA_SET_CHOICES = ['auto', 'off'] as const;

export interface SettingsViewProps {
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}

/** The quiet place: language, what tables are compared with, empty tables, and what Phuluc does and does not do. */
export function SettingsView({ session, onLanguage }: SettingsViewProps) {
  const styles = useStyles();
  const quiet = useSettingsStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { settings, check } = text;
  const { state, actions } = session;
  const rechecks = useRecheckChoice();
  // A choice that is being written shows as made; what the workbook says is known when it was checked.
  const compared = state.check?.options.criteriaSet ?? 'auto';
  const message =
    state.busy === 'criteria-set'
      ? settings.criteriaSetChanging
      : state.done?.what === 'criteria-set-chosen'
        ? settings.compared[state.done.with]
        : null;
  const parts = [
    [settings.privacyTitle, settings.privacy],
    [settings.safetyTitle, settings.safety],
  ] as const;
  return (
    <div className={shared.view}>
      <Scroller label={text.tabs.settings} plain={false}>
        <div className={styles.root}>
          <Choice
            title={settings.language}
            options={LANGUAGES.map((one) => ({ value: one, label: settings.languages[one], lang: one }))}
            chosen={language}
            onChosen={onLanguage}
          />
          <Choice
            title={settings.criteriaSetTitle}
            options={CRITERIA_SET_CHOICES.map((one) => ({ value: one, label: settings.criteriaSet[one] }))}
            chosen={compared}
            disabled={state.busy !== null}
            onChosen={(one) => void actions.chooseCriteriaSet(one)}
          >
            <p className={mergeClasses(shared.text, shared.quiet)}>{settings.criteriaSetHint}</p>
            {state.check && <ComparedTables tables={state.check.compared} isOff={compared === 'off'} />}
            {message !== null && <p className={shared.text}>{message}</p>}
          </Choice>
          <Choice
            title={settings.recheckTitle}
            options={RECHECK_CHOICES.map((one) => ({ value: one, label: settings.recheck[one] }))}
            chosen={rechecks ? 'on' : 'off'}
            onChosen={(one) => chooseRecheck(one === 'on')}
          />
          <SetsPart session={session} check={state.check} />
          {state.check && (
            <>
              <PlanHeadingPart session={session} check={state.check} />
              <TiersPart session={session} check={state.check} />
              <section className={styles.ignored}>
                <h2 className={shared.title}>{settings.ignoredTitle}</h2>
                {hasNothingIgnored(state.check) && <p className={quiet.text}>{settings.nothingIgnored}</p>}
                <IgnoredList
                  check={state.check}
                  busy={state.busy !== null}
                  onStop={(kept) => void actions.stopIgnoring(state.check!, kept)}
                  onSelect={(place) => void actions.select(place)}
                />
              </section>
            </>
          )}
          <TemplatePicker session={session} />
          <WordPicker session={session} />
          <details>
            <summary className={mergeClasses(shared.title, styles.summary)}>{settings.exampleTitle}</summary>
            <p className={quiet.text}>{check.noTable}</p>
            <div className={styles.example}>
              <ExampleTable />
            </div>
          </details>
          {parts.map(([title, words]) => (
            <section key={title}>
              <h2 className={shared.title}>{title}</h2>
              <p className={quiet.text}>{words}</p>
            </section>
          ))}
          <section>
            <h2 className={shared.title}>{settings.aboutTitle}</h2>
            <p className={quiet.text}>{settings.about}</p>
            <p className={shared.text}>
              <GuideLink />
            </p>
            <p className={mergeClasses(shared.text, shared.quiet)}>{settings.version(VERSION)}</p>
          </section>
        </div>
      </Scroller>
    </div>
  );
}

const hasNothingIgnored = ({ ignored, staleIgnores, unreadIgnores, settings }: CheckResult): boolean =>
  ignored.length + staleIgnores.length + unreadIgnores.length + settings.notes.length === 0;

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: Language }[];
  readonly chosen: Value;
  readonly disabled?: boolean;
  readonly onChosen: (value: Value) => void;
  readonly children?: ReactNode;
}

/** One of a few, with the browser's own radio buttons. */
function Choice<Value extends string>({
  title,
  options,
  chosen,
  disabled = false,
  onChosen,
  children,
}: ChoiceProps<Value>) {
  const styles = useStyles();
  const form = useFormStyles();
  const shared = useViewStyles();
  const label = useId();
  return (
    <section>
      <h2 className={shared.title} id={label}>
        {title}
      </h2>
      <div role="radiogroup" aria-labelledby={label} className={styles.choices}>
        {options.map(({ value, label: name, lang }) => (
          <label key={value} lang={lang} className={styles.choice}>
            <input
              type="radio"
              name={label}
              checked={value === chosen}
              aria-disabled={disabled || undefined}
              onChange={() => !disabled && onChosen(value)}
              className={form.box}
            />
            {name}
          </label>
        ))}
      </div>
      {children}
    </section>
  );
}
