/** The languages of the product; Vietnamese is the default. */
export type Language = 'vi' | 'en';
