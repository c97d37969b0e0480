import type { Language } from '../language';
import { enNextSteps } from './next-steps.en';
import { viNextSteps, type NextStepWords } from './next-steps.vi';

export type { NextStepWords } from './next-steps.vi';

/** The texts of the way on from sheets, apart from those of the pane: they come with the views that say them. */
export const nextStepWords = (language: Language): NextStepWords => (language === 'vi' ? viNextSteps : enNextSteps);
