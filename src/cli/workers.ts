import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Work that is the same for each of many things, and can be done beside each other: all of it is plain data. */
export interface Spread<Call> {
  /** Does the work for one thing; what comes of it is plain data. */
  readonly work: (call: Call, thing: string) => Promise<unknown>;
}

/** Starting a thread takes as long as checking a few plans: below this number one thread is faster. */
const MANY = 6;
/** A slow thing holds up what is printed, and what comes after it waits in memory. */
const AHEAD = 64;

/**
 * The results of the work for each thing, in the order of the things, done by as many threads as there are cores. Null
 * when there are too few things for it, or one core, or the command runs from its source.
 */
export function spreadOver<Call, Result>(call: Call, things: readonly string[]): AsyncIterable<Result | Error> | null {
  const count = Math.min(availableParallelism(), Math.ceil(things.length / (MANY / 2)));
  // Threads begin with the same file, but not with what makes Node read TypeScript.
  const isBuilt = process.argv[1] !== undefined && !process.argv[1].endsWith('.ts');
  return things.length < MANY || count < 2 || !isBuilt ? null : results<Call, Result>(call, things, count);
}

async function* results<Call, Result>(
  call: Call,
  things: readonly string[],
  count: number,
): AsyncGenerator<Result | Error> {
  const waiting = things.map(() => deferred<Result | Error>());
  let next = 0;
  let given = 0;
  const idle = new Set<Worker>();
  const workers = new Set<Worker>();
  const busy = new Map<Worker, number>();

  function feed(): void {
    for (const worker of idle) {
      if (next >= things.length || next >= given + AHEAD) return;
      idle.delete(worker);
      busy.set(worker, next);
      worker.postMessage(things[next++]);
    }
  }
  function start(): void {
    const worker = new Worker(process.argv[1]!, { workerData: { call } });
    workers.add(worker);
    idle.add(worker);
    worker.on('message', (result: Result) => {
      waiting[busy.get(worker)!]!.resolve(result);
      busy.delete(worker);
      idle.add(worker);
      feed();
    });
    // A thread that broke down takes one thing with it, and another takes its place.
    worker.on('error', (error) => {
      const at = busy.get(worker);
      for (const set of [workers, idle]) set.delete(worker);
      if (at === undefined) for (const one of waiting) one.resolve(error);
      else {
        waiting[at]!.resolve(error);
        start();
        feed();
      }
    });
  }

  try {
    for (let at = 0; at < count; at++) start();
    feed();
    for (const one of waiting) {
      yield await one.promise;
      given += 1;
      feed();
    }
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** In a thread: does the work for what it is given, one thing after the other. False in the main thread. */
export function serve<Call>({ work }: Spread<Call>): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const { call } = workerData as { readonly call: Call };
  port.on('message', (thing: string) => void work(call, thing).then((result) => port.postMessage(result)));
  return true;
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve!: Deferred<T>['resolve'];
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
