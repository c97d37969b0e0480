import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../parts/language';
import { rulePage, shownParts, type PagePart } from './rule-page';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center', color: tokens.colorBrandForegroundLink },
  part: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
  },
  caption: { textAlign: 'start' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ':first-child': { whiteSpace: 'nowrap' },
  },
});

/** One part of the bundle, fetched when the first page is opened. */
const pageOf = async (rule: string): Promise<string> =>
  (
    (await import(
      /* webpackChunkName: "rules", webpackMode: "lazy-once", webpackInclude: /[\\/][a-z][a-z-]*\.md$/ */ `../../../docs/rules/${rule}.md`
    )) as { readonly default: string }
  ).default;

/** What a rule looks at, with a wrong and a right table: its page of the guide, opened in place. */
export function RuleExamples({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const [page, setPage] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const open = (): void => {
    if (page !== null) return;
    setFailed(false);
    pageOf(rule).then(setPage, () => setFailed(true));
  };
  return (
    <details className={styles.root} onToggle={(event) => event.currentTarget.open && open()}>
      <summary className={styles.summary}>{text.explained.open}</summary>
      {isFailed ? (
        <p className={shared.text}>{text.explained.failed}</p>
      ) : (
        page !== null && shownParts(rulePage(page, language)).map((part) => <Part key={part.name} part={part} />)
      )}
    </details>
  );
}

function Part({ part: { name, text, table } }: { readonly part: PagePart }) {
  const styles = useStyles();
  const shared = useViewStyles();
  if (table === null)
    return (
      <p className={styles.part}>
        <span className={shared.strong}>{name}:</span> {text}
      </p>
    );
  const [header = [], ...rows] = table;
  return (
    <table className={styles.table} lang="vi">
      <caption className={mergeClasses(shared.strong, styles.caption)}>{name}</caption>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col" className={styles.cell}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, index) => (
              <td key={index} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
