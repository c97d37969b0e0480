import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** A tax office: dotted numbers below numbered headings, who leads and helps under one heading, offices with commas. */
export const taxOffice: LabelledSheet = {
  name: 'Thuế tỉnh NNT hài lòng',
  about: 'tax office of a province, dotted numbers, offices with commas in their names, months as Excel keeps them',
  kinds: ['tasks', 'par', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CỤC THUẾ'],
        ['THUẾ TỈNH LÂM SƠN'],
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH, NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI NỘP THUẾ NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 88/QĐ-LSO ngày 15/01/2026)'],
        [],
      ],
      header: [
        ['Số TT', 'Chương trình công tác', 'Bộ phận thực hiện', '<', 'Kế hoạch thời gian', 'Sản phẩm'],
        ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Đơn giản hóa thủ tục', null, null, null, null]),
        task(
          [
            '1.1',
            'Rà soát mẫu biểu trùng với dữ liệu đã có, kiến nghị bỏ',
            'Phòng Quản lý, hỗ trợ doanh nghiệp số 1',
            'Phòng Nghiệp vụ, dự toán, pháp chế',
            day('2026-03-01', 'm/yyyy'),
            'Tờ trình Cục Thuế',
          ],
          {
            lead: ['Phòng Quản lý, hỗ trợ doanh nghiệp số 1'],
            coordinating: ['Phòng Nghiệp vụ, dự toán, pháp chế'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            '1.2',
            'Hoàn thuế tự động đối với hồ sơ rủi ro thấp',
            'Phòng Quản lý, hỗ trợ doanh nghiệp số 1',
            'Kho bạc Nhà nước khu vực IX',
            day('2026-06-01', 'm/yyyy'),
            'Quyết định hoàn trong 03 ngày',
          ],
          { lead: ['Phòng Quản lý, hỗ trợ doanh nghiệp số 1'], deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '1.3',
            'Công khai hộ khoán chuyển sang kê khai',
            'Các Thuế cơ sở',
            'UBND các xã, phường',
            'Quý 1',
            'Bảng công khai',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        section(['2', 'Hỗ trợ người nộp thuế', null, null, null, null]),
        task(
          [
            '2.1',
            'Tuần lễ hỗ trợ quyết toán thuế',
            'Văn phòng',
            'Các phòng; các Thuế cơ sở',
            'Từ 23/3 đến 31/3/2026',
            'Số lượt hỗ trợ',
          ],
          { coordinating: ['Các phòng', 'các Thuế cơ sở'], deadline: 'several/date 2026-03-31' },
        ),
        task(
          [
            '2.2',
            'Đối thoại với doanh nghiệp, hộ kinh doanh',
            'Văn phòng',
            'Hiệp hội Doanh nghiệp tỉnh; Đại lý thuế',
            '2 lần/năm',
            'Biên bản đối thoại',
          ],
          { coordinating: ['Hiệp hội Doanh nghiệp tỉnh', 'Đại lý thuế'], deadline: 'periodic/ongoing/year' },
        ),
        task(
          [
            '2.3',
            'Trả lời văn bản vướng mắc',
            'Phòng Nghiệp vụ, dự toán, pháp chế',
            'Các phòng',
            'Trong 10 ngày làm việc từ ngày nhận',
            'Công văn trả lời',
          ],
          { lead: ['Phòng Nghiệp vụ, dự toán, pháp chế'], deadline: 'event' },
        ),
        section(['3', 'Kỷ cương, đạo đức công vụ', null, null, null, null]),
        task(
          [
            '3.1',
            'Kiểm tra nội bộ việc giải quyết hồ sơ chậm',
            'Phòng Kiểm tra nội bộ',
            'Phòng Tổ chức cán bộ',
            'Quý 2, Quý 4',
            'Kết luận kiểm tra',
          ],
          { deadline: 'several/quarter 2026-12-31' },
        ),
        task(
          [
            '3.2',
            'Luân phiên, chuyển đổi vị trí công tác',
            'Phòng Tổ chức cán bộ',
            'Các Thuế cơ sở',
            day('2026-09-01', 'm/yyyy'),
            'Quyết định điều động',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        section(['4', 'Đo lường sự hài lòng', null, null, null, null]),
        task(
          [
            '4.1',
            'Khảo sát 1.500 người nộp thuế',
            'Văn phòng',
            'Trường Đại học Kinh tế Lâm Sơn',
            day('2026-10-01', 'm/yyyy'),
            'Báo cáo khảo sát',
          ],
          { deadline: 'month 2026-10-31' },
        ),
        task(
          [
            '4.2',
            'Khắc phục điểm yếu sau khảo sát',
            'Các phòng có điểm dưới trung bình',
            'Văn phòng',
            day('2026-12-01', 'm/yyyy'),
            'Bảng theo dõi khắc phục',
          ],
          { deadline: 'month 2026-12-31' },
        ),
      ],
    },
  ],
};
