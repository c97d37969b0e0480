export type { Catalogue, CatalogueEntry } from './catalogue';
export { chooserOf, NOT_COMPARED, type LoadedSet, type OfferedSets, type SetChoice } from './choose';
export type { ListedCriterion, OwnSet, OwnSetProblem } from './own-set';
export type { ScoringMethod } from './schema';
