import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { CheckResult } from '../../app/session';
import { percentIn, thresholdFault, tiersFor, type TierThresholds } from '../../app/gaps/tiers';
import { Form } from '../form/Form';
import { useFormStyles } from '../form/form-styles';
import { TextField } from '../form/TextField';
import { useLanguage } from '../parts/language';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/styles';
import { useSwatchStyles } from '../gaps/TierChips';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(138px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  tier: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '22px' },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  field: { width: '84px' },
});

/** The colours with what each means, and the two thresholds in the middle, which the planner may set. */
export function TiersPart({
  session: { state, actions },
  check,
}: {
  readonly session: Session;
  readonly check: CheckResult;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const shared = useViewStyles();
  const { swatch } = useSwatchStyles();
  const { text } = useLanguage();
  const { low, high } = check.settings.thresholds;
  const [typed, setTyped] = useState({ low: String(low), high: String(high) });
  // What the workbook says now, also after the sheet was corrected by hand or a run was taken back.
  useEffect(() => setTyped({ low: String(low), high: String(high) }), [low, high]);
  const id = useId();
  const wanted: TierThresholds = { low: percentIn(typed.low), high: percentIn(typed.high) };
  const fault = thresholdFault(wanted);
  const same = wanted.low === low && wanted.high === high;
  const message =
    state.busy === 'tiers'
      ? text.tiers.saving
      : state.done?.what === 'thresholds-set'
        ? state.done.recoloured
          ? text.tiers.recoloured
          : text.tiers.saved
        : null;
  const hasColours = [...state.journal.coloured.values()].some(Boolean);
  const submit = (): void => {
    if (fault === null && !same && state.busy === null) void actions.setThresholds(wanted, hasColours, check);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className={shared.title} id={`${id}-title`}>
        {text.tiers.title}
      </h2>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {tiersFor({ low, high }).map(({ id: tier, fill, from, below }) => (
          <li key={tier} className={styles.tier}>
            <span className={swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
            {text.gaps.tier[tier](from, below)}
          </li>
        ))}
      </ul>
      <Form onSubmit={submit}>
        <span className={shared.quiet}>{text.tiers.hint}</span>
        <div className={styles.fields}>
          {(['low', 'high'] as const).map((which) => (
            <div key={which} className={styles.field}>
              <TextField
                inputMode="numeric"
                label={text.tiers[which]}
                value={typed[which]}
                onTyped={(value) => setTyped({ ...typed, [which]: value })}
                isWrong={fault !== null}
                aria-describedby={fault === null ? undefined : `${id}-fault`}
              />
            </div>
          ))}
          <Button
            size="small"
            type="submit"
            className={shared.button}
            disabledFocusable={fault !== null || same || state.busy !== null}
          >
            {text.tiers.apply}
          </Button>
        </div>
        {fault !== null && (
          <span id={`${id}-fault`} className={form.fault}>
            {text.tiers.fault[fault]}
          </span>
        )}
      </Form>
      {message !== null && <p className={shared.text}>{message}</p>}
    </section>
  );
}
