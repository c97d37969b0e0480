import { duties } from './findings-duties.en';
import { numbers } from './findings-numbers.en';

/** What each finding says, by message. */
export const messages = { ...numbers, ...duties };
