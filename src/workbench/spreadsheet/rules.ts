import type { IDataValidationRule, IRange, IStyleData } from '@univerjs/presets';
import type { SheetView, ViewHighlight } from '../../workbook/file/view';
import { toRange } from './snapshot';

/** Univer's render mode of a list that looks as in Excel: the value as plain text, an arrow beside it. */
const ARROW = 1;

/** Univer's way with a value outside a list: to mark it. It refuses it by the other style alone, whatever it is told to show. */
const WARNING = 2;

/** A conditional format as Univer keeps it; the part of its type that a rule by formula needs. */
export interface FormulaRule {
  readonly cfId: string;
  readonly stopIfTrue: boolean;
  readonly ranges: IRange[];
  readonly rule: {
    readonly type: 'highlightCell';
    readonly subType: 'formula';
    readonly value: string;
    readonly style: IStyleData;
  };
}

/** In: conditional formats by formula and the id of their sheet. Out: the same for Univer, in the same order. */
export const formulaRules = (highlights: readonly ViewHighlight[], sheetId: string): FormulaRule[] =>
  highlights.map((highlight, index) => ({
    cfId: `${sheetId}-highlight-${index}`,
    stopIfTrue: false,
    ranges: highlight.areas.map(toRange),
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: `=${highlight.formula}`,
      style: highlightLook(highlight),
    },
  }));

/** What a conditional format adds to a cell's look. */
export const highlightLook = ({ fill, color, bold }: ViewHighlight): IStyleData => ({
  ...(fill !== undefined && { bg: { rgb: fill } }),
  ...(color !== undefined && { cl: { rgb: color } }),
  ...(bold && { bl: 1 }),
});

/**
 * In: a sheet and its id. Out: its drop-downs. A value outside the list is marked by Univer, never refused: the file
 * decides.
 */
export const dropDownRules = (view: SheetView, sheetId: string): IDataValidationRule[] =>
  view.dropDowns.map(({ area, values, source }, index) => ({
    uid: `${sheetId}-list-${index}`,
    type: 'list',
    ranges: [toRange(area)],
    formula1: source === undefined ? JSON.stringify(values) : `=${source}`,
    renderMode: ARROW,
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: WARNING,
  }));
