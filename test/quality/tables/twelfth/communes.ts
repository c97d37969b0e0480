import { either, section, task, total, type LabelledSheet } from '../labels';

/** A ward's digital plan: what it costs, a sum at the end. */
export const wardDigital: LabelledSheet = {
  name: 'CĐS phường 2026',
  about:
    'ward, digital tasks with abbreviated divisions, what comes of them, terms, money with its source, a sum of money',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN'],
        ['PHƯỜNG BÌNH KHÊ'],
        ['PHỤ LỤC'],
        ['BẢNG PHÂN CÔNG CHI TIẾT NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số 44/KH-UBND ngày 06/02/2026 của UBND phường Bình Khê)'],
        [],
      ],
      header: [
        [
          'STT',
          'Nhiệm vụ',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Kết quả dự kiến',
          'Thời gian hoàn thành',
          'Kinh phí (triệu đồng)',
          'Nguồn vốn',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline', null, null],
      rows: [
        section(['I. Chính quyền số', '<', '<', '<', '<', '<', '<', '<'], { code: 'I', title: 'Chính quyền số' }),
        task(
          [
            1,
            'Cấp chữ ký số cá nhân cho 100% công chức có thẩm quyền',
            'VP HĐND-UBND',
            'Các phòng; TT PVHCC',
            'Chữ ký số',
            'Quý I/2026',
            12,
            'NS phường',
          ],
          { coordinating: ['Các phòng', 'TT PVHCC'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            2,
            'Trang bị máy quét tốc độ cao, số hóa hồ sơ ngay khi tiếp nhận',
            'TT PVHCC',
            'VP HĐND-UBND',
            '02 máy quét',
            'Tháng 4/2026',
            48.5,
            'NS phường',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        section(['II. Xã hội số, kinh tế số', '<', '<', '<', '<', '<', '<', '<'], {
          code: 'II',
          title: 'Xã hội số, kinh tế số',
        }),
        task(
          [
            3,
            'Hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa khu phố vào sáng thứ Bảy',
            'Phòng VH-XH',
            'Tổ CNSCĐ; Phường đoàn',
            'Tỷ lệ hồ sơ trực tuyến trên 80%',
            'Hằng tuần',
            20,
            'Xã hội hóa',
          ],
          { coordinating: ['Tổ CNSCĐ', 'Phường đoàn'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            4,
            'Vận động hộ kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền',
            'Phòng KTHTĐT',
            'Thuế cơ sở 3, Ban Quản lý chợ',
            '150 hộ',
            'Quý II - III/2026',
            null,
            null,
          ],
          { coordinating: ['Thuế cơ sở 3', 'Ban Quản lý chợ'], deadline: 'several/quarter 2026-09-30' },
        ),
        task(
          [
            5,
            'Lập hồ sơ sức khỏe điện tử cho người dân từ đủ 60 tuổi',
            'Trạm Y tế',
            'Phòng VH-XH',
            '95% người cao tuổi có hồ sơ',
            'Trước 20/12/2026',
            15,
            'NS tỉnh',
          ],
          { deadline: 'date 2026-12-20' },
        ),
        total(['Tổng cộng', '<', '<', '<', '<', '<', 95.5, null], { code: null }),
      ],
    },
  ],
};

/** A commune under Project 06: who leads stands last, the road to go in words. */
export const project06: LabelledSheet = {
  name: 'ĐA06 xã',
  about: 'commune, Project 06, what is to come of it before who does it, road in words, no headings',
  tables: [
    {
      above: [
        ['DANH MỤC NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 NĂM 2026 TRÊN ĐỊA BÀN XÃ TÂN PHƯỚC'],
        ['(Kèm theo Kế hoạch số 21/KH-TCT ngày 16/01/2026 của Tổ công tác Đề án 06 xã)'],
        [],
      ],
      header: [['TT', 'Nội dung công việc', 'Kết quả cần đạt', 'Lộ trình thực hiện', 'Cơ quan chủ trì', 'Phối hợp']],
      columns: ['code', 'task', 'product', 'deadline', 'lead', 'coordinating'],
      rows: [
        task(
          [
            '01',
            'Rà soát, cấp căn cước cho công dân đủ điều kiện còn sót, nhất là người già yếu, khuyết tật',
            '100% công dân đủ điều kiện có thẻ',
            'Xong trong quý I/2026',
            'Công an xã',
            'Các thôn',
          ],
          { code: '01|1', coordinating: ['Các thôn'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '02',
            'Làm sạch dữ liệu hội viên các đoàn thể trên Cơ sở dữ liệu quốc gia về dân cư',
            'Dữ liệu đúng, đủ, sạch, sống',
            'Từ tháng 3 đến hết tháng 6/2026',
            'Ủy ban MTTQ Việt Nam xã',
            'Công an xã; Hội Nông dân; Hội Phụ nữ; Hội Cựu chiến binh',
          ],
          {
            code: '02|2',
            coordinating: ['Công an xã', 'Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh'],
            deadline: 'several/month 2026-06-30',
          },
        ),
        task(
          [
            '03',
            'Chi trả an sinh xã hội qua tài khoản cho đối tượng bảo trợ',
            'Trên 90% đối tượng nhận qua tài khoản',
            'Thường xuyên, hoàn thành chỉ tiêu trước 30/9/2026',
            'Phòng Văn hóa - Xã hội',
            'Bưu điện xã',
          ],
          { code: '03|3', deadline: 'date/several/ongoing' },
        ),
        task(
          [
            '04',
            'Triển khai sổ sức khỏe điện tử trên VNeID',
            '80% dân số có sổ',
            '31/12/2026',
            'Trạm Y tế xã',
            'Công an xã',
          ],
          { code: '04|4', deadline: 'date 2026-12-31' },
        ),
        task(
          [
            '05',
            'Báo cáo kết quả triển khai về Tổ công tác tỉnh',
            'Báo cáo',
            'Trước ngày 15 hằng tháng',
            'Công an xã',
            null,
          ],
          { code: '05|5', deadline: 'periodic' },
        ),
      ],
      below: [['TỔ TRƯỞNG', null, null, null, 'THƯ KÝ']],
    },
  ],
};

/** A commune on PAPI: the published parts with their numbers, what is done for each. */
export const communePapi: LabelledSheet = {
  name: 'PAPI xã Tân Phước',
  about: 'commune, PAPI by its published parts and numbers, what is done for each, several works below one merged part',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [['Phụ lục'], ['GIẢI PHÁP NÂNG CAO CHỈ SỐ PAPI NĂM 2026'], ['(Xã Tân Phước)'], []],
      header: [
        [
          'Stt',
          'Nội dung thành phần',
          'Giải pháp cải thiện',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', 'title', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        section([1, 'Tham gia của người dân ở cấp cơ sở', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1.1',
            'Tri thức công dân',
            'Phát thanh chuyên mục Luật Thực hiện dân chủ ở cơ sở',
            'Phòng Văn hóa - Xã hội',
            'Ủy ban MTTQ Việt Nam xã',
            '2 lần/tuần',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        either(
          'criterion/task',
          [
            '1.4',
            'Đóng góp tự nguyện',
            'Công khai các khoản vận động, không giao chỉ tiêu cho hộ dân',
            'Các thôn',
            'Ban Thanh tra nhân dân',
            'Thường xuyên',
          ],
          { lead: ['Các thôn'], deadline: 'ongoing' },
        ),
        section([2, 'Công khai, minh bạch trong việc ra quyết định ở địa phương', null, null, null, null]),
        either(
          'criterion/task',
          [
            '2.2',
            'Công khai danh sách hộ nghèo',
            'Niêm yết danh sách hộ nghèo, cận nghèo tại nhà văn hóa thôn ít nhất 30 ngày',
            'Phòng Văn hóa - Xã hội',
            'Các thôn',
            'Tháng 11 - 12/2026',
          ],
          { coordinating: ['Các thôn'], deadline: 'several/month 2026-12-31' },
        ),
        either(
          'criterion/task',
          [
            '2.3',
            'Công khai thu, chi ngân sách cấp xã',
            'Đăng tải dự toán, quyết toán trên trang thông tin điện tử của xã',
            'Phòng Kinh tế',
            'Văn phòng HĐND và UBND',
            'Chậm nhất 30 ngày kể từ ngày HĐND xã thông qua',
          ],
          {
            coordinating: ['Văn phòng HĐND và UBND'],
            deadline: 'event',
          },
        ),
        either(
          'criterion/task',
          [
            '^',
            '^',
            'Họp dân công khai quyết toán các công trình có vốn dân góp',
            'Ban Giám sát đầu tư cộng đồng',
            'Các thôn',
            'Quý IV/2026',
          ],
          { coordinating: ['Các thôn'], deadline: 'quarter 2026-12-31' },
        ),
      ],
    },
  ],
};
