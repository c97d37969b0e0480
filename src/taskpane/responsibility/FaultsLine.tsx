import { hasFaults } from '../../app/check/plan-faults';
import type { ResponsibilityPreview } from '../../app/session';
import { faultFacts } from '../../locale/responsibility/fault-facts';
import { useLanguage } from '../parts/language';
import { DoubtsLine } from '../readings/DoubtsLine';

/**
 * What is wrong in the plan before sheets are made of it, in one line with what was read in doubt, and the way to each.
 * Making them all the same stays possible.
 */
export function FaultsLine({
  preview: { faults, doubts, sheets },
  onFaults,
  onReading,
}: {
  readonly preview: Pick<ResponsibilityPreview, 'faults' | 'doubts' | 'sheets'>;
  readonly onFaults: () => void;
  readonly onReading: () => void;
}) {
  const { text } = useLanguage();
  const others = hasFaults(faults)
    ? {
        sentence: text.planFaults.sentence(faultFacts(faults, text.planFaults).join(', ')),
        look: sheets.every(({ action }) => action === 'leave') ? text.planFaults.lookAfter : text.planFaults.look,
        onLook: onFaults,
      }
    : null;
  return <DoubtsLine doubts={doubts} others={others} onOpen={onReading} />;
}
