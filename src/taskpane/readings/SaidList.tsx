import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeptChoice } from '../../app/readings/reading-choice';
import type { Words } from '../../locale';
import { areaAddress } from '../../model/address';
import type { ReadingChoice } from '../../model/reading-choice';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { useReadingStyles } from './reading-styles';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

export interface SaidListProps {
  readonly kept: readonly KeptChoice[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly busy: boolean;
  readonly onForget: (choice: ReadingChoice) => void;
}

/** What was chosen so far, in sentences, each to be taken back. */
export function SaidList({ kept, kinds, busy, onForget }: SaidListProps) {
  const own = useStyles();
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  if (kept.length === 0) return null;
  const nameOf = (kind: string): string => kinds.find(({ value }) => value === kind)?.label ?? kind;
  return (
    <section className={own.root}>
      <h2 className={styles.title}>{text.reading.said(kept.length)}</h2>
      <ul className={shared.list}>
        {kept.map(({ choice, at }) => {
          const sentence = sentenceOf(choice, text.reading, nameOf);
          return (
            <li key={at.row} className={own.item}>
              <span className={styles.words}>{sentence}</span>
              <Button
                size="small"
                appearance="subtle"
                className={shared.button}
                aria-label={text.reading.forgetWhich(sentence)}
                disabledFocusable={busy}
                onClick={() => onForget(choice)}
              >
                {text.reading.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sentenceOf(choice: ReadingChoice, text: Words['reading'], nameOf: (kind: string) => string): string {
  switch (choice.kind) {
    case 'column':
      return text.saidOf.column(
        choice.header === '' ? text.noHeader : choice.header,
        choice.role === null ? text.noRole : text.role[choice.role],
      );
    case 'row':
      return text.saidOf.row(choice.row, text.type[choice.type]);
    case 'table':
      return text.saidOf.table(
        choice.index === null ? '' : nameOf(choice.index),
        choice.year === null ? '' : String(choice.year),
      );
    case 'selection':
      return text.saidOf.selection(`${choice.sheet}, ${areaAddress(choice.range)}`);
    case 'no-table':
      return text.saidOf['no-table'](choice.table);
  }
}
