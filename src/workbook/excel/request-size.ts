/**
 * What a request to Excel takes, in bytes of UTF-8: the client sends JSON in which every object has a path and every
 * call or assignment an action, known by ids of up to five digits. Counted from what the client library 1.1.110 sends,
 * rounded up; a test holds the sums to the messages that really go out.
 */
const RANGE = 262;
const NESTED = 136;
const ACTION = 112;

/** A request is kept under 1 MB (1,048,576 bytes); Excel on the web refuses 5 MB. */
export const MESSAGE_BYTES = 1_000_000;

/** Size of a value in UTF-8, as JSON carries it. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? '').length;
const encoder = new TextEncoder();

/** A range (not tracked) with objects that hang on it, calls and assignments, and what they are given. */
export const rangeBytes = (nested: number, actions: number, ...given: readonly unknown[]): number =>
  RANGE + objectBytes(nested, actions, ...given);

/** Objects that hang on a sheet or on another object. */
export const objectBytes = (nested: number, actions: number, ...given: readonly unknown[]): number =>
  nested * NESTED + actions * ACTION + given.reduce<number>((sum, one) => sum + bytesOf(one), 0);
