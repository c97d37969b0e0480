import type { LabelledSheet } from '../labels';
import { cityIndices } from './city-indices';
import { communeDti } from './commune-dti';
import { communePapi } from './commune-papi';
import { communeReform } from './commune-reform';
import { constructionPar } from './construction-par';
import { environmentPapi } from './environment-papi';
import { financePci } from './finance-pci';
import { healthSipas } from './health-sipas';
import { inspectoratePapi } from './inspectorate-papi';
import { islandCommunePar } from './island-commune-par';
import { justicePci } from './justice-pci';
import { NONE_OF_THIRTY_TWO } from './no-plan';
import { oneStopSipas } from './one-stop-sipas';
import { provinceDti } from './province-dti';
import { provinceOffice766 } from './province-office-766';
import { provincePapi } from './province-papi';
import { provincePar } from './province-par';
import { provincePci } from './province-pci';
import { provinceSipas } from './province-sipas';
import { ward766 } from './ward-766';
import { zoneBoardDdci } from './zone-board-ddci';

/** The annexes that provinces, departments and communes mostly issue with plans for their indices, neither easy nor odd. */
export const THIRTY_SECOND: readonly LabelledSheet[] = [
  provincePar,
  constructionPar,
  communeReform,
  provinceSipas,
  provincePapi,
  provincePci,
  provinceDti,
  ward766,
  communePapi,
  justicePci,
  provinceOffice766,
  healthSipas,
  zoneBoardDdci,
  communeDti,
  environmentPapi,
  financePci,
  cityIndices,
  islandCommunePar,
  inspectoratePapi,
  oneStopSipas,
  ...NONE_OF_THIRTY_TWO,
];
