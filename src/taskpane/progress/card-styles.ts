import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the reports on files that stand above the list: files taken in, files to send. */
export const useCardStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  /** Room above it when it is scrolled to. */
  title: { scrollMarginTop: tokens.spacingVerticalXXL },
});
