import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT_AND_WIDE } from '../parts/short';

/** Looks that the parts of Cách đọc share: one line for a column or a row, what it is at its right. */
export const useReadingStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '26px minmax(0, 1fr) 128px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  /** The cell to go to, at the start of a line. */
  place: {
    color: tokens.colorBrandForegroundLink,
    minWidth: '24px',
    minHeight: '24px',
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  below: { display: 'block', overflowWrap: 'anywhere' },
  /** In a low pane the columns come first: what explains them takes one line, and what is fairly sure none. */
  oneLine: { [SHORT_AND_WIDE]: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } },
  mark: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  fairlySure: { [SHORT_AND_WIDE]: { display: 'none' } },
  doubt: { color: tokens.colorStatusWarningForeground3, display: 'block' },
  /** The border of a list, in the colour of what asks for a look. */
  doubtful: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
});
