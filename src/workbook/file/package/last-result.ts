/**
 * The same work for an owner, done again only where it is asked of something else: between two changes a workbook's lists are
 * asked for many times, and each answer takes as long as they are. In: what cannot change, as texts and cut texts; the last
 * answer is kept for as long as the owner.
 */
export function lastResult<Owner extends object, Asked extends readonly unknown[], Result>(
  work: (owner: Owner, ...asked: Asked) => Result,
): (owner: Owner, ...asked: Asked) => Result {
  const results = new WeakMap<Owner, { readonly asked: Asked; readonly result: Result }>();
  return (owner, ...asked) => {
    const last = results.get(owner);
    if (last?.asked.every((one, at) => one === asked[at])) return last.result;
    const result = work(owner, ...asked);
    results.set(owner, { asked, result });
    return result;
  };
}
