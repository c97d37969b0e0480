import { Button, makeStyles, tokens } from '@fluentui/react-components';
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

export interface ReadingChoicesProps {
  readonly title: string;
  readonly choices: readonly ReadingChoice[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly busy: boolean;
  readonly onRemove: (choice: ReadingChoice) => void;
}

/** What was said, in sentences, each to be taken back. */
export function ReadingChoices({ title, choices, kinds, busy, onRemove }: ReadingChoicesProps) {
  const own = useStyles();
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  if (choices.length === 0) return null;
  const nameOf = (kind: string): string => kinds.find(({ value }) => value === kind)?.label ?? kind;
  return (
    <section className={own.root}>
      <h2 className={shared.title}>{title}</h2>
      <ul className={shared.list}>
        {choices.map((choice) => {
          const sentence = sentenceOf(choice, text.reading, nameOf);
          return (
            <li key={JSON.stringify(choice)} className={own.item}>
              <span className={styles.words}>{sentence}</span>
              <Button
                size="small"
                appearance="subtle"
                className={shared.button}
                aria-label={text.reading.removeWhich(sentence)}
                disabledFocusable={busy}
                onClick={() => onRemove(choice)}
              >
                {text.reading.remove}
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
      return text.choiceOf.column(
        choice.header === '' ? text.noHeader : choice.header,
        choice.role !== null ? text.role[choice.role] : choice.isCarried ? text.carried : text.noRole,
      );
    case 'row':
      return text.choiceOf.row(choice.row, text.type[choice.type]);
    case 'table':
      return text.choiceOf.table(
        choice.index === null ? '' : nameOf(choice.index),
        choice.year === null ? '' : String(choice.year),
      );
    case 'selection':
      return text.choiceOf.selection(`${choice.sheet}, ${areaAddress(choice.range)}`);
    case 'no-table':
      return text.choiceOf['no-table'](choice.table);
  }
}
