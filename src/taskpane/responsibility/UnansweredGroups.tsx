import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GroupAnswer, UnansweredGroup, Who } from '../../app/responsibility/group-answers';
import type { ResponsibilityPreview } from '../../app/session';
import type { CellPlace } from '../../model/grid';
import { GroupForm } from './GroupForm';
import { OpenButton, useOpened } from '../form/opened';
import { Folded } from '../parts/Folded';
import { showMore } from '../list/show-more';
import { useLanguage } from '../parts/language';
import { useResponsibilityStyles } from './responsibility-styles';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  folded: { padding: `0 ${tokens.spacingHorizontalM}` },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  foot: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** More groups than this are named only when asked for, so that the preview below stays in sight. */
const GROUPS_SHOWN = 3;

export interface UnansweredGroupsProps {
  readonly preview: ResponsibilityPreview;
  readonly busy: boolean;
  readonly onAnswer: (answer: GroupAnswer) => void;
  readonly onSelect: (place: CellPlace) => void;
  /** Drafts the sheet 'Đơn vị'. */
  readonly onDraft: () => void;
}

/** Groups of which nobody has said who they are: asked once, before writing; closed until wanted. */
export function UnansweredGroups({
  preview: { unansweredGroups, units, hasUnitList },
  busy,
  onAnswer,
  onSelect,
  onDraft,
}: UnansweredGroupsProps) {
  const styles = useStyles();
  const parts = useResponsibilityStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [all, setAll] = useState(false);
  if (unansweredGroups.length === 0) return null;
  const shown = all ? unansweredGroups : unansweredGroups.slice(0, GROUPS_SHOWN);
  return (
    <section>
      <Folded label={text.groupAnswers.open(unansweredGroups.length)} className={styles.folded}>
        <h2 className={mergeClasses(shared.title, parts.title)}>{text.groupAnswers.open(unansweredGroups.length)}</h2>
        <p className={mergeClasses(shared.quiet, parts.hint)}>
          {text.groupAnswers.hint} {hasUnitList && text.groupAnswers.listHint}
        </p>
        <ul className={shared.list}>
          {shown.map((group) => (
            <GroupLine
              key={group.key}
              group={group}
              units={units}
              busy={busy}
              onAnswer={onAnswer}
              onSelect={onSelect}
            />
          ))}
        </ul>
        <div className={styles.foot}>
          {unansweredGroups.length > shown.length && (
            <Button
              size="small"
              appearance="transparent"
              className={mergeClasses(shared.button, shared.flush)}
              onClick={({ currentTarget }) => showMore(currentTarget, () => setAll(true))}
            >
              {text.groupAnswers.more(unansweredGroups.length - shown.length)}
            </Button>
          )}
          {!hasUnitList && (
            <Button size="small" className={shared.button} disabledFocusable={busy} onClick={onDraft}>
              {text.responsibility.draft}
            </Button>
          )}
        </div>
      </Folded>
    </section>
  );
}

type GroupLineProps = Pick<UnansweredGroupsProps, 'busy' | 'onAnswer' | 'onSelect'> & {
  readonly group: UnansweredGroup;
  readonly units: readonly Who[];
};

function GroupLine({ group, units, busy, onAnswer, onSelect }: GroupLineProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  const opened = useOpened();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{group.name}</span>
        <span className={mergeClasses(shared.quiet, shared.numbers)}>{text.rows(group.rows.length)}</span>
        <OpenButton opened={opened} busy={busy} label={text.assignWhich(group.name)}>
          {text.assign}
        </OpenButton>
      </div>
      {opened.isOpen && (
        <GroupForm
          group={group}
          rows={group.rows}
          row={null}
          units={units}
          chosen={[]}
          busy={busy}
          onAnswer={onAnswer}
          onSelect={onSelect}
          onClose={opened.close}
        />
      )}
    </li>
  );
}
