import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT } from './short';

/** Where the bar alone would fill the pane: a low one, or one that is magnified so much that its lines wrap. */
const LOW = '@media (max-height: 320px), (max-width: 240px)';

/**
 * Looks that several views share. Each view is a bar that stays and a part that scrolls; on very low panes all of it
 * scrolls.
 */
export const useViewStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    [LOW]: { overflowY: 'auto' },
  },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    position: 'relative',
    [SHORT]: {
      rowGap: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    flexWrap: 'wrap',
  },
  button: {
    flexShrink: 0,
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    // A pane of 350 pixels at 200 %.
    '@media (max-width: 260px)': { whiteSpace: 'normal', flexShrink: 1 },
  },
  /**
   * For a button without a frame at the start of a line: its words, not its room, are in line with what stands above.
   * A contrast theme gives it a frame.
   */
  flush: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // Rows that grow or shrink above what is being read must not move it.
    overflowAnchor: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [LOW]: { overflowY: 'visible', flexShrink: 0 },
  },
  padded: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stale: {
    color: tokens.colorStatusWarningForeground3,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  /** Broken between, never inside. */
  whole: { whiteSpace: 'nowrap' },
  /** The heading of a part of a view. */
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A last line of one syllable tears words apart: “tiêu / chí”. Not `textWrap`, which would break lines that are one.
  text: { margin: 0, overflowWrap: 'anywhere', textWrapStyle: 'pretty' },
  /** For a bare button that looks like a part of a list. */
  plainButton: {
    appearance: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    border: 'none',
    margin: 0,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // The neutral backgrounds stay black in the contrast theme, where the subtle ones would need another text colour.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':active': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  /** For the plain button at the end of a list that is cut. */
  more: {
    color: tokens.colorBrandForegroundLink,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
