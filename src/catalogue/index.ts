export type { Catalogue, CatalogueEntry } from './catalogue';
export { chooserOf, NOT_COMPARED, type LoadedSet, type OfferedSets, type SetChoice } from './choose';
export type { CatalogueProblem, ListedCriterion, WorkbookCatalogue } from './workbook';
export type { ScoringMethod } from './schema';
