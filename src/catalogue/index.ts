import type { AppendixKind } from '../model/plan';
import { makeCatalogue, type Catalogue } from './catalogue';
import { knownIndices } from './known-indices';
import type { EditionFile } from './schema';

export type { Catalogue, CatalogueEntry } from './catalogue';
export type { CatalogueProblem, ListedCriterion, WorkbookCatalogue } from './workbook';
export type { ScoringMethod } from './schema';

const made = new Map<EditionFile, Map<boolean, Catalogue>>();

/**
 * The criteria set for a table of this kind with points of this year; null for a plain task list, which has none.
 * For a year outside every edition (or null) the newest edition is returned with `certain: false`: a plan of another year
 * usually keeps most codes, but a difference proves nothing. A caller that has the catalogue switched off uses null instead.
 * `own`: the workbook's own set (reading/catalogue-sheet), which replaces the published one for tables of points.
 */
export function catalogueFor(kind: AppendixKind, year: number | null, own: Catalogue | null = null): Catalogue | null {
  const index = knownIndices().find(kind);
  if (own !== null && (kind === 'other' || index?.tables === 'points')) return own;
  const editions = index?.editions.filter(({ criteria, levels }) => criteria.length > 0 && levels.includes('province'));
  const fitting = editions?.find(
    ({ from, to }) => year !== null && (from ?? -Infinity) <= year && year <= (to ?? Infinity),
  );
  const edition = fitting ?? editions?.[0];
  if (!index || !edition) return null;
  const versions = made.get(edition) ?? new Map<boolean, Catalogue>();
  made.set(edition, versions);
  const certain = fitting !== undefined;
  const catalogue = versions.get(certain) ?? makeCatalogue(index, edition, certain);
  versions.set(certain, catalogue);
  return catalogue;
}
