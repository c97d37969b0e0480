import { describe, expect, it } from 'vitest';
import { evidenceOf, fromLegacy, isLegacy, legacyFont, type LegacyEncoding } from '../../src/model/legacy/encoding';
import { isSyllable } from '../../src/model/legacy/syllable';
import { gridsOf, loadFacts, PLAN_NAMES } from '../fixtures/facts';

const CASES: readonly (readonly [LegacyEncoding, string, string])[] = [
  ['tcvn3', 'C¶i c¸ch hµnh chÝnh', 'Cải cách hành chính'],
  ['tcvn3', 'Së Khoa häc vµ C«ng nghÖ', 'Sở Khoa học và Công nghệ'],
  ['tcvn3', '§¬n vÞ thùc hiÖn', 'Đơn vị thực hiện'],
  ['tcvn3', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['tcvn3', 'Ph\u00ad¬ng thøc chÊm ®iÓm', 'Phương thức chấm điểm'],
  ['tcvn3', 'Bé Néi vô', 'Bộ Nội vụ'],
  ['vni', 'Caûi caùch haønh chính', 'Cải cách hành chính'],
  ['vni', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['vni', 'Ñôn vò thöïc hieän', 'Đơn vị thực hiện'],
  ['vni', 'Phöông thöùc chaám ñieåm', 'Phương thức chấm điểm'],
];

describe('text of before Unicode', () => {
  it.each(CASES)('%s: "%s" is "%s"', (encoding, before, after) => {
    expect(fromLegacy(before, encoding)).toBe(after);
    expect(isLegacy(evidenceOf(before, encoding))).toBe(true);
  });

  it('is all capitals in a font that draws it so', () => {
    expect(legacyFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(legacyFont('.vnArial')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(legacyFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(['Times New Roman', 'Vnuni', 'UVnTime'].map(legacyFont)).toEqual([null, null, null]);
    expect(fromLegacy('céng hßa', 'tcvn3', true)).toBe('CỘNG HÒA');
  });

  it('is not what stands in Unicode, in other languages, in signs and numbers', () => {
    const others = [
      'Tỷ lệ hồ sơ nộp trực tuyến',
      'bé cã',
      'café résumé naïve São Paulo Zürich',
      '© 2020 Windows® ½ §5 25°C ±2 «x»',
      '1,4716',
      'PAR INDEX',
    ];
    for (const text of others)
      for (const encoding of ['tcvn3', 'vni'] as const) expect(isLegacy(evidenceOf(text, encoding)), text).toBe(false);
  });

  it('is found in no cell of the plans', () => {
    const cells = PLAN_NAMES.flatMap((plan) => gridsOf(loadFacts(plan))).flatMap(({ values }) => values.flat());
    const found = cells.filter(
      (value) =>
        typeof value === 'string' && (['tcvn3', 'vni'] as const).some((one) => isLegacy(evidenceOf(value, one))),
    );
    expect(found).toEqual([]);
  });
});

it.each(['nghiêng', 'Quyết', 'giếng', 'khuỷu', 'ương', 'ĐƯỜNG', 'huyện', 'oanh', 'y', 'quốc', 'gì'])(
  '%s is a syllable',
  (word) => expect(isSyllable(word)).toBe(true),
);
it.each(['hµnh', 'chÝnh', 'haønh', 'Windows', 'plan', 'naïve', 'nghg'])('%s is none', (word) =>
  expect(isSyllable(word)).toBe(false),
);
