import { makeStyles, tokens } from '@fluentui/react-components';

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
  mark: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  doubt: { color: tokens.colorStatusWarningForeground3, display: 'block' },
  select: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  /** The same line, in the colour of what asks for a look. */
  doubtful: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
