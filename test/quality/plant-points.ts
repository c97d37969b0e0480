import {
  asWritten,
  beside,
  codeOf,
  inFamily,
  pick,
  pointsOf,
  spotOf,
  textOf,
  valueOf,
  valuePlanter,
  write,
  type Planter,
  type Spot,
} from './planting';

const alone = (spot: Spot): boolean => spot.sheet.kind === 'par' && !inFamily(codeOf(spot));
const benchmarkOf = (spot: Spot): number => pointsOf(valueOf(beside(spot, 'benchmark')!));
const lost = (spot: Spot): boolean => pointsOf(valueOf(spot)) < benchmarkOf(spot);

const childrenSum: Planter = {
  rule: 'children-sum',
  plant(book, random) {
    // The sum of 2.4 is wrong in print in 001 as it is.
    const family = pick(book.plan === '001' ? ['8.1'] : ['2.4', '8.1'], random);
    const parent = spotOf(book, 'achieved', random, (spot) => spot.sheet.kind === 'par' && codeOf(spot) === family);
    if (!parent) return null;
    const spoilt =
      random() < 0.5
        ? parent
        : spotOf(
            book,
            'achieved',
            random,
            (spot) => spot.sheet.kind === 'par' && codeOf(spot).startsWith(`${family}.`),
          )!;
    const by = pick([-0.1, -0.05, -0.0123, -0.009, 0.0009, 0.01, 0.03], random);
    write(spoilt, asWritten(spoilt, pointsOf(valueOf(spoilt)) + by));
    return { at: { sheet: parent.sheet.name, row: parent.row.row, column: parent.column } };
  },
};

export const POINT_PLANTERS: readonly Planter[] = [
  valuePlanter(
    'points-unreadable',
    'achieved',
    (spot, random) =>
      pick(['chưa có', '0,,8', '0.8.1', '1,5,2', 'tám', '0,8l52', '12/4', '#N/A'], random) ?? textOf(spot),
  ),
  {
    ...valuePlanter(
      'points-as-text',
      'achieved',
      (spot) => textOf(spot).replace('.', ','),
      (spot) => typeof valueOf(spot) === 'number',
    ),
    dress: 'typed',
  },
  valuePlanter(
    'points-negative',
    'achieved',
    (spot) => asWritten(spot, -pointsOf(valueOf(spot))),
    (spot) => alone(spot) && pointsOf(valueOf(spot)) > 0,
  ),
  valuePlanter('points-missing', 'achieved', () => null, alone),
  valuePlanter('points-missing', 'benchmark', () => null, alone),
  valuePlanter(
    'points-slipped',
    'achieved',
    (spot) => asWritten(spot, Math.round(pointsOf(valueOf(spot)) * 10_000)),
    (spot) => /[.,]\d{4}$/.test(textOf(spot)),
  ),
  valuePlanter('achieved-above-benchmark', 'achieved', (spot, random) =>
    asWritten(spot, benchmarkOf(spot) + pick([0.0001, 0.05, 0.25, 0.5], random)),
  ),
  valuePlanter('benchmark-mismatch', 'benchmark', (spot, random) =>
    asWritten(spot, pointsOf(valueOf(spot)) + pick([0.25, 0.5, 1], random)),
  ),
  childrenSum,
  valuePlanter(
    'nothing-lost',
    'achieved',
    (spot) => asWritten(spot, benchmarkOf(spot)),
    (spot) => alone(spot) && lost(spot),
  ),
];
