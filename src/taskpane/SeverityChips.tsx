import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityMeaning } from '../locale/findings';
import type { Severity } from '../model/finding';
import { SEVERITIES } from './findings-list';
import { useLanguage } from './language';
import { SeverityIcon } from './Severity';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorCompoundBrandStroke}`, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { border: '2px solid Highlight' } },
});

export interface SeverityChipsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChosen: (chosen: ReadonlySet<Severity>) => void;
}

/** One chip a severity that occurs, with its count: pressed chips are the ones shown, none pressed shows all. */
export function SeverityChips({ counts, chosen, onChosen }: SeverityChipsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const toggle = (severity: Severity): void => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChosen(next);
  };
  return (
    <div className={styles.group} role="group" aria-label={text.severity.filter}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={chosen.has(severity)}
          title={severityMeaning(severity, language)}
          className={mergeClasses(shared.plainButton, styles.chip, chosen.has(severity) && styles.pressed)}
          onClick={() => toggle(severity)}
        >
          <SeverityIcon severity={severity} />
          {text.severity.count[severity](counts[severity])}
        </button>
      ))}
    </div>
  );
}
