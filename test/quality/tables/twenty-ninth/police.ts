import { type LabelledSheet, section, task } from '../labels';

/** A provincial police: who leads and who helps in one cell behind short names, numbers of units. */
export const police: LabelledSheet = {
  name: '29 CAT - DVC 2026',
  about:
    'provincial police, units by their letters and numbers, who leads and helps in one cell with short words, days with dots, a column of reports',
  tables: [
    {
      above: [['CÔNG AN TỈNH - PV01'], ['Phân công nâng tỷ lệ DVC trực tuyến, thanh toán trực tuyến năm 2026'], []],
      header: [['TT', 'Nội dung', 'ĐV (ct/ph)', 'Mốc', 'Số liệu hiện tại', 'B/c về PV01']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing', 'coordinating'], 'deadline', null, null],
      rows: [
        section(['1', 'Cư trú, căn cước']),
        task(['1.1', 'Đăng ký tạm trú online 100%', 'ct: PC06; ph: CA xã, phường', '30.6.2026', '81%', 'thứ 5'], {
          lead: ['PC06'],
          coordinating: ['CA xã, phường'],
          deadline: 'date 2026-06-30',
        }),
        task(
          ['1.2', 'Nhắc người đến tuổi đổi căn cước qua VNeID', 'ct: PC06; ph: PA06', 'hằng tuần', 'chưa có', 'thứ 5'],
          { lead: ['PC06'], coordinating: ['PA06'], deadline: 'periodic' },
        ),
        section(['2', 'Xe, giấy phép lái xe']),
        task(
          ['2.1', 'Đổi GPLX toàn trình tại nhà', 'ct: PC08; ph: PV06, CA xã, phường', '31.8.2026', '42%', 'ngày 20'],
          { lead: ['PC08'], coordinating: ['PV06', 'CA xã, phường'], deadline: 'date 2026-08-31' },
        ),
        task(['2.2', 'Bấm biển số trực tuyến', 'ct: PC08', 'Q.II/2026', '65%', 'ngày 20'], {
          lead: ['PC08'],
          deadline: 'quarter 2026-06-30',
        }),
        section(['3', 'Xuất nhập cảnh']),
        task(['3.1', 'Trả hộ chiếu qua bưu điện', 'ct: PA08; ph: Bưu điện tỉnh', '15.5.2026', '70%', null], {
          lead: ['PA08'],
          coordinating: ['Bưu điện tỉnh'],
          deadline: 'date 2026-05-15',
        }),
        section(['4', 'PCCC, ngành nghề có điều kiện']),
        task(['4.1', 'Trả kết quả thẩm duyệt trước hạn 30%', 'ct: PC07; ph: PV01', 'T10.2026', '12%', null], {
          lead: ['PC07'],
          coordinating: ['PV01'],
          deadline: 'month 2026-10-31',
        }),
        task(
          [
            '4.2',
            'Cấp lại giấy ANTT không cần nộp bản giấy',
            'ct: PC06; ph: PC07, CA xã, phường',
            '01.7.2026',
            '0',
            'có vướng thì b/c',
          ],
          { lead: ['PC06'], coordinating: ['PC07', 'CA xã, phường'], deadline: 'date 2026-07-01' },
        ),
        section(['5', 'Chung']),
        task(['5.1', 'Camera tại 100% nơi tiếp dân', 'ct: PH10; ph: PV06', '31.12.2026', '58/103', null], {
          lead: ['PH10'],
          coordinating: ['PV06'],
          deadline: 'date 2026-12-31',
        }),
      ],
    },
  ],
};
