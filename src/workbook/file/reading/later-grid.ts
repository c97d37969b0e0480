import type { Grid } from '../../../model/grid';
import type { AboutSheet } from './plain-sheet';

/** What of a sheet of ours is known only when its cells are read. */
const READ = ['protected', 'top', 'left', 'values', 'formats', 'formulas', 'formulaTexts', 'merges'] as const;

/** A sheet of ours of which `read` gives the cells as soon as, and only when, somebody asks for them. */
export function laterGrid({ name, visible, tag, charts }: AboutSheet, read: () => Grid): Grid {
  let grid: Grid | null = null;
  const later: Partial<Grid> = { sheet: name, visible, tag, ...(charts?.length && { charts }) };
  for (const part of READ) Object.defineProperty(later, part, { enumerable: true, get: () => (grid ??= read())[part] });
  return later as Grid;
}
