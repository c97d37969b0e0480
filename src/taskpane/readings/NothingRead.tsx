import { Button } from '@fluentui/react-components';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useContext, type ReactNode } from 'react';
import { EmptyState } from '../parts/EmptyState';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { OpenReading } from './open-reading';

/**
 * A view that has nothing to show because the tables that were read have no such column. They may have it under another
 * name: Cách đọc is where it can be said.
 */
export function NothingRead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const shared = useViewStyles();
  const { text } = useLanguage();
  const onReading = useContext(OpenReading);
  return (
    <EmptyState icon={<Table32Regular />} title={title}>
      <p className={shared.text}>{children}</p>
      <p className={shared.text}>{text.reading.otherName}</p>
      <Button size="small" onClick={onReading}>
        {text.reading.open}
      </Button>
    </EmptyState>
  );
}
