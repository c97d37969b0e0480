import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlannedSheet } from '../app/session';
import { useLanguage } from './language';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  below: { display: 'block' },
});

const ACTIONS = ['add', 'update', 'leave'] as const;

/** The sheets by what will happen to them, with rows, and why a name is not the unit's own. */
export function SheetPlan({ sheets }: { readonly sheets: readonly PlannedSheet[] }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const text = useLanguage().text.sheets;
  return ACTIONS.map((action) => {
    const some = sheets.filter((sheet) => sheet.action === action);
    if (some.length === 0) return null;
    return (
      <section key={action}>
        <h2 className={styles.title}>
          {text.action[action]}: {some.length}
        </h2>
        <p className={mergeClasses(shared.quiet, styles.hint)}>{text.actionHint[action]}</p>
        <ul className={shared.list}>
          {some.map((sheet) => (
            <li key={`${sheet.role}|${sheet.key}`} className={styles.row}>
              <span className={styles.name}>
                {sheet.name}
                <NameNote sheet={sheet} />
              </span>
              <span className={mergeClasses(shared.quiet, shared.numbers)}>{text.rows(sheet.rows)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function NameNote({ sheet }: { readonly sheet: PlannedSheet }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const text = useLanguage().text.sheets;
  const notes = [
    ...(sheet.isGroup ? [text.group] : []),
    ...(sheet.unit !== '' && sheet.unit !== sheet.name ? [sheet.unit] : []),
    ...sheet.nameReasons.map((reason) => text.nameReason[reason]),
  ];
  return notes.length === 0 ? null : <span className={mergeClasses(shared.quiet, styles.below)}>{notes.join(' · ')}</span>;
}
