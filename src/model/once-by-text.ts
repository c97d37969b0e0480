/** So many texts are remembered at a time; one that is longer is worked out again: other texts must not fill the memory. */
const MOST = 20_000;
const LONGEST = 400;

/** The same work, done once for texts that repeat: a plan says the same units, deadlines and products in every row. */
export function onceByText<T extends object | string | boolean>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, result);
    return result;
  };
}
