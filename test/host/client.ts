import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** What the client library brings: the names that a page would find on `window`. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  readonly Office: typeof Office;
  readonly OSF: Record<string, unknown>;
}
/** Parts of the library that its types do not tell of. */
interface ClientInternals {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

let loaded: ExcelClient | undefined;

/**
 * Microsoft's own Excel client, unmodified, from the development dependency, loaded in Node without adding a global
 * name. Loaded once: `HostBridge.init` lets each test bring its own Excel.
 */
export const excelClient = (): ExcelClient => (loaded ??= load('excel-web-16.00.js'));

function load(file: string): ExcelClient {
  const root = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(root, 'dist', file), 'utf8');
  const page: Record<string, unknown> = {
    Promise,
    // With a `Type` of its own on the page the library leaves Function.prototype alone.
    Type: function Type() {},
    navigator: { userAgent: 'Node' },
    location: { href: '', search: '', hash: '' },
    document: { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: () => undefined,
  };
  page['window'] = page;
  page['self'] = page;
  // In a script element a top-level variable is a property of window; in a function it is not, so these two are tied
  // together.
  const tie = (name: string): string =>
    `Object.defineProperty(window, '${name}', { configurable: true, get() { return ${name}; }, set(value) { ${name} = value; } });`;
  const script = `${tie('OfficeExtension')}${tie('Excel')}${source}\n;return { Excel, OfficeExtension, Office: window.Office, OSF };`;
  const run: unknown = vm.compileFunction(script, [], { filename: file, contextExtensions: [page] });
  if (typeof run !== 'function') throw new Error(`${file} could not be compiled.`);
  return run.call(page) as ExcelClient;
}

export interface OfficeOptions {
  /** The highest ExcelApi 1.x that this Excel offers; 14 when not given. */
  readonly excelApi?: number;
  readonly theme?: Record<string, unknown>;
  readonly language?: string;
}

/** What office.js would add around the Excel client: readiness, requirement sets, theme and language. */
export function installOffice(client: ExcelClient, options: OfficeOptions = {}): void {
  const newest = options.excelApi ?? 14;
  const isSetSupported = (name: string, version: string | number = '1.1'): boolean =>
    name === 'DelayForCellEdit' || (name === 'ExcelApi' && Number(String(version).split('.')[1] ?? 0) <= newest);
  const context = {
    requirements: { isSetSupported },
    host: 'Excel',
    platform: 'PC',
    displayLanguage: options.language ?? 'vi-VN',
    contentLanguage: options.language ?? 'vi-VN',
    officeTheme: options.theme,
  };
  client.OSF['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => null };
  const info = { host: 'Excel', platform: 'PC' };
  Object.assign(client.Office, {
    onReady: async (ready?: (given: object) => unknown) => {
      await ready?.(info);
      return info;
    },
  });
  // As shipped the library leaves the refusal of newer members to the host; this makes it refuse them itself.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
