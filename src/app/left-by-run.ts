import type { Workbook } from '../workbook/port';
import { BUILD } from './version';

/** How the word begins that a run of that build leaves on a workbook; only on one in which no sheet of ours was odd. */
export const runBy = (build: string): string => `sheets ${build}`;

/** True when the workbook is to the byte as a run of this very build left it. */
export const isLeftByRun = ({ seal }: Pick<Workbook, 'seal'>): boolean =>
  BUILD !== null && (seal?.said() ?? '').startsWith(`{"run":"${runBy(BUILD)} `);
