import { either, joined, section, type LabelledSheet } from '../labels';

/** PAPI of a city under the centre: who urges, who does it, a row cut by a page, dashes within a cell. */
export const cityPapi: LabelledSheet = {
  name: 'Biểu PAPI 2026',
  about: 'city, dimensions by Roman numbers, who leads the watch and who does it, several dashes in a cell, a cut row',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['THÀNH PHỐ HẢI BÌNH', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI) NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số 88/KH-UBND ngày 12/5/2026 của UBND thành phố)'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung thành phần',
          'Nhiệm vụ, giải pháp chủ yếu',
          'Cơ quan chủ trì theo dõi',
          'Cơ quan thực hiện',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', 'title', 'task', 'lead', 'implementing', 'deadline'],
      rows: [
        section(['I', 'THAM GIA CỦA NGƯỜI DÂN Ở CẤP CƠ SỞ', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Tri thức công dân',
            '- Phát tờ gấp hỏi đáp về bầu cử, thực hiện dân chủ ở cơ sở đến hộ gia đình;\n- Đưa nội dung vào sinh hoạt thôn, tổ dân phố.',
            'Sở Nội vụ',
            'UBND các xã, phường, đặc khu',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            '2',
            'Cơ hội tham gia',
            'Niêm yết danh sách ứng cử viên, vận động cử tri trực tiếp đi bầu trưởng thôn, tổ trưởng tổ dân phố',
            'Ủy ban MTTQ Việt Nam thành phố',
            'UBND các xã, phường, đặc khu',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            '4',
            'Đóng góp tự nguyện',
            'Kiểm tra việc vận động đóng góp tại ít nhất 15 xã, phường; xử lý nơi đặt mức',
            'Sở Tài chính',
            'UBND các xã, phường, đặc khu',
            'Tháng 8/2026',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        section(['II', 'CÔNG KHAI, MINH BẠCH TRONG VIỆC RA QUYẾT ĐỊNH', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Tiếp cận thông tin',
            'Chuẩn hóa chuyên mục công khai trên trang thông tin điện tử của 100% xã, phường',
            'Sở Văn hóa, Thể thao và Du lịch',
            'Các sở, ban, ngành; UBND các xã, phường, đặc khu',
            '30/6/2026',
          ],
          {
            lead: ['Sở Văn hóa, Thể thao và Du lịch'],
            implementing: ['Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'],
            deadline: 'date 2026-06-30',
          },
        ),
        either(
          'criterion/task',
          [
            '2',
            'Công khai danh sách hộ nghèo',
            'Niêm yết kết quả rà soát tại nhà văn hóa, thông báo trên loa truyền thanh',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường, đặc khu',
            'Tháng 11, 12 hằng năm',
          ],
          { deadline: 'periodic/several/month' },
        ),
        either(
          'criterion/task',
          [
            '4',
            'Công khai quy hoạch, kế hoạch sử dụng đất, bảng giá đất',
            'Đăng tải bản đồ quy hoạch và bảng giá đất trên nền tảng số; tập huấn công chức xã tra cứu giúp',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường, đặc khu',
            'Không quá 15 ngày kể từ ngày được phê duyệt',
          ],
          { deadline: 'event/unreadable/ongoing' },
        ),
        joined([null, null, 'người dân; trả lời câu hỏi qua Tổng đài 1022', null, null, null]),
        section(['IV', 'KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Kiểm soát tham nhũng trong chính quyền địa phương',
            'Thanh tra trách nhiệm người đứng đầu trong phòng, chống tham nhũng, tiêu cực tại 10 cơ quan',
            'Thanh tra thành phố',
            'Các cơ quan được thanh tra',
            'Theo Kế hoạch thanh tra năm 2026',
          ],
          { deadline: 'event/year/unreadable' },
        ),
        either(
          'criterion/task',
          [
            '3',
            'Công bằng trong tuyển dụng nhân lực vào khu vực nhà nước',
            'Công khai chỉ tiêu, kết quả thi tuyển trên Cổng Thông tin điện tử; giám sát bằng camera',
            'Sở Nội vụ',
            'Các sở: Y tế, Giáo dục và Đào tạo',
            'Khi tổ chức tuyển dụng',
          ],
          {
            implementing: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'],
            deadline: 'event',
          },
        ),
        section(['VI', 'CUNG ỨNG DỊCH VỤ CÔNG', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Y tế công lập',
            'Lắp ki-ốt đăng ký khám bằng CCCD, giảm thời gian chờ xuống dưới 60 phút',
            'Sở Y tế',
            'Các cơ sở khám, chữa bệnh công lập',
            'Năm 2026',
          ],
          { deadline: 'year/ongoing' },
        ),
        either(
          'criterion/task',
          [
            '2',
            'Giáo dục tiểu học công lập',
            'Bổ sung phòng học, bảo đảm sĩ số dưới 35 học sinh/lớp, công khai các khoản thu đầu năm học',
            'Sở Giáo dục và Đào tạo',
            'Các trường tiểu học công lập',
            'Trước khai giảng năm học 2026 - 2027',
          ],
          { deadline: 'event/unreadable/year/several' },
        ),
      ],
      below: [[], ['Phụ lục này gồm 10 nhiệm vụ./.']],
    },
  ],
};
