import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LikeCluster, LikeWording } from '../../app/likeness/like-words';
import { Select } from '../form/Select';
import { useFormStyles } from '../form/form-styles';
import { toggled } from '../gaps/gap-bars';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
  cluster: {
    margin: 0,
    minWidth: 0,
    border: 'none',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    marginTop: tokens.spacingVerticalXS,
  },
  chosen: { width: 'auto', flex: '1 1 140px', minWidth: 0 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '26px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  keep: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface LikeWordsProps {
  readonly clusters: readonly LikeCluster[];
  /** What the line says while it is closed. */
  readonly title: string;
  readonly busy: boolean;
  readonly onMerge: (wordings: readonly LikeWording[], kept: string) => void;
}

/** Wordings that are nearly alike, cluster by cluster, each made one by a press after a look. Nothing where none are. */
export function LikeWords({ clusters, title, busy, onMerge }: LikeWordsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { likeWords } = useLanguage().text;
  if (clusters.length === 0) return null;
  return (
    <details className={mergeClasses(styles.root, shared.quiet)}>
      <summary className={styles.summary}>{title}</summary>
      <p className={shared.text}>{likeWords.hint}</p>
      {clusters.map((cluster) => (
        <Cluster
          key={`${cluster.kind}|${cluster.wordings.map(({ text }) => text).join('|')}`}
          cluster={cluster}
          busy={busy}
          onMerge={onMerge}
        />
      ))}
    </details>
  );
}

function Cluster({
  cluster: { kind, wordings, proposed },
  busy,
  onMerge,
}: Pick<LikeWordsProps, 'busy' | 'onMerge'> & { readonly cluster: LikeCluster }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const form = useFormStyles();
  const { likeWords } = useLanguage().text;
  const [kept, setKept] = useState(proposed);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const merged = wordings.filter(({ text }) => text !== kept && !left.has(text));
  const cells = merged.reduce((sum, { uses }) => sum + uses, 0);
  // Words of the drop-down are not to be invented by a unit.
  const options = kind === 'progress' ? [proposed] : wordings.map(({ text }) => text);
  return (
    <fieldset className={styles.cluster}>
      <legend className={form.legend}>{likeWords.kind[kind]}</legend>
      <span className={styles.keep}>
        <span>{likeWords.keep}</span>
        {options.length === 1 ? (
          <span className={shared.strong}>{kept}</span>
        ) : (
          <Select
            label={likeWords.keep}
            value={kept}
            className={mergeClasses(form.low, styles.chosen)}
            options={options.map((text) => ({ value: text, label: text }))}
            onChoose={setKept}
          />
        )}
      </span>
      {wordings
        .filter(({ text }) => text !== kept)
        .map(({ text, uses }) => (
          <label key={text} className={styles.choice}>
            <input
              type="checkbox"
              className={form.box}
              checked={!left.has(text)}
              onChange={() => setLeft(toggled(left, text))}
            />
            {likeWords.wording(text, uses)}
          </label>
        ))}
      <Button
        size="small"
        className={shared.button}
        disabledFocusable={busy || merged.length === 0}
        onClick={() => onMerge(merged, kept)}
      >
        {likeWords.merge(cells)}
      </Button>
    </fieldset>
  );
}
