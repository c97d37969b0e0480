import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { leadChoices } from '../../app/check/lead-choice';
import type { Finding } from '../../model/finding';
import { LabelledSelect } from '../form/Select';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import type { FindingTools } from './finding-tools';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  choice: { flex: '1 1 140px', minWidth: 0 },
});

/** Where a lead is missing: the plan's units to choose from, and the button that writes the chosen one into the cell. */
export function LeadPart({ finding, tools }: { readonly finding: Finding; readonly tools: FindingTools }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { fixes } = useLanguage().text;
  const units = useMemo(() => leadChoices(tools.check, finding), [tools.check, finding]);
  const [unit, setUnit] = useState('');
  if (units.length === 0) return null;
  return (
    <div className={styles.root}>
      <LabelledSelect
        label={fixes.lead}
        value={unit}
        options={[{ value: '', label: fixes.chooseLead }, ...units.map((name) => ({ value: name, label: name }))]}
        busy={tools.busy}
        className={styles.choice}
        onChoose={setUnit}
      />
      <Button
        size="small"
        className={shared.button}
        disabledFocusable={tools.busy || unit === ''}
        onClick={() => tools.onLead(finding, unit)}
      >
        {fixes.writeLead}
      </Button>
    </div>
  );
}
