import type { Problem } from '../../../model/outcome';

/** Thrown in the middle of a change that the file cannot take; who makes changes takes all back and tells the problem. */
export class Obstacle extends Error {
  constructor(readonly problem: Problem) {
    super(problem.id);
  }
}
