import type { AppendixKind } from '../../model/plan';
import type { JobContext } from './job-context';

export interface TemplateActions {
  /** Adds a sheet with an empty table. */
  readonly insertTemplate: (kind: AppendixKind) => Promise<void>;
}

export function templateActions({ run, recorded }: JobContext): TemplateActions {
  return {
    insertTemplate: (kind) =>
      run(
        'template',
        recorded('template', ({ insertTemplate }, one) => insertTemplate(one, kind)),
        ({ sheet }) => ({ type: 'finished', done: { what: 'template-inserted', sheet } }),
      ),
  };
}
