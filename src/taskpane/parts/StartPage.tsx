import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { problemText, words, type Language } from '../../locale';
import { EmptyState } from './EmptyState';
import { fluentTheme, type PaneTheme } from '../theme/theme';

export type StartReason = 'too-old' | 'not-excel' | 'office-missing';

const useStyles = makeStyles({
  page: { minHeight: '100%', boxSizing: 'border-box' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '34em' },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Shown in place of the pane where it cannot work: what is the matter, and the workbench as the way out. */
export function StartPage({
  reason,
  language,
  theme,
}: {
  readonly reason: StartReason;
  readonly language: Language;
  readonly theme: PaneTheme;
}) {
  const styles = useStyles();
  const text = words(language);
  const { title, body } = wording(reason, language);
  return (
    <FluentProvider theme={fluentTheme(theme)} lang={language} className={styles.page}>
      <EmptyState icon={<Table32Regular />} title={title}>
        <p className={styles.text}>{body}</p>
        {/* A window of its own: in a task pane the workbench has no room, and there is no way back. */}
        <a className={styles.link} href="workbench.html" target="_blank" rel="noopener">
          {text.notExcel.workbench}
        </a>
      </EmptyState>
    </FluentProvider>
  );
}

function wording(reason: StartReason, language: Language): { readonly title: string; readonly body: string } {
  const text = words(language);
  if (reason === 'not-excel') return { title: text.notExcel.title, body: text.notExcel.text };
  if (reason === 'office-missing') return { title: text.officeMissing.title, body: text.officeMissing.text };
  const { what, action } = problemText({ id: 'excel-too-old', args: {} }, language);
  return { title: what, body: action };
}
