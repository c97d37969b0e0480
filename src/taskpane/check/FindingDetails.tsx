import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { findingText, ruleReason } from '../../locale/check/findings';
import { cellAddress } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import { CopyButton } from '../parts/CopyButton';
import { findingAsText } from './finding-text';
import type { FindingTools } from './finding-tools';
import { FixPart } from './FixPart';
import { IgnorePart } from './IgnoreForm';
import { LeadPart } from './LeadPart';
import { useLanguage } from '../parts/language';
import { opensReading } from '../readings/reading-opener';
import { RuleExamples } from './RuleExamples';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} calc(${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalXXL})`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(5.5em) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '& > form, & > div': { marginInlineStart: tokens.spacingHorizontalS },
    '@media (forced-colors: active)': { marginInlineStart: 0, '& > form, & > div': { marginInlineStart: 0 } },
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  cell: {
    color: tokens.colorBrandForegroundLink,
    minWidth: '24px',
    minHeight: '24px',
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'underline',
  },
});

/** Cells named one by one; more would be a wall of links. */
const RELATED_SHOWN = 12;

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly tools: FindingTools;
  readonly onSelect: (place: CellPlace) => void;
}

/**
 * The parts of a finding below its sentence: its fix, why it is one, what to do, the other cells that it speaks of,
 * examples, and the ways to copy and to ignore it.
 */
export function FindingDetails({ finding, tools, onSelect }: FindingDetailsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { found, allowed, action } = findingText(finding, language);
  const parts = [
    [text.findings.found, found],
    [text.findings.allowed, allowed],
    [text.findings.fix, action],
    [text.findings.why, ruleReason(finding.rule, language)],
  ] as const;
  const related = finding.related.slice(0, RELATED_SHOWN);
  return (
    <div className={styles.root}>
      <FixPart finding={finding} tools={tools} />
      <LeadPart finding={finding} tools={tools} />
      <dl className={styles.parts}>
        {parts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <Fragment key={name}>
              <dt className={shared.strong}>{name}</dt>
              <dd className={shared.text}>{words}</dd>
            </Fragment>
          ))}
        {related.length > 0 && (
          <>
            <dt className={shared.strong}>{text.findings.related}</dt>
            <dd className={mergeClasses(shared.text, styles.cells)}>
              {related.map((place, index) => {
                const address = cellAddress(place);
                const name = text.findings.goTo(address, place.sheet);
                return (
                  <button
                    key={index}
                    type="button"
                    className={mergeClasses(shared.plainButton, styles.cell)}
                    aria-label={name}
                    title={name}
                    onClick={() => onSelect(place)}
                  >
                    {place.sheet === finding.at.sheet ? address : `${place.sheet}!${address}`}
                  </button>
                );
              })}
            </dd>
          </>
        )}
      </dl>
      {(finding.rule === 'header-unclear' || finding.doubt) && (
        <Button
          size="small"
          appearance={finding.doubt ? 'secondary' : 'primary'}
          className={shared.button}
          {...opensReading('finding')}
          onClick={tools.onReading}
        >
          {text.reading.open}
        </Button>
      )}
      <RuleExamples rule={finding.rule} />
      <div className={styles.foot}>
        <CopyButton
          label={text.copying.one}
          content={() => findingAsText(finding, text, language)}
          findings={1}
          onAnnounce={tools.onAnnounce}
        />
        <IgnorePart finding={finding} tools={tools} />
      </div>
    </div>
  );
}
