export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
  /** Lets the process end although the folder is still served. */
  unref(): void;
}
/** The content security policy that a page asks for in its meta tag; null when it has none. */
export function policyOf(html: string): string | null;
/** Serves a built folder to this machine alone. Port 0, the default, is any free one; one that is taken is an error. */
export function serveFolder(folder: string, port?: number): Promise<StaticServer>;
