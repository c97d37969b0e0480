import { done, type Outcome } from '../../model/outcome';
import { inExcel } from './run';

/** Letters of a text that are made at a time: the arguments of one call are limited. */
const PART = 0x8000;

/**
 * Opens a copy of an .xlsx file as a new, unsaved workbook in a window of its own (ExcelApi 1.8). The workbook beside
 * the pane stays as it is.
 */
export function openAsNewWorkbook(bytes: Uint8Array): Promise<Outcome<void>> {
  return inExcel(async () => {
    await Excel.createWorkbook(base64(bytes));
    return done(undefined);
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}
