import { type LabelledSheet, section, task } from '../labels';

/** A department of health on satisfaction: who does it in one column, hospitals and health stations together. */
export const healthSipas: LabelledSheet = {
  name: '32 Sở Y tế - hài lòng 2025',
  about: 'department of health, one column of who does it and none of who helps, aims in words',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['SỞ Y TẾ', '<'],
        [
          'Phụ lục: NHIỆM VỤ NÂNG CAO CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN ĐỐI VỚI DỊCH VỤ HÀNH CHÍNH CÔNG, DỊCH VỤ Y TẾ CÔNG NĂM 2025',
          '<',
          '<',
          '<',
          '<',
        ],
        ['(Kèm theo Kế hoạch số 1450/KH-SYT ngày 14/4/2025)', '<', '<', '<', '<'],
        [],
      ],
      header: [['STT', 'Nhiệm vụ, giải pháp', 'Chỉ tiêu', 'Đơn vị thực hiện', 'Thời gian']],
      columns: ['code', ['task', 'title'], ['product', 'benchmark', null], ['lead', 'implementing'], 'deadline'],
      rows: [
        section(['I', 'Dịch vụ hành chính công']),
        task(['1', 'Rút ngắn thời gian cấp giấy phép hành nghề', 'Giảm 30%', 'Phòng Nghiệp vụ Y', 'Quý II/2025'], {
          deadline: 'quarter 2025-06-30',
        }),
        task(
          ['2', 'Công khai quy trình, thời hạn từng bước xử lý hồ sơ', '100% thủ tục', 'Văn phòng Sở', 'Tháng 5/2025'],
          { deadline: 'month 2025-05-31' },
        ),
        task(
          [
            '3',
            'Trả lời phản ánh, kiến nghị của người dân, doanh nghiệp',
            'Đúng hạn 100%',
            'Văn phòng Sở; Thanh tra Sở',
            'Thường xuyên',
          ],
          {
            lead: ['Văn phòng Sở', 'Thanh tra Sở'],
            implementing: ['Văn phòng Sở', 'Thanh tra Sở'],
            deadline: 'ongoing',
          },
        ),
        section(['II', 'Dịch vụ y tế công']),
        task(
          [
            '4',
            'Triển khai đăng ký khám bệnh trực tuyến, bệnh án điện tử',
            '100% bệnh viện công lập',
            'Các bệnh viện',
            '30/9/2025',
          ],
          { deadline: 'date 2025-09-30' },
        ),
        task(
          [
            '5',
            'Cải thiện nhà vệ sinh, khu vực chờ khám',
            'Đạt Bộ tiêu chí chất lượng',
            'Các bệnh viện, Trung tâm Y tế',
            'Quý III/2025',
          ],
          {
            lead: ['Các bệnh viện', 'Trung tâm Y tế'],
            implementing: ['Các bệnh viện', 'Trung tâm Y tế'],
            deadline: 'quarter 2025-09-30',
          },
        ),
        task(
          [
            '6',
            'Tập huấn giao tiếp, ứng xử cho nhân viên y tế',
            '12 lớp',
            'Phòng Tổ chức cán bộ',
            'Tháng 6 - tháng 8/2025',
          ],
          { deadline: 'month/several 2025-08-31' },
        ),
        task(
          [
            '7',
            'Bảo đảm thuốc, vật tư, không để người bệnh phải mua ngoài',
            'Không có phản ánh',
            'Các bệnh viện',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section(['III', 'Khảo sát, báo cáo']),
        task(
          [
            '8',
            'Khảo sát hài lòng người bệnh nội trú, ngoại trú',
            '02 đợt/năm',
            'Phòng Nghiệp vụ Y',
            'Tháng 6 và tháng 12/2025',
          ],
          { deadline: 'several/month/periodic 2025-12-31' },
        ),
        task(['9', 'Tổng hợp, báo cáo Sở Nội vụ', 'Báo cáo', 'Văn phòng Sở', 'Trước 10/12/2025'], {
          deadline: 'date 2025-12-10',
        }),
      ],
    },
  ],
};
