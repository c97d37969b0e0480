import { criterion, either, type LabelledSheet, total } from '../labels';

/** A ward's one-stop centre on the groups of decision 766: maxima and what it has got till the end of March. */
export const ward766: LabelledSheet = {
  name: '32 Phường - Bộ chỉ số 766',
  about: "ward's one-stop centre, groups of the 766 set with maxima and points so far, what is amiss, solutions",
  tables: [
    {
      above: [
        ['UBND PHƯỜNG'],
        ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
        [],
        ['BẢNG PHÂN CÔNG CẢI THIỆN BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP (theo Quyết định số 766/QĐ-TTg) NĂM 2026'],
        ['(Kèm theo Kế hoạch số 61/KH-UBND ngày 07/4/2026)'],
      ],
      header: [
        [
          'STT',
          'Nhóm chỉ số',
          'Điểm tối đa',
          'Điểm đạt (đến 31/3/2026)',
          'Tồn tại, hạn chế',
          'Giải pháp',
          'Bộ phận chủ trì',
          'Bộ phận phối hợp',
          'Thời gian hoàn thành',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', null, ['task', 'method'], 'lead', 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            '1',
            'Công khai, minh bạch',
            18,
            16.8,
            'Còn 06 thủ tục chưa đồng bộ',
            'Rà soát, đồng bộ thủ tục với Cơ sở dữ liệu quốc gia',
            'Trung tâm Phục vụ hành chính công',
            'Văn phòng HĐND và UBND',
            '30/4/2026',
          ],
          {
            coordinating: ['Văn phòng HĐND và UBND'],
            deadline: 'date 2026-04-30',
          },
        ),
        criterion(
          [
            '2',
            'Tiến độ giải quyết',
            20,
            18.6,
            'Hồ sơ đất đai trễ hạn 4,2%',
            'Cảnh báo hồ sơ trước hạn 01 ngày, giao ban đầu tuần',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Trung tâm Phục vụ hành chính công',
            'Thường xuyên',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            deadline: 'ongoing',
          },
        ),
        criterion(
          [
            '3',
            'Dịch vụ công trực tuyến',
            12,
            9.4,
            'Tỷ lệ hồ sơ toàn trình thấp',
            'Bố trí đoàn viên hướng dẫn nộp hồ sơ trực tuyến',
            'Trung tâm Phục vụ hành chính công',
            'Đoàn Thanh niên phường; Tổ công nghệ số cộng đồng',
            'Quý II/2026',
          ],
          {
            coordinating: ['Đoàn Thanh niên phường', 'Tổ công nghệ số cộng đồng'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        criterion(
          [
            '4',
            'Thanh toán trực tuyến',
            10,
            7.1,
            'Người dân còn nộp tiền mặt',
            'Đặt mã QR tại từng quầy, tuyên truyền tại tổ dân phố',
            'Trung tâm Phục vụ hành chính công',
            'Tổ dân phố',
            'Tháng 5/2026',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        either('section/criterion', ['5', 'Số hóa hồ sơ', 22, 15.5]),
        either(
          'criterion/task',
          [
            '5.1',
            'Cấp kết quả giải quyết điện tử',
            null,
            null,
            'Chưa ký số kết quả hộ tịch',
            'Ký số 100% kết quả trước khi trả',
            'Phòng Văn hóa - Xã hội',
            'Văn phòng HĐND và UBND',
            '15/5/2026',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            coordinating: ['Văn phòng HĐND và UBND'],
            deadline: 'date 2026-05-15',
          },
        ),
        either(
          'criterion/task',
          [
            '5.2',
            'Tái sử dụng dữ liệu số hóa',
            null,
            null,
            'Tỷ lệ khai thác đạt 18%',
            'Tập huấn lại thao tác kho dữ liệu điện tử cá nhân',
            'Trung tâm Phục vụ hành chính công',
            'Công an phường',
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        criterion(
          [
            '6',
            'Mức độ hài lòng',
            18,
            17.7,
            '01 phản ánh xử lý quá hạn',
            'Trả lời phản ánh, kiến nghị trong 03 ngày',
            'Văn phòng HĐND và UBND',
            'Các phòng chuyên môn',
            'Thường xuyên',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'ongoing',
          },
        ),
        total([null, 'Cộng', 100, 85.1]),
      ],
      below: [[], ['Nơi nhận:'], ['- Chủ tịch, các PCT UBND phường;'], ['- Các phòng, đơn vị;'], ['- Lưu: VT.']],
    },
  ],
};
