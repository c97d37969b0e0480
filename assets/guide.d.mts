/** The folder of the guide in the built one. */
export const GUIDE: string;
/** The pages of the guide by their place below docs/. */
export function guidePages(docs: string): string[];
/** Where a page stands below the guide's folder. */
export function pageOf(source: string): string;
/** A page as HTML; throws for a link or picture to nothing. */
export function guidePage(docs: string, source: string): string;
