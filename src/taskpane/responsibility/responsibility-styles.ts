import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the parts under each other in Giao việc: a heading with its hint, and quiet parts that open. */
export const useResponsibilityStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  hint: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}` },
  closed: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
});
