import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Loads } from '../../app/session';
import { formatNumber, formatShare } from '../../locale/format';
import { formatPoints, NO_POINTS } from '../../model/points';
import { showMore } from '../list/show-more';
import { useLanguage } from '../parts/language';
import { useResponsibilityStyles } from './responsibility-styles';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  rule: { margin: `${tokens.spacingVerticalXXS} 0` },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  mark: { color: tokens.colorStatusWarningForeground3 },
  sign: { verticalAlign: 'text-bottom' },
  facts: { display: 'block' },
  track: { display: 'block', height: '6px', margin: `${tokens.spacingVerticalXXS} 0` },
  bar: {
    display: 'block',
    height: '100%',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
  },
});

/** More units than this are listed when asked for. */
const UNITS_SHOWN = 8;

/** A quiet line that opens: who leads how much, most first, and who leads far more than the others. */
export function UnitLoads({ loads: { units, median } }: { readonly loads: Loads }) {
  const styles = useStyles();
  const parts = useResponsibilityStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...units.map(({ lead }) => lead.rows));
  const overloaded = units.filter(({ isOverloaded }) => isOverloaded).length;
  // A plan of tasks alone has no points to speak of.
  const hasPoints = units.some(({ all: { gap } }) => gap !== NO_POINTS);
  if (units.length === 0) return null;
  return (
    <details className={mergeClasses(parts.closed, shared.quiet)}>
      <summary className={parts.summary}>
        {text.loads.title}
        {overloaded > 0 && (
          <>
            {' · '}
            <Mark words={text.loads.overloaded(overloaded)} />
          </>
        )}
      </summary>
      <p className={styles.rule}>{text.loads.rule(formatNumber(median, language))}</p>
      <ol className={shared.list} aria-label={text.loads.list}>
        {(all ? units : units.slice(0, UNITS_SHOWN)).map(
          ({ key, name, isGroup, lead, all: any, share, isOverloaded }) => (
            <li key={key} className={styles.item}>
              <span className={mergeClasses(styles.name, shared.strong)}>{name}</span>
              {isGroup && ` · ${text.responsibility.group}`}
              {isOverloaded && (
                <>
                  {' · '}
                  <Mark words={text.loads.mark} />
                </>
              )}
              {lead.rows > 0 && (
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${(lead.rows / most) * 100}%` }} />
                </span>
              )}
              <span className={mergeClasses(styles.facts, shared.numbers)}>
                <Facts
                  facts={[
                    lead.rows > 0 ? text.loads.lead(lead.rows, formatShare(share, language)) : text.loads.noLead,
                    ...(hasPoints && lead.rows > 0 ? [text.loads.leadGap(formatPoints(lead.gap, language))] : []),
                    // Who does nothing but lead has the same rows in all.
                    ...(any.rows === lead.rows
                      ? []
                      : [
                          hasPoints
                            ? text.loads.allGap(any.rows, formatPoints(any.gap, language))
                            : text.loads.all(any.rows),
                        ]),
                  ]}
                />
              </span>
            </li>
          ),
        )}
      </ol>
      {!all && units.length > UNITS_SHOWN && (
        <Button
          size="small"
          appearance="transparent"
          className={mergeClasses(shared.button, shared.flush)}
          onClick={({ currentTarget }) => showMore(currentTarget, () => setAll(true))}
        >
          {text.loads.more(units.length - UNITS_SHOWN)}
        </Button>
      )}
    </details>
  );
}

/** Facts on one line, broken between them. */
function Facts({ facts }: { readonly facts: readonly string[] }) {
  const shared = useViewStyles();
  return facts.map((fact, at) => (
    <span key={fact}>
      {at > 0 && ' · '}
      <span className={shared.whole}>{fact}</span>
    </span>
  ));
}

function Mark({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <Warning16Filled className={styles.sign} aria-hidden="true" /> {words}
    </span>
  );
}
