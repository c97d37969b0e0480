import type { Workbook } from '../port';
import { createEditEvents } from './events';
import { createOwnEdits } from './own-edits';
import { createOwnRules } from './own-rules';
import { createReader } from './reading/read';
import { selectCell } from './select';
import { selectedArea } from './selected';

export { openAsNewWorkbook } from './new-workbook';

export { excelIsTooOld, officeTheme, ribbonRun, type RibbonRun } from './office';

/** What writes is not needed before something is written, and not in the pane's first paint. */
const loadWriting = () => import(/* webpackChunkName: "excel-writing" */ './apply');

/**
 * The workbook that Excel has open beside the pane. To be called after `Office.onReady`. Needs ExcelApi 1.14 and
 * nothing newer.
 */
export function openExcelWorkbook(): Workbook {
  const own = { edits: createOwnEdits(), rules: createOwnRules() };
  const events = createEditEvents(own.edits);
  const reader = createReader(events);
  return {
    read: ({ signal } = {}) => {
      events.ensure();
      return reader.read(signal);
    },
    apply: async (changes, options = {}) =>
      (await loadWriting()).applyChanges(changes, options, own, reader.formulas()),
    select: selectCell,
    selected: selectedArea,
    onEdited: events.listen,
  };
}
