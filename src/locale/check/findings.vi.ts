import { coverage } from '../coverage/findings.vi';
import { codes } from './findings-codes.vi';
import { responsibility } from './findings-responsibility.vi';
import { numbers } from './findings-points.vi';
import { criteriaSet } from './findings-set.vi';
import { wording } from './findings-wording.vi';

/** What each finding says, by message. */
export const messages = { ...numbers, ...codes, ...responsibility, ...wording, ...criteriaSet, ...coverage };
