/** The guide with its pictures, built beside the pages (assets/guide.mjs): it needs no other host. */
export const GUIDE = 'guide/huong-dan.html';
