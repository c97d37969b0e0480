import type { Workbook } from '../port';
import { applyChanges } from './apply';
import { createEditEvents } from './events';
import { createOwnRules } from './highlights/highlight-rules';
import { createOwnEdits } from './own-edits';
import { createReader } from './reading/read';
import { selectCell } from './select';
import { selectedArea } from './selected';

export { openAsNewWorkbook } from './new-workbook';

export { excelIsTooOld, officeTheme, ribbonRun, type RibbonRun } from './office';

/**
 * The workbook that Excel has open beside the pane. To be called after `Office.onReady`. Needs ExcelApi 1.14 and
 * nothing newer.
 */
export function openExcelWorkbook(): Workbook {
  const own = { edits: createOwnEdits(), rules: createOwnRules() };
  const events = createEditEvents(own.edits);
  const reader = createReader(events);
  return {
    read: () => {
      events.ensure();
      return reader.read();
    },
    apply: (changes, options = {}) => applyChanges(changes, options, own),
    select: selectCell,
    selected: selectedArea,
    onEdited: events.listen,
  };
}
