import { type LabelledSheet, section, task } from '../labels';

/** A local tax office: one column of who leads and another of the head who answers, shares to reach, a remark. */
export const taxBase: LabelledSheet = {
  name: '25 Thuế cơ sở HL NNT',
  about: 'local tax office, teams, the head who answers for it, shares to reach as texts with signs, the time first',
  kinds: ['tasks', 'sipas', 'other'],
  tables: [
    {
      above: [
        ['THUẾ TỈNH'],
        ['THUẾ CƠ SỞ 5'],
        ['CHƯƠNG TRÌNH HÀNH ĐỘNG NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI NỘP THUẾ NĂM 2026'],
        [],
      ],
      header: [
        [
          'Thời gian',
          'Nội dung hành động',
          'Chỉ tiêu',
          'Tổ chủ trì',
          'Tổ phối hợp',
          'Lãnh đạo chịu trách nhiệm',
          'Ghi chú',
        ],
      ],
      columns: ['deadline', ['task', 'title'], ['benchmark', 'product', null], 'lead', 'coordinating', null, null],
      rows: [
        section([null, '1. Tuyên truyền, hỗ trợ'], { code: '1', title: 'Tuyên truyền, hỗ trợ' }),
        task(
          [
            'Tháng 01/2026',
            'Gửi thư ngỏ về bỏ thuế khoán tới từng hộ',
            '100% hộ',
            'Tổ Nghiệp vụ',
            'Tổ Quản lý, hỗ trợ cá nhân, hộ kinh doanh số 1',
            'Phó Trưởng Thuế cơ sở',
            null,
          ],
          { coordinating: ['Tổ Quản lý, hỗ trợ cá nhân, hộ kinh doanh số 1'], deadline: 'month 2026-01-31' },
        ),
        task(
          [
            'Thứ Năm hằng tuần',
            'Trực hỗ trợ tại trụ sở UBND các xã xa',
            '≥ 45 buổi',
            'Tổ Nghiệp vụ',
            null,
            'Phó Trưởng Thuế cơ sở',
            'có lịch riêng',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            'Quý II/2026',
            'Tập huấn hóa đơn khởi tạo từ máy tính tiền',
            '≥ 600 lượt',
            'Tổ Quản lý, hỗ trợ doanh nghiệp',
            'Tổ Nghiệp vụ',
            'Trưởng Thuế cơ sở',
            null,
          ],
          { lead: ['Tổ Quản lý, hỗ trợ doanh nghiệp'], deadline: 'quarter 2026-06-30' },
        ),
        section([null, '2. Giải quyết thủ tục'], { code: '2', title: 'Giải quyết thủ tục' }),
        task(
          [
            'Thường xuyên',
            'Giải quyết đăng ký thuế trước hạn',
            '> 90%',
            'Tổ Nghiệp vụ',
            null,
            'Trưởng Thuế cơ sở',
            null,
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'Trước 15/4/2026',
            'Xử lý dứt điểm hồ sơ nghĩa vụ tài chính đất đai tồn',
            '0 hồ sơ quá hạn',
            'Tổ Quản lý các khoản thu về đất',
            'Chi nhánh Văn phòng Đăng ký đất đai',
            'Phó Trưởng Thuế cơ sở',
            'tồn 37 hồ sơ',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        section([null, '3. Khảo sát, đối thoại'], { code: '3', title: 'Khảo sát, đối thoại' }),
        task(
          [
            '20/5/2026',
            'Đối thoại với hộ kinh doanh lần 1',
            '150 hộ',
            'Tổ Nghiệp vụ',
            'Các tổ quản lý; UBND các xã, phường',
            'Trưởng Thuế cơ sở',
            null,
          ],
          { coordinating: ['Các tổ quản lý', 'UBND các xã, phường'], deadline: 'date 2026-05-20' },
        ),
        task(
          [
            '20/10/2026',
            'Đối thoại với hộ kinh doanh lần 2',
            '150 hộ',
            'Tổ Nghiệp vụ',
            'Các tổ quản lý; UBND các xã, phường',
            'Trưởng Thuế cơ sở',
            null,
          ],
          { coordinating: ['Các tổ quản lý', 'UBND các xã, phường'], deadline: 'date 2026-10-20' },
        ),
        task(
          [
            'Mỗi quý',
            'Phát phiếu khảo sát qua mã QR',
            '≥ 85% hài lòng',
            'Tổ Hành chính',
            null,
            'Trưởng Thuế cơ sở',
            null,
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'TRƯỞNG THUẾ CƠ SỞ']],
    },
  ],
};
