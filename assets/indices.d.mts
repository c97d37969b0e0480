/** The files that `npm run indices` writes, by path. */
export function generated(folder?: string): Readonly<Record<string, string>>;
