import { areaAddress } from '../../src/model/address';
import type { Area, CellPlace, CellValue } from '../../src/model/grid';
import { createBook, touch, type Book, type Sheet } from './book';
import { keptCalculation } from './calculate';
import { excelClient, installOffice, type NativeBridge, type OfficeOptions } from './client';
import { createProcessor, type RequestBody, type ResponseBody } from './protocol';
import { workbook } from './workbook';

/** One exchange between the client and the host. Bytes are of UTF-8. */
export interface Message {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly error: string | null;
}

/** An Excel for tests: Microsoft's client library on this side of the wire, our workbook on the other. */
export interface ExcelHost {
  readonly book: Book;
  /** Every sync since the start or the last `forget`, without the client's own clean-up messages. */
  readonly messages: readonly Message[];
  forget(): void;
  /** From now on its own time is measured, which asks the system twice a message. */
  watchTime(): void;
  /** Milliseconds that this Excel itself has worked since it is watched, which are not the add-in's. */
  busyMs(): number;
  /** The same as time of the processor. */
  busyCpuMs(): number;
  /** The k-th sync from now (1 is the next) fails with this code; its first `actions` actions are done before. */
  failAt(k: number, code: string, actions?: number): void;
  /** The k-th sync from now gets no answer but a broken connection. */
  loseConnectionAt(k: number): void;
  /** Called before the k-th sync from now is processed: what a co-author does in between. */
  beforeSync(k: number, work: () => void): void;
  /** The user begins or ends typing in a cell: batches fail or wait meanwhile. */
  editCell(editing: boolean): void;
  /** The user types into a cell by hand; resolves when the event has been delivered. */
  type(place: CellPlace, value: CellValue): Promise<void>;
  /** A user's own adding or deleting of a sheet is told to listeners. */
  tell(kind: 'added' | 'deleted', sheet: Sheet): Promise<void>;
}

/** "5MB" for requests and for responses in Excel on the web: Resource limits and performance optimization. */
const LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const EVENTS = { changed: 10, added: 13, deleted: 15 } as const;

interface Wire {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * Connects the client library to a workbook, a new one unless one is given, and puts `Excel` and `Office` where the
 * adapter looks for them.
 */
export function startExcel(options: OfficeOptions = {}, book?: Book): ExcelHost {
  const client = excelClient();
  const { host, receive } = createExcel((text) => bridge.onMessageFromHost!(text), book);
  const bridge: NativeBridge = { sendMessageToHost: (text) => queueMicrotask(() => receive(text)) };
  client.OfficeExtension.HostBridge.init(bridge);
  installOffice(client, options);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return host;
}

/**
 * The Excel behind the wire, wherever the client library is: `receive` takes its messages, `deliver` brings it the
 * answers and events.
 */
export function createExcel(
  deliver: (text: string) => void,
  book = createBook(),
): {
  readonly host: ExcelHost;
  readonly receive: (text: string) => void;
} {
  const messages: Message[] = [];
  const listening = { changed: false, added: false, deleted: false };
  const planned = new Map<number, { readonly code: string | null; readonly actions: number }>();
  const visitors = new Map<number, () => void>();
  const waiting: (() => void)[] = [];
  let syncs = 0;
  let editing = false;
  /** Events of the batch under way: told after its answer. */
  let pending: (() => void)[] = [];

  const raise = (kind: keyof typeof EVENTS, content: Record<string, unknown>): void => {
    if (!listening[kind]) return;
    const entry = {
      messageCategory: 65_536,
      messageType: EVENTS[kind],
      targetId: 'Workbook',
      message: JSON.stringify(content),
    };
    deliver(JSON.stringify({ type: 3, controlId: '', message: { entries: [entry] } }));
  };
  const changed = (sheet: Sheet, area: Area, triggerSource: string): void =>
    raise('changed', {
      changeType: 'RangeEdited',
      source: 'Local',
      address: areaAddress(area),
      worksheetId: sheet.id,
      triggerSource,
      shiftDirection: 'None',
    });
  const calculation = keptCalculation(() => book.sheets);
  const root = workbook(
    book,
    calculation,
    {
      changed: (sheet, area) => pending.push(() => changed(sheet, area, 'ThisLocalAddin')),
      added: (sheet) => pending.push(() => raise('added', { source: 'Local', worksheetId: sheet.id })),
      deleted: (sheet) => pending.push(() => raise('deleted', { source: 'Local', worksheetId: sheet.id })),
      listen: (kind, on) => (listening[kind] = on),
    },
    (reference) => processor.release(reference),
  );
  const processor = createProcessor(root);

  const refuse = (Code: string, Message = Code): ResponseBody => ({
    Results: [],
    TraceIds: [],
    Error: { Code, Message, HttpStatusCode: 400, Location: '', ActionIndex: 0 },
  });

  function answer(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Wire;
    const reply = (statusCode: number, body: unknown): string =>
      JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
    // The client lets go of its references in messages of its own, which no caller waits for.
    if (isCleanUp(message.body)) return deliver(reply(200, processor.process(message.body)));
    if (editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) return void waiting.push(() => answer(text));
    syncs += 1;
    visitors.get(syncs)?.();
    const plan = planned.get(syncs);
    // Between two messages a test may have changed the workbook, as a user does.
    calculation.drop();
    const requestBytes = Buffer.byteLength(text);
    let body: ResponseBody;
    if (editing) body = refuse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    else if (requestBytes > LIMIT) body = refuse('RequestPayloadSizeLimitExceeded');
    else if (plan) {
      body = processor.process({ ...message.body, Actions: message.body.Actions.slice(0, plan.actions) });
      body.Error ??= refuse(plan.code ?? '').Error!;
    } else body = processor.process(message.body);
    let response = reply(200, body);
    if (Buffer.byteLength(response) > LIMIT) response = reply(200, (body = refuse('ResponsePayloadSizeLimitExceeded')));
    if (plan?.code === null)
      response = reply(503, { error: { code: 'ConnectionFailure', message: 'The host does not answer.' } });
    messages.push({
      requestBytes,
      responseBytes: Buffer.byteLength(response),
      actions: message.body.Actions.length,
      error: body.Error?.Code ?? null,
    });
    deliver(response);
    const events = pending;
    pending = [];
    events.forEach((tell) => tell());
  }

  let [busy, busyCpu, watched] = [0, 0, false];
  const timed = (text: string): void => {
    if (!watched) return answer(text);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    answer(text);
    busy += performance.now() - began;
    busyCpu += cpuMs(cpu);
  };
  const host: ExcelHost = {
    watchTime: () => void (watched = true),
    busyMs: () => busy,
    busyCpuMs: () => busyCpu,
    book,
    messages,
    forget: () => {
      messages.length = 0;
    },
    failAt: (k, code, actions = 0) => void planned.set(syncs + k, { code, actions }),
    loseConnectionAt: (k) => void planned.set(syncs + k, { code: null, actions: 0 }),
    beforeSync: (k, work) => void visitors.set(syncs + k, work),
    editCell: (now) => {
      editing = now;
      if (!now) waiting.splice(0).forEach((go) => go());
    },
    type: async (place, value) => {
      const sheet = book.sheets.find((one) => one.name === place.sheet)!;
      const cell = touch(sheet, place.row, place.column);
      cell.value = value;
      delete cell.formula;
      changed(sheet, { row: place.row, column: place.column, rows: 1, columns: 1 }, 'Unknown');
      await settled();
    },
    tell: async (kind, sheet) => {
      raise(kind, { source: 'Local', worksheetId: sheet.id });
      await settled();
    },
  };
  return { host, receive: timed };
}

/** Time of the processor since then, all threads of this process together. */
export function cpuMs(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** The client's own message after a run: nothing but releases of references. */
const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.some((action) => action.Name === '_RemoveReference') &&
  Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');

/** Until the client's chains of promises around an event have run. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};
