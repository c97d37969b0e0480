import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Language } from '../locale';
import { useLanguage } from './language';
import { Scroller } from './Scroller';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px', cursor: 'pointer' },
  radio: { margin: 0, width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The quiet place: language, and what Phuluc does and does not do. */
export function SettingsView({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const label = useId();
  const { settings } = text;
  const parts = [
    [settings.privacyTitle, settings.privacy],
    [settings.safetyTitle, settings.safety],
    [settings.aboutTitle, settings.about],
  ] as const;
  return (
    <div className={shared.view}>
      <Scroller label={text.tabs.settings} plain>
        <div className={styles.root}>
          <section>
            <h2 className={styles.title} id={label}>
              {settings.language}
            </h2>
            <div role="radiogroup" aria-labelledby={label} className={styles.choices}>
              {LANGUAGES.map((one) => (
                <label key={one} lang={one} className={styles.choice}>
                  <input type="radio" name={label} checked={one === language} onChange={() => onLanguage(one)} className={styles.radio} />
                  {settings.languages[one]}
                </label>
              ))}
            </div>
          </section>
          {parts.map(([title, words]) => (
            <section key={title}>
              <h2 className={styles.title}>{title}</h2>
              <p className={styles.text}>{words}</p>
            </section>
          ))}
        </div>
      </Scroller>
    </div>
  );
}
