import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT } from '../parts/short';

/** Looks of the parts below the list. */
export const useCoverageStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  /** The line about whose plan it is, in a low pane no higher than its buttons. */
  low: { [SHORT]: { paddingTop: '2px', paddingBottom: 0 } },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column' },
  choice: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center', minHeight: '24px' },
});
