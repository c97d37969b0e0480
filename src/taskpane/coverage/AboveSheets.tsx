import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CoverageReport } from '../../app/coverage/coverage';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { useCoverageStyles } from './coverage-styles';

/** Which sheets of this workbook are the plan above: from then on none of ours. */
export function AboveSheets({
  report: { sheets, choice },
  session: { state, actions },
}: {
  readonly report: CoverageReport;
  readonly session: Session;
}) {
  const styles = useCoverageStyles();
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  const [marked, setMarked] = useState<readonly string[]>(choice.sheets);
  if (sheets.length < 2 && choice.sheets.length === 0) return null;
  return (
    <details className={styles.part} open={choice.sheets.length > 0}>
      <summary className={styles.summary}>{text.sheets}</summary>
      <p className={mergeClasses(shared.text, shared.quiet)}>{text.sheetsHint}</p>
      {[...new Set([...sheets, ...choice.sheets])].map((sheet) => (
        <label key={sheet} className={styles.choice}>
          <input
            type="checkbox"
            checked={marked.includes(sheet)}
            onChange={({ currentTarget }) =>
              setMarked(currentTarget.checked ? [...marked, sheet] : marked.filter((one) => one !== sheet))
            }
          />
          {sheet}
        </label>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={shared.button}
          disabledFocusable={state.busy !== null}
          onClick={() => void actions.setAboveChoice({ sheets: marked })}
        >
          {text.setSheets}
        </Button>
      </div>
    </details>
  );
}
