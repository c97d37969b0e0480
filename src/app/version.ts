/** Of the add-in, as package.json and the manifest have it (a test compares them). */
export const VERSION = '0.1.0';

/** Put in by the build. */
declare const PHULUC_BUILD: string | undefined;

/** Of the sources that this was built from; null where they are run as they are, and may change under it. */
export const BUILD: string | null = typeof PHULUC_BUILD === 'undefined' ? null : PHULUC_BUILD;
