import { codes } from './findings-codes.en';
import { duties } from './findings-duties.en';
import { numbers } from './findings-numbers.en';
import { criteriaSet } from './findings-set.en';
import { wording } from './findings-wording.en';

/** What each finding says, by message. */
export const messages = { ...numbers, ...codes, ...duties, ...wording, ...criteriaSet };
