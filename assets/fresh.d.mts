/** Where `npm start` keeps the workbench that it built, from the project's folder. */
export const QUICK: string;
/** When the newest of the pages' sources was written, in milliseconds. */
export function newestSource(): number;
