import { lazy } from 'react';

/** The views behind the first one come after it: what the first paint needs stays small. */
const later = {
  gaps: async () => ({ default: (await import(/* webpackChunkName: "views" */ './gaps/GapsView')).GapsView }),
  responsibility: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './responsibility/ResponsibilityView')).ResponsibilityView,
  }),
  year: async () => ({ default: (await import(/* webpackChunkName: "views" */ './year/YearView')).YearView }),
  progress: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './progress/ProgressView')).ProgressView,
  }),
  comparison: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './comparison/ComparisonView')).ComparisonView,
  }),
  results: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './results/ResultsView')).ResultsView,
  }),
  director: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './director/DirectorView')).DirectorView,
  }),
  target: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './target/TargetView')).TargetView,
  }),
  overview: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './overview/OverviewView')).OverviewView,
  }),
  due: async () => ({ default: (await import(/* webpackChunkName: "views" */ './due/DueView')).DueView }),
  coverage: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './coverage/CoverageView')).CoverageView,
  }),
  announcement: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './announcement')).Announcement,
  }),
  problem: async () => ({ default: (await import(/* webpackChunkName: "views" */ './parts/ProblemBar')).ProblemBar }),
  settings: async () => ({
    default: (await import(/* webpackChunkName: "views" */ './settings/SettingsView')).SettingsView,
  }),
};
export const GapsView = lazy(later.gaps);
export const ResponsibilityView = lazy(later.responsibility);
export const YearView = lazy(later.year);
export const Announcement = lazy(later.announcement);
export const ProgressView = lazy(later.progress);
export const ComparisonView = lazy(later.comparison);
export const ResultsView = lazy(later.results);
export const DirectorView = lazy(later.director);
export const TargetView = lazy(later.target);
export const OverviewView = lazy(later.overview);
export const DueView = lazy(later.due);
export const CoverageView = lazy(later.coverage);
export const SettingsView = lazy(later.settings);
/** A failure needs a press before it, and its bar is large. */
export const ProblemBar = lazy(later.problem);

/** Loads them before they are asked for; one that cannot be loaded is told of when its tab is opened. */
export const loadLaterViews = (): void => void later.responsibility().catch(() => undefined);
