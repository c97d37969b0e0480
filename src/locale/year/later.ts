import { enComparison } from '../comparison/words.en';
import { viComparison } from '../comparison/words.vi';
import { enDirector } from '../director/words.en';
import { viDirector } from '../director/words.vi';
import { enCoverage } from '../coverage/words.en';
import { viCoverage } from '../coverage/words.vi';
import { enDue } from '../due/words.en';
import { viDue } from '../due/words.vi';
import type { Language } from '../language';
import { enOverview } from '../overview/words.en';
import { viOverview } from '../overview/words.vi';
import { enResults } from '../results/words.en';
import { viResults } from '../results/words.vi';
import { enTarget } from '../target/words.en';
import { viTarget } from '../target/words.vi';

/** The texts of the year's parts, apart from those of the pane: they come with the views that say them. */
const vi = {
  ...viDue,
  ...viComparison,
  ...viTarget,
  ...viResults,
  ...viDirector,
  ...viOverview,
  ...viCoverage,
};
export type YearWords = typeof vi;
const en: YearWords = {
  ...enDue,
  ...enComparison,
  ...enTarget,
  ...enResults,
  ...enDirector,
  ...enOverview,
  ...enCoverage,
};

export const yearWords = (language: Language): YearWords => (language === 'vi' ? vi : en);
