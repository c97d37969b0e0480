import type { Request } from './arguments';

export type CheckRequest = Extract<Request, { command: 'check' }>;

/** What is said of one file, and what it comes to: plain data, which one thread hands to another. */
export interface CheckedFile {
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly status: 0 | 1 | 2;
}
