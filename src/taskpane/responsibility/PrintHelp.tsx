import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useViewStyles } from '../parts/styles';
import { useNextStepLanguage } from './next-step-language';
import type { PrintOrder } from './print-order';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  steps: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/**
 * How all sheets are printed by hand in Excel: no member of ExcelApi 1.14 prints, or selects several sheets, so the
 * first one is brought to the front, and the rest is said.
 */
export function PrintHelp({
  order: { first, last, together, sheets },
  onOpen,
}: {
  readonly order: PrintOrder;
  readonly onOpen: (sheet: string) => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { printHelp } = useNextStepLanguage().text;
  const steps = [
    ...(sheets > 1 ? [together ? printHelp.select(last) : printHelp.selectApart] : []),
    printHelp.print,
    ...(sheets > 1 ? [printHelp.ungroup] : []),
  ];
  return (
    <div className={styles.root}>
      <h2 className={shared.title}>{printHelp.title}</h2>
      <ol className={styles.steps}>
        <li>
          <Button size="small" className={shared.button} onClick={() => onOpen(first)}>
            {printHelp.openFirst(first)}
          </Button>
        </li>
        {steps.map((step) => (
          <li key={step} className={shared.text}>
            {step}
          </li>
        ))}
      </ol>
      {sheets > 1 && <p className={mergeClasses(shared.text, shared.quiet)}>{printHelp.web}</p>}
    </div>
  );
}
