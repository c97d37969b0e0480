import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Language } from '../locale';
import { useLanguage } from './language';
import { Scroller } from './Scroller';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

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
            <RadioGroup layout="horizontal" value={language} onChange={(_, { value }) => onLanguage(value === 'en' ? 'en' : 'vi')} aria-labelledby={label}>
              <Radio value="vi" label={{ children: settings.languages.vi, lang: 'vi' }} />
              <Radio value="en" label={{ children: settings.languages.en, lang: 'en' }} />
            </RadioGroup>
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
