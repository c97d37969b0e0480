import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      verticalAlign: 'top',
      textAlign: 'start',
      overflowWrap: 'anywhere',
    },
    // A code is one word.
    '& td:first-child': { whiteSpace: 'nowrap' },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  },
});

/** What a table looks like that Phuluc can read. Its words are those of the planners' own tables, in both languages. */
export function ExampleTable() {
  const styles = useStyles();
  const shared = useViewStyles();
  const { caption, header, rows } = useLanguage().text.check.example;
  return (
    <table className={styles.table} lang="vi">
      <caption className={shared.unseen}>{caption}</caption>
      <thead>
        <tr>
          {header.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, column) => (
              <td key={header[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
