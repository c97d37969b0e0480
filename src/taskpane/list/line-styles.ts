import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';

/** The look of a line in a list of rows: a sign, a name, a figure at its end, and what stands below the name. */
export const useLineStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [SHORT]: { paddingTop: '2px', paddingBottom: '2px', rowGap: 0 },
  },
  /** A heading between lines. */
  head: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Under a line that opens. */
  below: { paddingInlineStart: tokens.spacingHorizontalXXL },
  /** The line whose cell was selected last. */
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  sign: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  /** Cut in a low pane, unless it is the line whose cell was selected last. */
  oneLine: {
    minWidth: 0,
    [SHORT_AND_WIDE]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  /** What a figure says already. */
  spared: { [SHORT]: { display: 'none' } },
  // A pane of 350 pixels at 200 % has no room for the figure on one line.
  figure: { textAlign: 'end', whiteSpace: 'nowrap', '@media (max-width: 260px)': { whiteSpace: 'normal' } },
  /** What stands below the name uses the room beside the sign. */
  wide: { gridColumn: '2 / 4', overflowWrap: 'anywhere' },
});
