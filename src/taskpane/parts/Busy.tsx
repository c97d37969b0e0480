import { makeStyles, ProgressBar } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { position: 'absolute', insetInlineStart: 0, insetInlineEnd: 0, bottom: '-1px', width: 'auto' },
});

/** A moving line along the lower edge of a view's bar: takes no room, so that nothing jumps when it comes and goes. */
export function Busy({ label }: { readonly label: string }) {
  return <ProgressBar className={useStyles().bar} aria-label={label} />;
}
