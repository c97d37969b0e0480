import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changesOf, safeFixes } from '../../app/check/finding-parts';
import { ruleName } from '../../locale/check/findings';
import { formatCell } from '../../locale/format';
import type { Finding } from '../../model/finding';
import { changeText } from '../responsibility/change-text';
import type { FindingTools } from './finding-tools';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  change: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Cells shown one by one; a fix of a whole column would fill the pane. */
const SHOWN = 3;

/** What a fix would change, before and after, and the button that does it; a safe one also everywhere at once. */
export function FixPart({ finding, tools }: { readonly finding: Finding; readonly tools: FindingTools }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { fix } = finding;
  const changes = changesOf(tools.check, finding);
  if (!fix || changes.length === 0) return null;
  const alike = fix.grade === 'safe' ? safeFixes(tools.alike(finding)) : [];
  return (
    <div className={styles.root}>
      {changes.slice(0, SHOWN).map((change) => {
        const { before, after } = changeText(change, text, language);
        return (
          <p key={formatCell(change.at, '')} className={styles.change}>
            {changes.length > 1 && <span className={shared.quiet}>{formatCell(change.at, finding.at.sheet)}: </span>}
            <del className={styles.before}>{before}</del> <span aria-hidden="true">→</span>{' '}
            <span className={shared.unseen}>{text.fixes.change}</span> <ins className={styles.after}>{after}</ins>
          </p>
        );
      })}
      {changes.length > SHOWN && (
        <p className={mergeClasses(styles.change, shared.quiet)}>{text.fixes.more(changes.length - SHOWN)}</p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={shared.button}
          disabledFocusable={tools.busy}
          onClick={() => tools.onFix([finding])}
        >
          {fix.grade === 'suggestion'
            ? text.fixes.applySuggestion
            : changes.length > 1
              ? text.fixes.applyCells(changes.length)
              : text.fixes.apply}
        </Button>
        {alike.length > 1 && <FixAll findings={alike} rule={finding.rule} tools={tools} />}
      </div>
    </div>
  );
}

/** Makes every safe fix of one kind. */
export function FixAll({
  findings,
  rule,
  tools,
}: {
  readonly findings: readonly Finding[];
  readonly rule: string;
  readonly tools: FindingTools;
}) {
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const words = text.fixes.all(findings.length);
  return (
    <Button
      size="small"
      className={shared.button}
      aria-label={`${words}: ${ruleName(rule, language)}`}
      disabledFocusable={tools.busy}
      onClick={() => tools.onFix(findings)}
    >
      {words}
    </Button>
  );
}
