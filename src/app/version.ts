/** Of the add-in, as package.json and the manifest have it (a test compares them). */
export const VERSION = '0.1.0';
