import { foldName } from './sheets';

/** Rules that this session added, by sheet: for builds of Excel that do not let their formulas be read. */
export interface OwnRules {
  /** After the sync that added them: their ids can be read now. */
  remember(sheet: string, added: readonly Excel.ConditionalFormat[]): void;
  has(sheet: string, id: string): boolean;
}

export function createOwnRules(): OwnRules {
  const ids = new Set<string>();
  const keyOf = (sheet: string, id: string): string => `${foldName(sheet)}|${id}`;
  return {
    remember: (sheet, added) => added.forEach((format) => ids.add(keyOf(sheet, format.id))),
    has: (sheet, id) => ids.has(keyOf(sheet, id)),
  };
}
