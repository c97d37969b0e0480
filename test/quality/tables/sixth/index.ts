import type { LabelledSheet } from '../labels';
import { digitalGaps, papiAims, pciRanks } from './indices';
import { auditDemands, partyFaults } from './inspections';
import { crossMatrix, letterMatrix, raci } from './matrices';
import { NO_PLANS } from './no-plan';
import { besideLegend, policeTwo, schoolPlan, taxOffice } from './offices';
import { byMonths, companyAims, dashedUnits } from './programmes';
import { emulationScores, parResults, ruralTargets } from './scores';
import { monthTicks, quarterTicks } from './ticks';

/** Written and committed before the reading had met them: ticked times, bodies as columns, and other offices. */
export const SIXTH: readonly LabelledSheet[] = [
  quarterTicks,
  monthTicks,
  letterMatrix,
  crossMatrix,
  raci,
  partyFaults,
  auditDemands,
  papiAims,
  pciRanks,
  digitalGaps,
  emulationScores,
  parResults,
  ruralTargets,
  taxOffice,
  policeTwo,
  besideLegend,
  schoolPlan,
  companyAims,
  byMonths,
  dashedUnits,
  ...NO_PLANS,
];
