import type { ComparedTable } from '../../app/session';
import type { Words } from '../../locale';
import { kindLabel } from '../parts/kind-label';
import { useLanguage } from '../parts/language';
import { useSettingsStyles } from './settings-styles';

/** Each table with its kind, the year of its points, and the criteria set that it is held against. */
export function ComparedTables({
  tables,
  isOff,
}: {
  readonly tables: readonly ComparedTable[];
  readonly isOff: boolean;
}) {
  const quiet = useSettingsStyles();
  const { text, language } = useLanguage();
  if (tables.length === 0) return null;
  return (
    <dl className={quiet.facts} aria-label={text.compared.label}>
      {tables.map((table, index) => (
        <div key={index}>
          <dt>{table.sheet}</dt>
          <dd>
            {table.year === null
              ? text.compared.noYear(kindLabel(table.kind, text, language))
              : text.compared.year(kindLabel(table.kind, text, language), table.year)}
            : {isOff ? text.compared.off : setText(table, text)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function setText({ set, why, inForce }: ComparedTable, { compared: text }: Words): string {
  if (set === null) {
    if (why === 'year') return text.noYearFits;
    if (inForce === null) return why === 'not-held' ? text.noEdition : text.none;
    return why === 'other-set' ? text.otherSet(inForce) : text.notHeld(inForce);
  }
  if (!set.certain) return text.uncertain(set.edition);
  return { workbook: text.own, loaded: text.loaded, published: text.edition }[set.origin](set.edition);
}
