/**
 * The page behind the ribbon (FunctionFile of the manifest), which Office loads without showing it. It has no
 * functions: a function could neither open the pane nor tell of a problem without a shared runtime, so the buttons open
 * the pane and name what it shall begin with ('taskpane.html?run=check', see `ribbonRun` in workbook/excel/office.ts).
 */
void Office.onReady();
