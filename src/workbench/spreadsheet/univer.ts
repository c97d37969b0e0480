import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import {
  CellValueType,
  createUniver,
  InterceptorEffectEnum,
  isDefaultFormat,
  LocaleType,
  type IStyleData,
} from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import type { Language } from '../../locale';
import { withDecimalComma } from './entered';
import vietnamese from '../words/univer-vietnamese';

export type Univer = ReturnType<typeof createUniver>;

/** After Univer's own number formats: only cells without a format are left for us. */
const AFTER_FORMATS = 8;
/** Before Univer's conditional formats, which then win: in the file, ours come after the planner's own. */
const BEFORE_CONDITIONAL_FORMATS = 11;

/** Starts Univer in the container: cells, formulas, conditional formats, drop-downs and links, in Vietnamese. */
export function startUniver(container: HTMLElement): Univer {
  return createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true, // the formula bar
        toolbar: false, // formats do not reach the file
        footer: { menus: false, addSheetButtonConfig: { show: false } },
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        // The results stored in the file are shown until the user changes something.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsHyperLinkPreset(),
    ],
  });
}

/** Shows numbers without a format with a decimal comma. Univer must have a workbook. Returns what ends it. */
export function showDecimalComma({ univer }: Univer): () => void {
  const interception = univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: AFTER_FORMATS,
      handler: (cell, { workbook }, next) => {
        if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number' || Number.isInteger(cell.v))
          return next(cell);
        if (!isDefaultFormat(workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return next(cell);
        return next({ ...cell, v: withDecimalComma(cell.v) });
      },
    });
  return () => interception.dispose();
}

/** Lays a look over cells while they are drawn; the cells themselves stay as they are. Returns what ends it. */
export function layOver(
  { univer }: Univer,
  lookAt: (unitId: string, sheetId: string, row: number, column: number) => IStyleData | null,
): () => void {
  const interception = univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: BEFORE_CONDITIONAL_FORMATS,
      handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
        const look = lookAt(unitId, subUnitId, row, col);
        if (!look) return next(cell);
        return next({ ...cell, s: { ...workbook.getStyles().getStyleByCell(cell), ...look } });
      },
    });
  return () => interception.dispose();
}

/** Switches Univer's own words; what is open, typed and selected stays. */
export async function setUniverLanguage({ univerAPI }: Univer, language: Language): Promise<void> {
  if (language === 'en')
    univerAPI.loadLocales(
      LocaleType.EN_US,
      (await import(/* webpackChunkName: "univer-english" */ '../words/univer-english')).default,
    );
  univerAPI.setLocale(language === 'en' ? LocaleType.EN_US : LocaleType.VI_VN);
}
