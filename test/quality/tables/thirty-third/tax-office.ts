import { type LabelledSheet, section, task } from '../labels';

/** A provincial tax office shares out what raises the satisfaction of those who pay. */
export const taxOffice: LabelledSheet = {
  name: '33 Thuế tỉnh hài lòng NNT',
  about: 'provincial tax office, numbers of two parts under headings, product in words, done or not done at the end',
  tables: [
    {
      above: [
        ['THUẾ TỈNH'],
        ['PHỤ LỤC'],
        ['PHÂN CÔNG NHIỆM VỤ NÂNG CAO SỰ HÀI LÒNG CỦA NGƯỜI NỘP THUẾ NĂM 2026', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số 312/KH-THUE ngày 20/01/2026)', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [['STT', 'Nội dung', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Thời gian', 'Sản phẩm', 'Đánh giá']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        section([1, 'Tuyên truyền, hỗ trợ']),
        task(
          [
            '1.1',
            'Hội nghị đối thoại với NNT',
            'Phòng QLHT DN 1',
            'Thuế cơ sở 1-8',
            'Quý II và quý IV/2026',
            'Thông báo kết luận',
            'Đạt',
          ],
          {
            deadline: 'several/quarter 2026-12-31',
          },
        ),
        task(
          [
            '1.2',
            'Hỗ trợ hộ kinh doanh bỏ thuế khoán',
            'Phòng QLHT CN, HKD',
            'Thuế cơ sở 1-8',
            'Thường xuyên',
            'Báo cáo tuần',
            'Đạt',
          ],
          {
            lead: ['Phòng QLHT CN, HKD'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '1.3',
            'Duy trì kênh hỏi đáp 479',
            'Phòng QLHT DN 1',
            'Phòng QLHT DN 2',
            'Thường xuyên',
            '100% câu hỏi được trả lời',
            'Chưa đạt',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        section([2, 'Giải quyết thủ tục']),
        task(
          [
            '2.1',
            'Hoàn thuế trước, kiểm tra sau đúng 6 ngày',
            'Phòng KTr 1',
            'Phòng NVDTPC',
            'Thường xuyên',
            'Quyết định hoàn',
            'Đạt',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '2.2',
            'Xác định nghĩa vụ tài chính đất đai trong 3 ngày',
            'Thuế cơ sở 1-8',
            'VPĐKĐĐ',
            'Từ 01/3/2026',
            'Thông báo nộp tiền',
            'Chưa đạt',
          ],
          {
            deadline: 'date/ongoing/event',
          },
        ),
        task(
          [
            '2.3',
            'Rà soát mã số thuế cá nhân trùng',
            'Phòng QLHT CN, HKD',
            'Công an tỉnh',
            '30/6/2026',
            'Danh sách đã chuẩn hóa',
            null,
          ],
          {
            lead: ['Phòng QLHT CN, HKD'],
            deadline: 'date 2026-06-30',
          },
        ),
        section([3, 'Công chức thuế']),
        task(['3.1', 'Tập huấn kỹ năng giao tiếp', 'Phòng TCCB', 'Văn phòng', 'Tháng 4/2026', '02 lớp', 'Đạt'], {
          deadline: 'month 2026-04-30',
        }),
        task(
          [
            '3.2',
            'Kiểm tra việc chấp hành 10 điều kỷ luật',
            'Phòng KTNB',
            'Phòng TCCB',
            'Mỗi quý 01 lần',
            'Biên bản kiểm tra',
            null,
          ],
          {
            deadline: 'periodic',
          },
        ),
        section([4, 'Cơ sở vật chất, CNTT']),
        task(
          [
            '4.1',
            'Bố trí máy tính cho NNT tự kê khai',
            'Văn phòng',
            'Tổ CNTT',
            '31/3/2026',
            '24 máy tại 8 điểm',
            'Đạt',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          ['4.2', 'Khảo sát mức độ hài lòng', 'Phòng QLHT DN 2', null, 'Trước 15/11/2026', 'Báo cáo khảo sát', null],
          {
            deadline: 'date 2026-11-15',
          },
        ),
      ],
    },
  ],
};
