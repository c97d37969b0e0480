import { describe, expect, it } from 'vitest';
import { cells, check, only, table } from '../typed';

const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'];

describe('legacy-encoding', () => {
  it('says once a sheet that text is in TCVN3, and offers all of its cells in Unicode', () => {
    const rows = [
      ['1', 'C¶i c¸ch thñ tôc hµnh chÝnh', 'V¨n phßng', 'Quý I'],
      ['2', 'TuyÓn dông c«ng chøc', 'Thanh tra', 'Quý II'],
    ];
    const found = only(check(table(HEADER, rows)), 'legacy-encoding');
    // Read as it was meant, and shown before and after: the fix changes no meaning.
    expect([found.severity, found.fix?.grade, found.args.count]).toEqual(['warning', 'safe', 3]);
    expect(found.fix?.edits.map(({ value }) => value)).toEqual([
      'Cải cách thủ tục hành chính',
      'Văn phòng',
      'Tuyển dụng công chức',
    ]);
  });

  it('says so of VNI, and of a sheet whose header is not understood for it', () => {
    const rows = [['1', 'Caûi caùch haønh chính', 'Vaên phoøng', 'Quyù I']];
    const found = only(
      check(table(['STT', 'Nhieäm vuï', 'Cô quan chuû trì', 'Thôøi gian'], rows, 'PHUÏ LUÏC')),
      'legacy-encoding',
    );
    expect(found.args.encoding).toBe('VNI');
    expect(found.fix?.edits.map(({ value }) => value)).toEqual([
      'PHỤ LỤC',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Thời gian',
      'Cải cách hành chính',
      'Văn phòng',
      'Quý I',
    ]);
  });

  it('converts words that could be both only where nothing on the sheet is Unicode', () => {
    const old = check(table(['STT', 'NhiÖm vô', 'C¬ quan', 'Thêi gian'], [['1', 'Bé', 'V¨n phßng', 'x']], 'PHô LôC'));
    expect(only(old, 'legacy-encoding').fix?.edits.map(({ value }) => value)).toContain('Bộ');
    const mixed = check(table(HEADER, [['1', 'bé', 'V¨n phßng', 'C¶i c¸ch thñ tôc hµnh chÝnh']]));
    expect(only(mixed, 'legacy-encoding').fix?.edits.map(({ value }) => value)).not.toContain('bộ');
  });

  it('knows a single cell among Unicode by its words, and reads it as it was meant', () => {
    const checked = check(table(HEADER, [['1', 'Rà soát thủ tục', 'V¨n phßng', 'Quý I']]));
    const found = only(checked, 'legacy-encoding');
    expect(found.fix?.edits).toEqual([{ at: found.at, value: 'Văn phòng', font: 'Times New Roman' }]);
    expect(cells(checked, 'unit-unknown')).toEqual([]);
    expect(cells(check(table(HEADER, [['1', 'Rà soát ½ ngày', 'V¨n', '10 µm']])), 'legacy-encoding')).toEqual([]);
  });

  it('says nothing about Unicode, other languages, signs and numbers', () => {
    const rows = [
      ['1', 'Hội thảo “Smart City®” tại São Paulo, Zürich', 'Văn phòng', '½ ngày'],
      ['2', 'Đo bụi 10 µm ở 25 °C, sai số ± 2 %', 'Thanh tra', '§ 5'],
      ['3', 'bé, cã, hành chính', 'à, ô, í', 'Quý I'],
    ];
    expect(cells(check(table(HEADER, rows)), 'legacy-encoding')).toEqual([]);
  });
});
