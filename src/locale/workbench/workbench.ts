import type { Language } from '../language';
import { enWorkbench } from './words.en';
import { viWorkbench, type WorkbenchWords } from './words.vi';

export type { WorkbenchWords } from './words.vi';

/** The texts of the workbench's page in a language. Apart from `words`, because the pane in Excel does without them. */
export const workbenchWords = (language: Language): WorkbenchWords => (language === 'vi' ? viWorkbench : enWorkbench);
