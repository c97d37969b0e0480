import { type LabelledSheet, section, task } from '../labels';

/** A state company for irrigation whose computer has no Vietnamese keyboard: everything without accents. */
export const irrigation: LabelledSheet = {
  name: '29 Thuy loi - viec can lam',
  about:
    'irrigation company, everything typed without accents, stations by number, progress in words, deadlines in short',
  tables: [
    {
      above: [['CTY TNHH MTV KHAI THAC THUY LOI'], ['Ke hoach nang chi so hai long cua HTX, nong dan nam 2026'], []],
      header: [['STT', 'Noi dung cong viec', 'Don vi chu tri', 'Don vi phoi hop', 'Thoi han', 'Ket qua', 'Ghi chu']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['I', 'Cap nuoc']),
        task(
          [
            1,
            'Cong bo lich tuoi tung tram truoc vu 10 ngay',
            'Phong Ky thuat',
            'Tram so 1, Tram so 2',
            '15/01/2026',
            'lich tuoi',
            null,
          ],
          { coordinating: ['Tram so 1', 'Tram so 2'], deadline: 'date 2026-01-15' },
        ),
        task([2, 'Nao vet 46 km kenh noi dong', 'Phong Ky thuat', 'cac HTX', 'Quy I/2026', '46 km', 'dang lam'], {
          deadline: 'quarter 2026-03-31',
        }),
        task([3, 'Truc may bom khi hen', 'Tram so 3', null, 'Thuong xuyen', 'so truc', null], { deadline: 'ongoing' }),
        section(['II', 'Giai quyet kien nghi']),
        task([4, 'Lap nhom Zalo tung HTX', 'Van phong', 'Phong Quan ly nuoc', 'Thang 4/2026', '38 nhom', 'xong 20'], {
          deadline: 'month 2026-04-30',
        }),
        task([5, 'Tra loi don trong 7 ngay', 'Van phong', 'Cum thuy nong', 'Thuong xuyen', null, null], {
          deadline: 'ongoing',
        }),
        task(
          [
            6,
            'Hop voi UBND xa ve diem hay thieu nuoc',
            'Phong Quan ly nuoc',
            'UBND cac xa; cac HTX',
            '20/5/2026',
            'bien ban',
            null,
          ],
          { coordinating: ['UBND cac xa', 'cac HTX'], deadline: 'date 2026-05-20' },
        ),
        section(['III', 'Minh bach']),
        task(
          [
            7,
            'Dan bang dien tich mien thu tai nha van hoa thon',
            'Phong Ke hoach - Tai chinh',
            'Truong thon',
            '30/6/2026',
            '210 thon',
            null,
          ],
          { lead: ['Phong Ke hoach - Tai chinh'], deadline: 'date 2026-06-30' },
        ),
        task([8, 'Phieu hoi y kien 500 ho', 'Phong Quan ly nuoc', 'Hoi Nong dan', 'Thang 10/2026', 'bao cao', null], {
          deadline: 'month 2026-10-31',
        }),
        task([9, 'Bao cao So Nong nghiep va Moi truong', 'Van phong', null, '30/11/2026', 'bao cao', null], {
          deadline: 'date 2026-11-30',
        }),
      ],
    },
  ],
};
