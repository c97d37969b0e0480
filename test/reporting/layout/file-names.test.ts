import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../src/reporting/layout/file-names';
import { foldName } from '../../../src/reporting/layout/sheet-names';

describe('names of files to be sent', () => {
  it('keep readable names as they are and put legal signs for others', () => {
    expect(
      fileNames(['Phiếu giao việc - Vườn ươm CNCN Việt Nam - Hàn Quốc', 'Sở "X": A/B?', 'CON', 'Phòng Q. '], '.xlsx'),
    ).toEqual([
      'Phiếu giao việc - Vườn ươm CNCN Việt Nam - Hàn Quốc.xlsx',
      'Sở X- A-B-.xlsx',
      '_CON.xlsx',
      'Phòng Q.xlsx',
    ]);
  });

  it('tell apart names that a disk takes for one: case, Unicode forms, points at the end', () => {
    expect(fileNames(['Văn phòng', 'VĂN PHÒNG', 'Văn phòng'.normalize('NFD'), 'Văn phòng.'], '.xlsx')).toEqual([
      'Văn phòng.xlsx',
      'VĂN PHÒNG (2).xlsx',
      'Văn phòng (3).xlsx',
      'Văn phòng (4).xlsx',
    ]);
  });

  it('are legal on Windows and unlike each other, whatever the units are called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 300 }),
            fc.constantFrom('aux.txt', '..', '', 'com1', '👨‍👩‍👧'.repeat(60)),
          ),
          { maxLength: 12 },
        ),
        (titles) => {
          const names = fileNames(titles, '.xlsx');
          expect(names).toHaveLength(titles.length);
          expect(new Set(names.map(foldName)).size).toBe(names.length);
          for (const name of names) {
            expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]\.xlsx$|^[. ]|^(con|prn|aux|nul|com\d|lpt\d)\./iu);
            expect(new TextEncoder().encode(name).length).toBeLessThan(220);
          }
        },
      ),
    );
  });
});
