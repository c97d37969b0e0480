import type { AppendixKind } from '../model/plan';
import { makeCatalogue, type Catalogue } from './catalogue';
import papi2011 from './papi-2011.json';
import papi2021 from './papi-2021.json';
import par2022 from './par-2022.json';
import { catalogueFile, type CatalogueFile } from './schema';
import sipas2017 from './sipas-2017.json';

export type { Catalogue, CatalogueEntry } from './catalogue';
export type { CatalogueProblem, ListedCriterion, WorkbookCatalogue } from './workbook';
export type { ScoringMethod } from './schema';

let parsed: readonly CatalogueFile[] | undefined;

/**
 * All editions, newest of each index first. Parsed once, at the first use, so that opening the pane and checking rows
 * cost nothing; throws only when a file of this folder is broken, which the tests rule out.
 */
export function loadCatalogue(): readonly CatalogueFile[] {
  parsed ??= [par2022, sipas2017, papi2021, papi2011].map((file) => catalogueFile.parse(file));
  return parsed;
}

const made = new Map<string, Catalogue>();

/**
 * The criteria set for a table of this kind with points of this year; null for a plain task list, which has none.
 * For a year outside every edition (or null) the newest edition is returned with `certain: false`: a plan of another year
 * usually keeps most codes, but a difference proves nothing. A caller that has the catalogue switched off uses null instead.
 * SIPAS and PAPI plans number their rows in their own ways (S001, Phụ lục III; S004): look these sets up by name, not by code.
 * `own`: the workbook's own set (reading/catalogue-sheet), which replaces the published one for tables of points.
 */
export function catalogueFor(kind: AppendixKind, year: number | null, own: Catalogue | null = null): Catalogue | null {
  if (own !== null && kind === own.index) return own;
  const editions = loadCatalogue().filter((file) => file.index === kind);
  const fitting = editions.find((file) => year !== null && file.from <= year && year <= file.to);
  const file = fitting ?? editions[0];
  if (!file) return null;
  const key = `${file.edition}|${fitting !== undefined}`;
  const catalogue = made.get(key) ?? makeCatalogue(file, fitting !== undefined);
  made.set(key, catalogue);
  return catalogue;
}
