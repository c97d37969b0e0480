import fc from 'fast-check';
import { HEADER } from '../workbooks';

/** What people, programs and two panes may do to a plan's workbook. */

export const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng QLKH'];
export const TASKS = [
  ['1.7', 'Thực hiện nhiệm vụ', 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra; Phòng QLKH'],
  ['1.8', 'Khác', 'Báo cáo', 'Thanh tra', 'Văn phòng; Phòng QLKH'],
  ['1.9', 'Khác', 'Tự kiểm tra', 'Phòng QLKH', 'Văn phòng; Thanh tra'],
  ['2.1', 'Văn bản', 'Rà soát văn bản', 'Văn phòng', 'Thanh tra; Phòng QLKH'],
] as const;
export const PLAN: (string | number)[][] = [
  ['Phụ lục 1'],
  HEADER,
  ...TASKS.map(([code, title, task, lead, others]) => [code, title, 2, 1, task, lead, others, 'Quý I/2024']),
];
export const FIRST_TASK = 2;
export const PLAN_SHEET = 'Phụ lục 1';
export const TODAY = { today: '2024-05-01' };

export type Pane = 0 | 1;
export type PlanColumn = 'title' | 'points' | 'text-points' | 'deadline' | 'units';
/** What a pane is asked for. */
export type Press =
  | { readonly do: 'run'; readonly pane: Pane }
  | { readonly do: 'fix'; readonly pane: Pane }
  | { readonly do: 'due'; readonly pane: Pane; readonly day: string }
  | {
      readonly do: 'collect';
      readonly pane: Pane;
      readonly unit: number;
      readonly row: number;
      readonly column: number;
      readonly order: readonly number[];
      readonly state: 'as-sent' | 'sorted' | 'sorted-alone' | 'ids-blank' | 'ids-pasted';
      readonly newer: boolean;
    };
/** What somebody does by hand, or by another program. */
export type Hand =
  | { readonly do: 'type'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly do: 'plan'; readonly row: number; readonly what: PlanColumn }
  | { readonly do: 'sort'; readonly sheet: number; readonly order: readonly number[]; readonly whole: boolean };
export type Step =
  | Press
  | Hand
  | { readonly do: 'restore'; readonly pane: Pane }
  | { readonly do: 'move-column'; readonly sheet: number; readonly from: number; readonly to: number }
  | { readonly do: 'remove'; readonly sheet: number }
  | { readonly do: 'remove-summary' }
  | { readonly do: 'rename'; readonly sheet: number }
  | { readonly do: 'copy'; readonly sheet: number; readonly inFront: boolean; readonly tagged: boolean }
  | { readonly do: 'lose'; readonly sheet: number }
  | { readonly do: 'lose-all' }
  | { readonly do: 'give-tag'; readonly sheet: number; readonly to: number; readonly back: boolean };
/** A press at one pane, and what others do between its reading and its writing. */
export type Act = Step | { readonly do: 'both'; readonly press: Press; readonly meanwhile: readonly (Press | Hand)[] };

export type AtSheet = Extract<Step, { readonly sheet: number }>;

const small = fc.nat({ max: 11 });
const pane = fc.constantFrom(0 as const, 1 as const);
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
const column = fc.nat({ max: 23 });
const is = <const Do extends string>(name: Do) => fc.constant(name);

const press: fc.Arbitrary<Press> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: is('run'), pane }) },
  fc.record({ do: is('fix'), pane }),
  fc.record({ do: is('due'), pane, day: fc.constantFrom('2024-03-31', '2024-06-30') }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('collect'),
      pane,
      unit: small,
      row: small,
      column: small,
      order,
      state: fc.constantFrom('as-sent', 'sorted', 'sorted-alone', 'ids-blank', 'ids-pasted'),
      newer: fc.boolean(),
    }),
  },
);
const hand: fc.Arbitrary<Hand> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: is('type'), sheet: small, row: small, column: small }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('plan'),
      row: small,
      what: fc.constantFrom('title', 'points', 'text-points', 'deadline', 'units'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: is('sort'), sheet: small, order, whole: fc.boolean() }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: hand },
  { weight: 3, arbitrary: press },
  { weight: 2, arbitrary: fc.record({ do: is('restore'), pane }) },
  fc.record({ do: is('move-column'), sheet: small, from: column, to: column }),
  fc.record({ do: is('remove'), sheet: small }),
  fc.record({ do: is('remove-summary') }),
  fc.record({ do: is('rename'), sheet: small }),
  fc.record({ do: is('copy'), sheet: small, inFront: fc.boolean(), tagged: fc.boolean() }),
  fc.record({ do: is('lose'), sheet: small }),
  fc.record({ do: is('lose-all') }),
  fc.record({ do: is('give-tag'), sheet: small, to: small, back: fc.boolean() }),
);
const meanwhile = fc.array(fc.oneof({ weight: 3, arbitrary: hand }, press), { minLength: 1, maxLength: 3 });
export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: step },
  fc.record({ do: is('both'), press, meanwhile }),
);
