/** How long the add-in works at a time, in milliseconds: Excel restarts add-ins that do not answer, and a pane must hear a press of Cancel. */
const SLICE_MS = 25;

/** Does the same with each item, and lets the page draw and the user's clicks be heard whenever it has worked for a slice. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
}
