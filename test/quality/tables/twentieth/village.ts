import { type LabelledSheet, rule, task } from '../labels';

/** A village head writes what people ask of the commune: whom they ask, by when, a column that the commune is to fill in. */
export const villageRequests: LabelledSheet = {
  name: 'Thôn đề nghị xã',
  about: 'village, requests as people say them, whom they ask, feasts as days, a blank column for answers',
  tables: [
    {
      above: [['Thôn Đồng Gianh - xã Hợp Tiến'], ['BẢNG KÊ VIỆC BÀ CON ĐỀ NGHỊ ĐỂ DÂN HÀI LÒNG HƠN (SIPAS NĂM 2026)']],
      header: [['Số', 'Bà con đề nghị', 'Đề nghị ai\nlàm', 'Bên liên quan', 'Xong trước', 'Xã trả lời']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            '1',
            'Sửa loa truyền thanh cuối xóm cho nhà nào cũng nghe được thông báo',
            'Đài truyền thanh xã',
            'Thôn',
            '30/6/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '2',
            'Cán bộ một cửa về nhà văn hóa thôn làm giấy tờ cho người già',
            'Bộ phận một cửa',
            'Thôn, Chi hội người cao tuổi',
            'hằng tháng',
            'sẽ cử người',
          ],
          { coordinating: ['Thôn', 'Chi hội người cao tuổi'], deadline: 'periodic' },
        ),
        task(['3', 'Trả sổ đỏ cho 14 hộ nộp hồ sơ từ năm ngoái', 'Chi nhánh VPĐKĐĐ', 'Địa chính xã', 'T8/2026'], {
          deadline: 'month 2026-08-31',
        }),
        rule([null, '(trong đó 5 hộ vướng ranh phải đo lại)']),
        task(['4', 'Nhắn qua Zalo cho dân biết hồ sơ đang nằm ở đâu', 'TTPVHCC xã', null, 'Quý 3/2026'], {
          deadline: 'quarter 2026-09-30',
        }),
        task(['5', 'Công an về tận nhà làm căn cước cho 6 cụ không đi được', 'CA xã', 'Thôn; Trạm Y tế', '2/9'], {
          coordinating: ['Thôn', 'Trạm Y tế'],
          deadline: 'date 2026-09-02',
        }),
        task(
          [
            '7',
            'Đừng bắt photo giấy tờ nhiều lần khi khai sinh, khai tử',
            'Tư pháp - hộ tịch',
            'Bộ phận một cửa',
            'thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '8',
            'Niêm yết tiền dân góp làm đường, ai góp bao nhiêu',
            'Ban Phát triển thôn',
            'Ban Giám sát đầu tư cộng đồng',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          ['9', 'Có chỗ để xe, ghế ngồi đợi ở UBND xã', 'Văn phòng UBND xã', null, 'trong năm 2026', 'đang xin vốn'],
          { deadline: 'year/date 2026-12-31' },
        ),
      ],
      below: [[], ['Tổng số: 8 đề nghị'], [null, null, null, 'TRƯỞNG THÔN']],
    },
  ],
};
