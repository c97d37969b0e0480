import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the one quiet column of settings. */
export const useSettingsStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  /** Names beside their values; below each other where the pane is narrow or its text large. */
  facts: {
    margin: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    '& dt': {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});
