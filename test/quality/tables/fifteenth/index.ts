import type { LabelledSheet } from '../labels';
import { customsShares, insuranceOffice, taxService } from './branches';
import { communeLosses, wardFactors } from './communes';
import { departmentStanding, ministryLosses } from './departments';
import { englishScores } from './english';
import { hospitalChapters, patientsTwice } from './hospitals';
import { communeDigital, wardPapi } from './indices';
import { NONE_OF_FIFTEEN } from './no-plan';
import { partySentences, policePoints, schoolWeakPoints } from './organisations';
import { wardService } from './service';

/**
 * Offices that deal with people: communes and wards, hospitals, a school, taxes, customs, insurance, police, a ministry, a
 * party committee. What they do to be rated better, in the words and shapes they type, easy and hard ones alike.
 */
export const FIFTEENTH: readonly LabelledSheet[] = [
  communeLosses,
  wardFactors,
  wardPapi,
  communeDigital,
  wardService,
  hospitalChapters,
  patientsTwice,
  taxService,
  insuranceOffice,
  customsShares,
  policePoints,
  partySentences,
  schoolWeakPoints,
  ministryLosses,
  departmentStanding,
  englishScores,
  ...NONE_OF_FIFTEEN,
];
