/** Work that comes in steps, done to its end without a pause: for callers that have nobody waiting. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
