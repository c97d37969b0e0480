import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';

/** What stands above a list: in a low pane one line, what was found folded away beside the order of the list. */
export const useTopStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [SHORT]: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      rowGap: tokens.spacingVerticalXXS,
      paddingTop: tokens.spacingVerticalXXS,
      paddingBottom: tokens.spacingVerticalXXS,
    },
  },
  /** Beside other fields until it is opened. Then its words are whole as well. */
  folded: {
    flex: '1 1 120px',
    minWidth: 0,
    '&[open]': { flexBasis: '100%' },
    [SHORT_AND_WIDE]: {
      '&:not([open]) > summary': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    },
  },
  /** What is said in any pane, smaller in a low one. */
  said: {
    [SHORT]: { flex: '1 1 120px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  /** A line of its own. */
  whole: {
    [SHORT]: { flexBasis: '100%' },
    // It shares its line with nothing, so that its words may take a second one.
    [SHORT_AND_WIDE]: { '&:not([open]) > summary': { whiteSpace: 'normal' } },
  },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
