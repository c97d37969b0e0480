import { makeStyles, tokens } from '@fluentui/react-components';

/** What is typed into and what is chosen from look alike. */
const field = {
  width: '100%',
  boxSizing: 'border-box',
  minHeight: '28px',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
} as const;

/** Looks of the small forms that open in place. */
export const useFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** One field in a line of the pane, in the pane's own size. */
  plain: {
    rowGap: tokens.spacingVerticalXS,
    marginTop: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
  /** A group of choices with its legend, without the browser's frame. */
  choices: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  /** Choices beside each other where there is room. */
  side: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    boxSizing: 'border-box',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  box: { margin: 0, width: '16px', height: '16px', flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  field: { ...field, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  select: { ...field, minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, textOverflow: 'ellipsis' },
  /** A field or a list in a bar, where height is scarce. */
  low: { minWidth: 0, minHeight: '24px', paddingTop: 0, paddingBottom: 0, lineHeight: tokens.lineHeightBase200 },
  /** As wide as its words, as far as there is room. */
  fitted: { width: 'auto', maxWidth: '60%' },
  large: { fontSize: tokens.fontSizeBase300 },
  fault: { color: tokens.colorStatusDangerForeground3 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});
