import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CollectResult } from '../../app/progress/collect';
import { CopyButton } from '../parts/CopyButton';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import type { Announcement } from '../session/events';
import { missingAsText, OWING, returnStates } from './collect-report';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
});

/** Who has returned a sheet and who has not, those who are to be chased first and open; to be copied into a letter. */
export function UnitReturns({
  units,
  onAnnounce,
}: {
  readonly units: CollectResult['units'];
  readonly onAnnounce: (announcement: Announcement | null) => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const { collecting } = text;
  const owing = missingAsText(units, text);
  const here = units.filter(({ state }) => state === 'returned' || state === 'before').length;
  if (units.length === 0) return null;
  return (
    <div className={styles.root}>
      <div className={shared.row}>
        <span className={mergeClasses(shared.strong, shared.numbers)}>{collecting.returns(here, units.length)}</span>
        {owing !== '' && (
          <CopyButton
            key={owing}
            framed
            label={collecting.copyMissing}
            content={() => owing}
            said={collecting.copied}
            onAnnounce={onAnnounce}
          />
        )}
      </div>
      {returnStates(units).map(({ state, units: names }) => (
        <details key={state} open={OWING.includes(state)}>
          <summary className={styles.summary}>{collecting.state[state](names.length)}</summary>
          <ul className={mergeClasses(styles.names, shared.quiet)}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
