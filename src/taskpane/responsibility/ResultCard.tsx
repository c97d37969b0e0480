import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { isAllPlaced } from '../../app/responsibility/unplaced';
import type { GenerateResult } from '../../app/session';
import { mendedSentences } from '../../locale/responsibility/odd-sheets';
import type { CellPlace } from '../../model/grid';
import { formatPoints } from '../../model/points';
import { useShort } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import { useNextStepLanguage } from './next-step-language';
import { SheetChanges } from './SheetChanges';
import { UnplacedPart } from './UnplacedPart';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  folded: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    '&[open]': { paddingBottom: tokens.spacingVerticalS },
  },
  // Behind the mark that opens it, and broken as a sentence where it is too long for one line.
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    '& > h2': { display: 'inline' },
    '& > h2 > svg': { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
    '& > h2 > span': { marginInlineStart: tokens.spacingHorizontalXS },
  },
  title: {
    margin: 0,
    scrollMarginTop: tokens.spacingVerticalXL,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  partly: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  open: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  proof: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& caption': {
      textAlign: 'start',
      paddingBottom: tokens.spacingVerticalXXS,
      color: tokens.colorNeutralForeground2,
    },
    '& th, & td': { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: 'end', fontWeight: tokens.fontWeightRegular },
    '& th[scope="row"]': { textAlign: 'start' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  unasked: { marginTop: tokens.spacingVerticalXS },
  restore: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalS,
  },
  verdict: { display: 'flex', justifyContent: 'end', columnGap: tokens.spacingHorizontalXXS, alignItems: 'center' },
});

/** What a run wrote, and the proof: what the plan assigns is what the sheets hold. */
export function ResultCard({
  result,
  busy,
  onSelect,
  onRestore,
}: {
  readonly result: GenerateResult;
  readonly busy: boolean;
  readonly onSelect: (place: CellPlace) => void;
  readonly onRestore?: () => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const isShort = useShort();
  const { language, text } = useLanguage();
  const next = useNextStepLanguage().text;
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands above what was being read, and says what has just happened.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  const { added, updated, unchanged, proof } = result;
  // Green only where nothing was left behind.
  const isWhole = isAllPlaced(proof.unplaced);
  const counts = [
    ...(added > 0 ? [text.responsibility.added(added)] : []),
    ...(updated > 0 ? [text.responsibility.updated(updated)] : []),
    ...(unchanged > 0 ? [text.responsibility.unchanged(unchanged)] : []),
  ];
  const lines = [
    {
      name: text.responsibility.proofCriteria,
      plan: String(proof.criteria.plan),
      sheets: String(proof.criteria.sheets),
    },
    {
      name: text.responsibility.proofAssignments,
      plan: String(proof.assignments.plan),
      sheets: String(proof.assignments.sheets),
    },
    {
      name: text.responsibility.proofPoints,
      plan: formatPoints(proof.points.plan, language),
      sheets: formatPoints(proof.points.sheets, language),
    },
  ];
  const title = (
    <h2 ref={heading} className={styles.title}>
      {isWhole ? (
        <CheckmarkCircle20Filled className={styles.good} aria-hidden="true" />
      ) : (
        <Warning20Filled className={styles.open} aria-hidden="true" />
      )}
      {added + updated === 0 ? text.responsibility.unchangedTitle : text.responsibility.doneTitle}
      {isShort && (
        <span className={shared.quiet}>
          {[...(added + updated > 0 ? counts : []), ...(isWhole ? [] : [next.leftBehind])].join(' · ')}
        </span>
      )}
    </h2>
  );
  const body = (
    <>
      {(!isShort || added + updated === 0) && <p className={shared.text}>{counts.join(' · ')}</p>}
      {mendedSentences(result, language).map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
      <table className={mergeClasses(styles.proof, shared.numbers)}>
        <caption>{text.responsibility.proof}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.responsibility.proofPlan}</th>
            <th scope="col">{text.responsibility.proofSheets}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, plan, sheets }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{plan}</td>
              <td>{sheets}</td>
              <td>
                <span className={styles.verdict}>
                  {plan === sheets ? (
                    <Checkmark16Filled className={styles.good} aria-hidden="true" />
                  ) : (
                    <ErrorCircle16Filled className={styles.bad} aria-hidden="true" />
                  )}
                  {plan === sheets ? text.responsibility.proofSame : text.responsibility.proofDiffers}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proof.unplaced.unasked > 0 && (
        <p className={mergeClasses(shared.text, shared.quiet, styles.unasked)}>
          {next.unasked(proof.unplaced.unasked)}
        </p>
      )}
      <UnplacedPart unplaced={proof.unplaced} onSelect={onSelect} />
      <SheetChanges changes={result.changes} />
      {onRestore && (
        <div className={styles.restore}>
          <Button size="small" disabledFocusable={busy} onClick={onRestore}>
            {text.restore.run}
          </Button>
        </div>
      )}
    </>
  );
  const look = mergeClasses(styles.card, !isWhole && styles.partly);
  if (!isShort)
    return (
      <section className={look}>
        {title}
        {body}
      </section>
    );
  // The list of the sheets comes first there; what else there is to say is a press away.
  return (
    <details className={mergeClasses(look, styles.folded)} data-folded="">
      <summary className={styles.summary}>{title}</summary>
      {body}
    </details>
  );
}
