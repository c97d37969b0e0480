import { makeStyles, tokens } from '@fluentui/react-components';

/** Small buttons that are pressed or not: filters and choices in a bar. */
export const useChipStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    // Inside, so that the chip takes no more room than before.
    '@media (forced-colors: active)': {
      border: '1px solid Highlight',
      outline: '1px solid Highlight',
      outlineOffset: '-2px',
    },
  },
});
