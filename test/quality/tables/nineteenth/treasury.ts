import { task, type LabelledSheet } from '../labels';

/** A regional treasury sorts by day: the deadline is the first column, merged over what falls on it; no numbers. */
export const regionalTreasury: LabelledSheet = {
  name: 'Kho bạc - lịch việc CCHC',
  about: 'regional treasury: deadline first and merged down, no numbers, percentages of what is done',
  tables: [
    {
      above: [
        ['KHO BẠC NHÀ NƯỚC KHU VỰC'],
        ['LỊCH THỰC HIỆN CÁC VIỆC NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [['Thời hạn', 'Nội dung thực hiện', 'Phòng chủ trì', 'Phòng phối hợp', 'Kết quả đầu ra', 'Tiến độ (%)']],
      columns: ['deadline', ['title', 'task'], 'lead', 'coordinating', 'product', null],
      rows: [
        task(
          ['31/01/2026', 'Ban hành kế hoạch CCHC của Kho bạc', 'Văn phòng', 'Các phòng nghiệp vụ', 'Kế hoạch', '100%'],
          {
            deadline: 'date 2026-01-31',
          },
        ),
        task(
          [
            '^',
            'Công khai thủ tục kiểm soát chi tại nơi giao dịch',
            'Phòng Kế toán nhà nước',
            'Văn phòng',
            'Bảng niêm yết',
            '100%',
          ],
          {
            deadline: 'date 2026-01-31',
          },
        ),
        task(
          [
            '31/3/2026',
            'Tập huấn dịch vụ công trực tuyến cho đơn vị dự toán',
            'Phòng Kế toán nhà nước',
            'Phòng Nghiệp vụ 1, Phòng Nghiệp vụ 2',
            '02 lớp',
            '100%',
          ],
          {
            coordinating: ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          ['^', 'Phân công người trực hỗ trợ đơn vị giao dịch', 'Văn phòng', 'Các phòng nghiệp vụ', 'Lịch trực', '80%'],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          ['^', 'Rà soát hồ sơ chi đầu tư trả lại nhiều lần', 'Phòng Nghiệp vụ 1', 'Phòng Kiểm tra', 'Báo cáo', '75%'],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            'Quý II/2026',
            'Rút thời gian kiểm soát chi đầu tư còn 01 ngày',
            'Phòng Nghiệp vụ 1',
            'Phòng Nghiệp vụ 2',
            'Quy trình',
            '50%',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(['^', 'Họp với chủ đầu tư giải ngân chậm', 'Phòng Nghiệp vụ 1', 'Văn phòng', 'Biên bản', '40%'], {
          deadline: 'quarter 2026-06-30',
        }),
        task(
          [
            '30/9/2026',
            'Đối chiếu số liệu giải ngân với Sở Tài chính',
            'Phòng Kế toán nhà nước',
            'Phòng Nghiệp vụ 1; Phòng Nghiệp vụ 2',
            'Bảng đối chiếu',
            '0%',
          ],
          {
            coordinating: ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          ['^', 'Khảo sát mức hài lòng của đơn vị giao dịch', 'Phòng Kiểm tra', 'Văn phòng', 'Báo cáo khảo sát', '0%'],
          {
            deadline: 'date 2026-09-30',
          },
        ),
        task(['Tháng 11/2026', 'Tự chấm điểm CCHC', 'Văn phòng', 'Các phòng nghiệp vụ', 'Bảng tự chấm', '0%'], {
          deadline: 'month 2026-11-30',
        }),
        task(
          [
            '^',
            'Kiểm tra việc khắc phục lỗi của các phòng giao dịch',
            'Phòng Kiểm tra',
            'Phòng Kế toán nhà nước',
            'Kết luận',
            '0%',
          ],
          {
            deadline: 'month 2026-11-30',
          },
        ),
        task(
          [
            'Hằng tháng',
            'Báo cáo tỷ lệ hồ sơ đúng hạn, quá hạn',
            'Phòng Kiểm tra',
            'Các phòng nghiệp vụ',
            'Báo cáo tháng',
            '25%',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            'Thường xuyên',
            'Nhắc đơn vị dự toán không dồn hồ sơ cuối năm',
            'Phòng Nghiệp vụ 2',
            'Văn phòng',
            'Thông báo',
            '25%',
          ],
          {
            deadline: 'ongoing',
          },
        ),
      ],
      below: [[], [null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
