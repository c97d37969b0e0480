import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectResult } from '../../app/progress/collect';
import { copyText } from '../parts/clipboard';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { missingAsText, returnStates } from './collect-report';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
  field: { display: 'block', width: '100%', boxSizing: 'border-box', height: '6.5em', fontFamily: 'inherit' },
});

/** Who has returned a sheet and who has not, those who are to be chased first and open; to be copied into a letter. */
export function UnitReturns({ units }: { readonly units: CollectResult['units'] }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { collecting, copying } = useLanguage().text;
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const owing = missingAsText(units);
  const here = units.filter(({ state }) => state === 'returned' || state === 'before').length;
  if (units.length === 0) return null;
  return (
    <div className={styles.root}>
      <div className={shared.row}>
        <span className={mergeClasses(shared.strong, shared.numbers)}>{collecting.returns(here, units.length)}</span>
        {owing !== '' && (
          <Button
            size="small"
            className={shared.button}
            onClick={() => void copyText(owing).then((isCopied) => setCopied(isCopied ? 'yes' : 'refused'))}
          >
            {collecting.copyMissing}
          </Button>
        )}
        {copied === 'yes' && (
          <span className={shared.quiet} role="status">
            {collecting.copied}
          </span>
        )}
      </div>
      {copied === 'refused' && (
        <textarea className={styles.field} readOnly value={owing} aria-label={copying.text} autoFocus />
      )}
      {returnStates(units).map(({ state, units: names }) => (
        <details key={state} open={state === 'missing' || state === 'blank'}>
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
