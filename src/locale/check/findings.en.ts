import { coverage } from '../coverage/findings.en';
import { codes } from './findings-codes.en';
import { responsibility } from './findings-responsibility.en';
import { numbers } from './findings-points.en';
import { criteriaSet } from './findings-set.en';
import { wording } from './findings-wording.en';

/** What each finding says, by message. */
export const messages = { ...numbers, ...codes, ...responsibility, ...wording, ...criteriaSet, ...coverage };
