import { inSlices } from '../../model/steps';

/** Does the same with each item, in slices. */
export const eachInSlices = <T>(items: Iterable<T>, work: (item: T) => void): Promise<void> =>
  inSlices(eachOf(items, work));

function* eachOf<T>(items: Iterable<T>, work: (item: T) => void): Generator<void, void> {
  for (const item of items) {
    work(item);
    yield;
  }
}
