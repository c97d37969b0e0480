import type { CalendarSpec } from '../../model/documents/calendar';
import type { LetterSpec } from '../../model/documents/letter';
import { failed, type Outcome } from '../../model/outcome';
import type { SheetSpec } from '../../model/sheet-spec';
import type { WordTables } from '../../model/word-tables';
import type { Workbook } from '../../workbook/port';

/**
 * How the pane comes to .xlsx files. The page gives it, because what reads and makes them is large and comes when it is
 * asked for.
 */
export interface FileAccess {
  /** Opens a file that a unit sent back; the bytes given stay as they are. */
  readonly open: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<Outcome<Workbook>>;
  /** Opens the plan or score table of somebody else: a workbook, or the tables of a Word file. */
  readonly openPlan: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<Outcome<Workbook>>;
  /** The tables of a Word file. */
  readonly readWord: (name: string, bytes: Uint8Array) => Promise<Outcome<WordTables>>;
  /** The bytes of a file that holds this sheet and nothing else. */
  readonly make: (spec: SheetSpec) => Promise<Outcome<Uint8Array>>;
  /** One .zip of files by their names; they are compressed already. */
  readonly zip: (files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;
  /** The bytes of a .docx file. */
  readonly makeLetter: (spec: LetterSpec) => Promise<Uint8Array>;
  /** The bytes of a calendar file. */
  readonly makeCalendar: (spec: CalendarSpec) => Promise<Uint8Array>;
  /**
   * Puts sheets of ours before the print dialog; ends when that is closed. Absent in Excel, which lets no add-in print.
   */
  readonly print?: (title: string, specs: readonly SheetSpec[]) => Promise<void>;
  /**
   * In Excel, whose web views may refuse a download without a word: opens the file as a new workbook, to be saved
   * there.
   */
  readonly openInExcel?: (bytes: Uint8Array) => Promise<Outcome<void>>;
}

/** The bytes of a chosen file. It may be gone, or held by another program, between choosing and reading. */
export async function bytesOf(file: File): Promise<Outcome<Uint8Array>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return failed('file-not-readable', { file: file.name }, String(error));
  }
}

/** What a .zip is to a browser. */
export const ZIP = 'application/zip';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser as a download. Nobody tells whether it was taken. */
export function download({
  name,
  bytes,
  type = XLSX,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download holds its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
