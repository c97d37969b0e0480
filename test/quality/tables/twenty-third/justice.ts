import { type LabelledSheet, section, task } from '../labels';

/** A department of justice: who directs beside who does, the day of the draft beside the day it is done. */
export const justice: LabelledSheet = {
  name: 'STP giao phòng',
  about: 'department of justice, who directs and who does, the day of the draft and the day of the end, merged header',
  tables: [
    {
      above: [
        ['SỞ TƯ PHÁP'],
        ['PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027'],
        ['(bản Văn phòng Sở gửi các phòng góp ý)'],
        [],
      ],
      header: [
        ['Stt', 'Nhiệm vụ', 'Phân công', '<', '<', 'Thời gian', '<', 'Sản phẩm'],
        ['^', '^', 'LĐ Sở chỉ đạo', 'Chủ trì', 'Phối hợp', 'Trình dự thảo', 'Hoàn thành', '^'],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['I', 'Cải cách thể chế']),
        task(
          [
            'I.1',
            'Rà soát văn bản hết hiệu lực',
            'Phó GĐ 1',
            'Phòng Kiểm tra VB',
            'Các sở, ngành',
            '10/01',
            '31/01/2027',
            'Quyết định công bố',
          ],
          {
            coordinating: ['Các sở, ngành'],
            deadline: 'date 2027-01-31',
          },
        ),
        task(
          [
            'I.2',
            'Thẩm định đúng hạn 100% dự thảo',
            'Phó GĐ 1',
            'Phòng Xây dựng VB',
            null,
            null,
            'Thường xuyên',
            'Báo cáo thẩm định',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            'I.3',
            'Theo dõi thi hành pháp luật về đất đai',
            'Phó GĐ 1',
            'Phòng Kiểm tra VB',
            'Sở NN&MT; Thanh tra tỉnh',
            '15/9',
            'Quý IV/2027',
            'Báo cáo',
          ],
          {
            coordinating: ['Sở NN&MT', 'Thanh tra tỉnh'],
            deadline: 'quarter 2027-12-31',
          },
        ),
        section(['II', 'Thủ tục hành chính']),
        task(
          [
            'II.1',
            'Cấp phiếu lý lịch tư pháp trong 5 ngày',
            'Phó GĐ 2',
            'Phòng LLTP',
            'Công an tỉnh',
            null,
            'Cả năm',
            'Phiếu điện tử',
          ],
          {
            deadline: 'ongoing/year',
          },
        ),
        task(
          [
            'II.2',
            'Số hóa sổ hộ tịch còn lại',
            'Phó GĐ 2',
            'Phòng Hộ tịch',
            'UBND cấp xã',
            '01/4',
            '30/6/2027',
            'Dữ liệu hộ tịch',
          ],
          {
            deadline: 'date 2027-06-30',
          },
        ),
        task(
          [
            'II.3',
            'Công khai phí công chứng',
            'Phó GĐ 2',
            'Phòng BTTP',
            'Hội Công chứng viên',
            null,
            'Tháng 3/2027',
            'Bảng niêm yết',
          ],
          {
            deadline: 'month 2027-03-31',
          },
        ),
        section(['III', 'Công vụ']),
        task(
          [
            'III.1',
            'Kiểm tra kỷ luật, kỷ cương đột xuất',
            'Giám đốc',
            'Văn phòng Sở',
            'Công đoàn',
            null,
            'Hằng quý',
            'Biên bản',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            'III.2',
            'Bồi dưỡng hòa giải viên 2 lớp',
            'Phó GĐ 2',
            'Phòng PBGDPL',
            'UBND cấp xã',
            '15/3',
            '15/5/2027; 15/10/2027',
            'Danh sách học viên',
          ],
          {
            deadline: 'several/date/periodic 2027-10-15',
          },
        ),
      ],
      below: [[], ['LĐ: lãnh đạo; VB: văn bản; GĐ: giám đốc']],
    },
  ],
};
