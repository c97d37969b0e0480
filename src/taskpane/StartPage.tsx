import { FluentProvider } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { problemText, words, type Language } from '../locale';
import { EmptyState } from './EmptyState';
import { fluentTheme } from './theme';

export type StartReason = 'too-old' | 'not-excel';

/** Shown in place of the pane where it cannot work: what is the matter, and the workbench as the way out. */
export function StartPage({ reason, language }: { readonly reason: StartReason; readonly language: Language }) {
  const text = words(language);
  const { what, action } = problemText({ id: 'excel-too-old', args: {} }, language);
  const { title, body } = reason === 'too-old' ? { title: what, body: action } : { title: text.notExcel.title, body: text.notExcel.text };
  return (
    <FluentProvider theme={fluentTheme('light')} lang={language}>
      <EmptyState icon={<Table32Regular />} title={title}>
        <p>{body}</p>
        <a href="workbench.html">{text.notExcel.workbench}</a>
      </EmptyState>
    </FluentProvider>
  );
}
