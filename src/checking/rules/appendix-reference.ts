import { parseCode } from '../../model/code';
import type { Plan } from '../../model/plan';
import { oneLine, unwrapLines } from '../../model/text';
import { rule } from '../rule';

const TEXT_ROLES = ['title', 'task', 'method', 'product', 'note'] as const;
const APPENDIX = /phụ\s+lục\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![A-Za-zÀ-ỹ\d.])/giu;
/** What follows when the appendix is one of another document. */
const OTHER_DOCUMENT =
  /^[^.;\n]{0,60}?(?:nghị định|thông tư|quyết định|luật|công văn|nghị quyết|kế hoạch số|hướng dẫn)/i;

/**
 * 'Phụ lục II' points to an appendix of this plan: S000 says II where its appendices are 1, 2 and 3. And the appendices
 * of a plan name the same plan: its second one is attached to a KH-SKHCCN, the others to a KH-SKHCN.
 */
export const appendixReference = rule({
  id: 'appendix-reference',
  severity: 'warning',
  messages: {
    'appendix-reference': ['found', 'present'],
    'appendix-reference/style': ['found', 'present', 'expected'],
    'appendix-reference/plan': ['found', 'expected'],
  },
  *checkPlan(plan) {
    yield* otherPlans(plan);
    const own = appendixNumbers(plan);
    // One appendix alone needs no number, and may be a part of a plan whose other appendices are elsewhere.
    if (own.size < 2) return;
    const present = { list: [...own.values()] };
    for (const { rows } of plan.appendices)
      for (const row of rows)
        for (const role of TEXT_ROLES) {
          const field = row[role];
          if (!field || field.origin === 'inherited') continue;
          for (const match of field.text.matchAll(APPENDIX)) {
            if (OTHER_DOCUMENT.test(unwrapLines(field.text).slice(match.index + match[0].length))) continue;
            const number = parseCode(match[1]!.toUpperCase())?.parts[0];
            const written = number === undefined ? undefined : own.get(number);
            const found = oneLine(match[0]);
            if (number === undefined || written?.toUpperCase() === match[1]!.toUpperCase()) continue;
            if (written === undefined) yield { message: 'appendix-reference', at: field.at, args: { found, present } };
            else
              yield {
                message: 'appendix-reference/style',
                at: field.at,
                args: { found, present, expected: written },
                // A text put together from broken rows stands in several cells.
                ...(field.origin !== 'joined' && {
                  fix: {
                    grade: 'suggestion' as const,
                    edits: [{ at: field.at, value: withNumber(field.text, match, written) }],
                  },
                }),
              };
          }
        }
  },
});

const withNumber = (text: string, match: RegExpExecArray, number: string): string => {
  const end = match.index + match[0].length;
  return text.slice(0, end - match[1]!.length) + number + text.slice(end);
};

/** The plan's appendices: their numbers, and how they are written ('2' or 'II'). */
function appendixNumbers({ appendices }: Plan): Map<number, string> {
  const numbers = new Map<number, string>();
  for (const { number, heading } of appendices) {
    if (number === null) continue;
    const written = heading
      .map(({ text }) => /phụ lục\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![A-Za-zÀ-ỹ\d])/iu.exec(text)?.[1])
      .find((one) => one !== undefined);
    numbers.set(number, written ?? String(number));
  }
  return numbers;
}

const ATTACHED = /^\(?\s*(?:ban hành )?kèm theo/i;
/** The number and sign of a plan: '121/KH-UBND'; '/KH-SKHCN' while the number is left to the clerk. */
const SIGN = /(?:(\d{1,5})\s*)?\/\s*([\p{Lu}&]{2,}(?:-[\p{Lu}&]+)+)/u;

/** Heading lines that name another plan than most appendices do. */
function* otherPlans({ appendices }: Plan) {
  const named = appendices.flatMap(({ heading }) => {
    const line = heading.find(({ text }) => ATTACHED.test(text));
    const match = line && SIGN.exec(line.text);
    return match ? [{ line, found: match[0], sign: `${match[1] ?? ''}/${match[2]!}` }] : [];
  });
  const uses = new Map<string, number>();
  for (const { sign } of named) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  const [usual, second] = [...uses].sort((a, b) => b[1] - a[1]);
  // Two plans in one workbook, or one appendix against one: nobody can tell which is right.
  if (!usual || !second || usual[1] === second[1]) return;
  for (const { line, found, sign } of named) {
    if (sign === usual[0]) continue;
    const edits = [{ at: line.at, value: line.text.replace(found, () => usual[0]) }];
    yield {
      message: 'appendix-reference/plan' as const,
      at: line.at,
      args: { found: sign, expected: usual[0] },
      fix: { grade: 'suggestion' as const, edits },
    };
  }
}
