import { codes } from './findings-codes.vi';
import { duties } from './findings-duties.vi';
import { numbers } from './findings-numbers.vi';
import { criteriaSet } from './findings-set.vi';
import { wording } from './findings-wording.vi';

/** What each finding says, by message. */
export const messages = { ...numbers, ...codes, ...duties, ...wording, ...criteriaSet };
