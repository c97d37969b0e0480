import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  UniverSheetsCorePreset,
  type IRender,
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

/** Frames without a change before the drawing rests; carets of editors that nobody sees blink twice a second. */
const STILL_FRAMES = 2;
/** How often it is looked whether something is to be drawn again: within two frames. */
const LOOK_MS = 30;

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

/**
 * Lets the spreadsheet rest while nothing changes. Univer asks for sixty frames a second for as long as the page is
 * open, and draws in hardly any of them: a seventh of a core for a page that nobody touches. Univer must have a workbook.
 */
export function restWhenStill({ univer }: Univer): void {
  /** What rests, with what wakes it. */
  const resting = new Map<IRender, () => void>();
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    for (const [{ engine, scene }, wake] of resting)
      if (scene.isDirty()) {
        wake();
        engine.startRenderLoop();
      }
  };
  const watch = (render: IRender): void => {
    const { engine, scene } = render;
    let still = 0;
    const wake = (): void => {
      still = 0;
      if (resting.delete(render) && resting.size === 0) clearInterval(looking);
    };
    const sleep = (): void => {
      if (frames.closed) return;
      // Its frame functions stay; only the next frame is not asked for. There is no public word for that.
      (engine as unknown as { _cancelFrame(): void })._cancelFrame();
      if (resting.size === 0) looking = setInterval(look, LOOK_MS);
      resting.set(render, wake);
    };
    const frames = engine.beginFrame$.subscribe({
      next() {
        // Univer itself may go on: with another sheet, or an editor.
        if (scene.isDirty() || resting.has(render)) wake();
        else if (++still > STILL_FRAMES) queueMicrotask(sleep);
      },
      complete: wake,
    });
  };
  const renders = univer.__getInjector().get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) watch(render);
  renders.created$.subscribe(watch);
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
