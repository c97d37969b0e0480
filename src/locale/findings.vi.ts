import { duties } from './findings-duties.vi';
import { numbers } from './findings-numbers.vi';

/** What each finding says, by message. */
export const messages = { ...numbers, ...duties };
