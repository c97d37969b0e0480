import { HIGHLIGHT_SIGNATURE, type HighlightRule } from '../../../model/sheet-spec';
import { shiftRows } from '../writing/areas';
import type { OwnRules } from '../own-rules';
import { MESSAGE_BYTES, rangeBytes } from '../request-size';
import { rangeOf } from '../writing/looks';

/** What a sheet's highlights shall be; no rules: none. */
export interface Highlight {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

export const isOurs = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGNATURE);

/**
 * Adds the rules, one for each area (`over` in writing/looks.ts has why), in as many messages as they need; their ids are
 * known then. The first wins where several hold: Excel puts each new one on top, so the last is added first.
 */
export async function addRules(
  context: Excel.RequestContext,
  highlights: readonly { readonly sheet: Excel.Worksheet; readonly highlight: Highlight }[],
  own: OwnRules,
): Promise<void> {
  const steps = highlights.flatMap(({ sheet, highlight }) =>
    stepsOf(sheet, highlight).map((step) => ({ ...step, name: highlight.sheet })),
  );
  let [message, bytes]: [typeof steps, number] = [[], 0];
  const messages = [message];
  for (const step of steps) {
    if (bytes + step.bytes > MESSAGE_BYTES) {
      messages.push((message = []));
      bytes = 0;
    }
    message.push(step);
    bytes += step.bytes;
  }
  for (const one of messages) await addSome(context, one, own);
}

interface RuleStep {
  readonly bytes: number;
  readonly add: () => Excel.ConditionalFormat;
}

async function addSome(
  context: Excel.RequestContext,
  steps: readonly (RuleStep & { readonly name: string })[],
  own: OwnRules,
): Promise<void> {
  const added = steps.map(({ add, name }) => ({ name, format: add() }));
  await context.sync();
  added.forEach(({ name, format }) => own.remember(name, [format]));
}

function stepsOf(sheet: Excel.Worksheet, { rules }: Highlight): RuleStep[] {
  return [...rules].reverse().flatMap((rule) => {
    const origin = rule.areas[0]?.row ?? 0;
    return rule.areas.map((area): RuleStep => {
      const formula = `=${shiftRows(rule.formula, area.row - origin)}`;
      return {
        bytes:
          rangeBytes((rule.font ?? rule.bold) ? 7 : 6, 3 + (rule.font ? 1 : 0) + (rule.bold ? 1 : 0), formula) + 40,
        add: () => {
          const format = rangeOf(sheet, area).conditionalFormats.add('Custom');
          const { custom } = format;
          custom.rule.formula = formula;
          if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
          if (rule.font !== undefined) custom.format.font.color = rule.font;
          if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
          return format.load('id');
        },
      };
    });
  });
}
