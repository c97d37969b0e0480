import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingText } from '../locale/findings';
import { cellAddress } from '../model/address';
import type { Finding } from '../model/finding';
import type { CellPlace } from '../model/grid';
import { useLanguage } from './language';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} calc(${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalXXL})`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
  cell: {
    color: tokens.colorBrandForegroundLink,
    minWidth: tokens.lineHeightBase500,
    minHeight: tokens.lineHeightBase400,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'underline',
  },
});

/** Cells named one by one; more would be a wall of links. */
const RELATED_SHOWN = 12;

/** The parts of a finding below its sentence: why it is one, what to do, and the other cells that it speaks of. */
export function FindingDetails({ finding, onSelect }: { readonly finding: Finding; readonly onSelect: (place: CellPlace) => void }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { found, allowed, action } = findingText(finding, language);
  const related = finding.related.slice(0, RELATED_SHOWN);
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{text.findings.why}</h3>
      <p className={shared.text}>{found}</p>
      <p className={shared.text}>{allowed}</p>
      <h3 className={styles.title}>{text.findings.fix}</h3>
      <p className={shared.text}>{action}</p>
      {related.length > 0 && (
        <>
          <h3 className={styles.title}>{text.findings.related}</h3>
          <div className={styles.cells}>
            {related.map((place, index) => {
              const address = cellAddress(place);
              const name = text.findings.goTo(address, place.sheet);
              return (
                <button key={index} type="button" className={mergeClasses(shared.plainButton, styles.cell)} aria-label={name} title={name} onClick={() => onSelect(place)}>
                  {place.sheet === finding.at.sheet ? address : `${place.sheet}!${address}`}
                </button>
              );
            })}
          </div>
        </>
      )}
    </div>
  );
}
