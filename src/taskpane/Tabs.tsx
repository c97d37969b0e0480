import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRoving } from './list/roving';
import { useViewStyles } from './parts/styles';

const useStyles = makeStyles({
  // Excel keeps a corner of 34 × 32 px at the top right for its own menu.
  list: {
    containerType: 'inline-size',
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    paddingInlineStart: tokens.spacingHorizontalXS,
    paddingInlineEnd: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    // Five stand in one line of Excel's usual pane, and of the narrowest.
    padding: '0 5px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@container (min-width: 345px)': { padding: `0 ${tokens.spacingHorizontalS}` },
    '@container (max-width: 305px)': { fontSize: tokens.fontSizeBase200 },
    color: tokens.colorNeutralForeground2,
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    // Contrast themes draw borders that are not to be seen.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas', borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  /** Takes the room of the bold label, so that choosing a tab moves no other. */
  label: {
    display: 'inline-grid',
    '::after': {
      content: 'attr(data-label)',
      gridArea: '1 / 1',
      visibility: 'hidden',
      height: 0,
      overflow: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  shown: { gridArea: '1 / 1' },
});

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Shown in place of the label, which then is its name for screen readers and its tooltip. */
  readonly icon?: ReactNode;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** Prefix of the ids of tabs; the panel is labelled by `${id}-${name}`. */
  readonly id: string;
}

/**
 * The tabs of the pane. Fluent's own put focusable helper elements into the page that are hidden from screen readers,
 * which accessibility checks rightly refuse. Arrow keys move, Enter opens: opening may read the workbook.
 */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect, id }: TabsProps<Name>) {
  const styles = useStyles();
  const shared = useViewStyles();
  const roving = useRoving(
    tabs.map(({ name }) => name),
    { horizontal: true, start: selected },
  );
  return (
    <div
      role="tablist"
      aria-label={label}
      className={styles.list}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`${id}-${tab.name}`}
          data-row={tab.name}
          tabIndex={roving.tabIndex(tab.name)}
          aria-selected={tab.name === selected}
          aria-label={tab.icon ? tab.label : undefined}
          title={tab.icon ? tab.label : undefined}
          className={mergeClasses(shared.plainButton, styles.tab, tab.name === selected && styles.selected)}
          onClick={() => onSelect(tab.name)}
        >
          {tab.icon ?? (
            <span className={styles.label} data-label={tab.label}>
              <span className={mergeClasses(styles.shown, tab.name === selected && shared.strong)}>{tab.label}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
