import { type LabelledSheet, task } from '../labels';

/** A provincial inspectorate on the content of PAPI about corruption: which of its leaders looks after it, then rooms. */
export const inspectoratePapi: LabelledSheet = {
  name: '32 Thanh tra tỉnh - PAPI 4',
  about:
    'provincial inspectorate, the leader who looks after it before the rooms, a flat list, product before the deadline',
  kinds: ['papi', 'tasks'],
  tables: [
    {
      above: [
        ['THANH TRA TỈNH', '<', '<', '<', '<', '<', '<'],
        [
          'NHIỆM VỤ CẢI THIỆN CHỈ SỐ NỘI DUNG "KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG" (PAPI) NĂM 2025',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        [
          'STT',
          'Nhiệm vụ',
          'Lãnh đạo phụ trách',
          'Phòng chủ trì',
          'Phòng, đơn vị phối hợp',
          'Sản phẩm',
          'Thời gian hoàn thành',
        ],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'coordinating', 'product', 'deadline'],
      rows: [
        task(
          [
            '01',
            'Tham mưu UBND tỉnh kế hoạch phòng, chống tham nhũng năm 2025',
            'Chánh Thanh tra',
            'Phòng Nghiệp vụ 4',
            'Văn phòng',
            'Kế hoạch',
            'Tháng 01/2025',
          ],
          { deadline: 'month 2025-01-31' },
        ),
        task(
          [
            '02',
            'Thanh tra trách nhiệm người đứng đầu trong giải quyết thủ tục hành chính',
            'Phó Chánh Thanh tra phụ trách khối 1',
            'Phòng Nghiệp vụ 1',
            'Phòng Nghiệp vụ 4',
            '03 kết luận thanh tra',
            'Quý III/2025',
          ],
          { deadline: 'quarter 2025-09-30' },
        ),
        task(
          [
            '03',
            'Xác minh tài sản, thu nhập năm 2025',
            'Phó Chánh Thanh tra phụ trách khối 2',
            'Phòng Nghiệp vụ 4',
            'Ủy ban Kiểm tra Tỉnh ủy; Sở Nội vụ',
            'Kết luận xác minh',
            '30/11/2025',
          ],
          {
            coordinating: ['Ủy ban Kiểm tra Tỉnh ủy', 'Sở Nội vụ'],
            deadline: 'date 2025-11-30',
          },
        ),
        task(
          [
            '04',
            'Kiểm tra việc chuyển đổi vị trí công tác',
            'Phó Chánh Thanh tra phụ trách khối 2',
            'Phòng Nghiệp vụ 2',
            'Sở Nội vụ',
            'Báo cáo',
            'Quý II/2025',
          ],
          { deadline: 'quarter 2025-06-30' },
        ),
        task(
          [
            '05',
            'Công khai đường dây nóng tố cáo tham nhũng, tiêu cực',
            'Chánh Thanh tra',
            'Văn phòng',
            'Các phòng nghiệp vụ',
            'Thông báo trên trang thông tin',
            '15/02/2025',
          ],
          { deadline: 'date 2025-02-15' },
        ),
        task(
          [
            '06',
            'Kiểm tra thu, chi ngoài quy định tại trường học, bệnh viện công lập',
            'Phó Chánh Thanh tra phụ trách khối 1',
            'Phòng Nghiệp vụ 3',
            'Sở Giáo dục và Đào tạo; Sở Y tế',
            'Kết luận kiểm tra',
            'Tháng 9 - tháng 11/2025',
          ],
          {
            coordinating: ['Sở Giáo dục và Đào tạo', 'Sở Y tế'],
            deadline: 'month/several 2025-11-30',
          },
        ),
        task(
          [
            '07',
            'Theo dõi tuyển dụng công chức, viên chức công khai, đúng quy định',
            'Phó Chánh Thanh tra phụ trách khối 2',
            'Phòng Nghiệp vụ 2',
            'Sở Nội vụ',
            'Báo cáo giám sát',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '08',
            'Tuyên truyền pháp luật về phòng, chống tham nhũng đến cấp xã',
            'Chánh Thanh tra',
            'Phòng Nghiệp vụ 4',
            'Sở Tư pháp; Báo và Đài Phát thanh - Truyền hình tỉnh',
            '10 hội nghị',
            'Năm 2025',
          ],
          {
            coordinating: ['Sở Tư pháp', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
            deadline: 'year 2025-12-31',
          },
        ),
        task(
          [
            '09',
            'Báo cáo kết quả thực hiện gửi Sở Nội vụ',
            'Chánh Thanh tra',
            'Văn phòng',
            'Các phòng nghiệp vụ',
            'Báo cáo',
            'Trước ngày 20 tháng cuối quý',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};
