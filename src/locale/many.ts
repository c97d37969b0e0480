/** '1 task', '2 tasks'; '1 point', '0.5 points': in English, of a count or of a number as it is written. */
export const many = (count: number | string, one: string, more = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : more}`;
