import type { Language } from '../../locale/language';
import { formatPoints, parsePoints } from '../../model/points';

/** The two values of a changed cell as a reader writes them: points that a cell holds as 0.75 are 0,75. */
export function alteredText(
  { held, returned, arePoints = false }: { held: string; returned: string; arePoints?: boolean },
  language: Language,
): { readonly held: string; readonly returned: string } {
  const shown = (value: string): string => {
    const points = arePoints ? parsePoints(value) : null;
    return points === null ? value : formatPoints(points, language);
  };
  return { held: shown(held), returned: shown(returned) };
}
