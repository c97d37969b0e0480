import { day } from '../../typed-sheet';
import { either, section, task, type LabelledSheet } from '../labels';

const MONTH = '"Tháng "m/yyyy';

/** A city's list under a resolution: codes with letters, groups that have a lead of their own, people with telephones. */
export const partyList: LabelledSheet = {
  name: 'Danh mục NQ',
  about: 'tasks of a resolution, codes with letters, persons and telephones, months as date cells, not at A1',
  at: 'B3',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['DANH MỤC NHIỆM VỤ ĐỘT PHÁ KHOA HỌC, CÔNG NGHỆ NĂM 2026'], []],
      header: [
        [
          'Mã nhiệm vụ',
          'Nhóm nhiệm vụ/Nhiệm vụ',
          'Cơ quan chủ trì tham mưu',
          'Lãnh đạo phụ trách',
          'Điện thoại',
          'Cơ quan, đơn vị phối hợp',
          'Thời hạn',
          'Kết quả đầu ra',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', null, null, 'coordinating', 'deadline', 'product'],
      rows: [
        section(['KH12_N01', 'Nâng cao nhận thức, đổi mới tư duy']),
        either(
          'section/task',
          [
            'KH12_N01.1',
            'Tổ chức phổ biến nghị quyết',
            'Ban Tuyên giáo và Dân vận Thành ủy',
            'Đ/c Phó Trưởng ban',
            '0900 000 001',
            'Báo và Đài Phát thanh - Truyền hình',
            day('2026-02-01', MONTH),
            null,
          ],
          {
            coordinating: ['Báo và Đài Phát thanh - Truyền hình'],
            deadline: 'month 2026-02-28',
          },
        ),
        task(
          [
            'KH12_N01.1.1',
            'Mở chuyên mục hằng tuần',
            'Báo và Đài Phát thanh - Truyền hình',
            'Đ/c Tổng biên tập',
            '0900 000 002',
            'Sở Khoa học và Công nghệ',
            day('2026-03-01', MONTH),
            'Chuyên mục',
          ],
          {
            lead: ['Báo và Đài Phát thanh - Truyền hình'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            'KH12_N01.1.2',
            'Thi tìm hiểu nghị quyết',
            'Thành đoàn',
            'Đ/c Phó Bí thư',
            '0900 000 003',
            'Sở Giáo dục và Đào tạo, Đại học Bách khoa',
            '26/3/2026',
            'Cuộc thi',
          ],
          {
            coordinating: ['Sở Giáo dục và Đào tạo', 'Đại học Bách khoa'],
            deadline: 'date 2026-03-26',
          },
        ),
        section(['KH12_N02', 'Hoàn thiện thể chế']),
        task(
          [
            'KH12_N02.1',
            'Xây dựng cơ chế đặt hàng',
            'Sở Khoa học và Công nghệ',
            'Đ/c Giám đốc',
            '0900 000 004',
            'Sở Tài chính; Sở Tư pháp',
            day('2026-06-01', 'm/yyyy'),
            'Nghị quyết của HĐND',
          ],
          {
            coordinating: ['Sở Tài chính', 'Sở Tư pháp'],
            deadline: 'month 2026-06-30',
          },
        ),
        task(
          [
            'KH12_N02.2',
            'Thành lập quỹ đầu tư mạo hiểm',
            'Sở Tài chính',
            'Đ/c Giám đốc',
            '0900 000 005',
            'Ngân hàng Nhà nước Chi nhánh Khu vực 5, Quỹ Đầu tư phát triển',
            'Quý II/2026',
            'Đề án',
          ],
          {
            coordinating: ['Ngân hàng Nhà nước Chi nhánh Khu vực 5', 'Quỹ Đầu tư phát triển'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['KH12_N03', 'Phát triển hạ tầng số']),
        task(
          [
            'KH12_N03.1',
            'Phủ sóng 5G khu công nghiệp',
            'Sở Khoa học và Công nghệ',
            'Đ/c Phó Giám đốc',
            '0900 000 006',
            'Ban Quản lý các khu công nghiệp, Tập đoàn Viettel, VNPT',
            '2026 - 2027',
            '100% khu công nghiệp',
          ],
          {
            coordinating: ['Ban Quản lý các khu công nghiệp', 'Tập đoàn Viettel', 'VNPT'],
            deadline: 'year/several 2027-12-31',
          },
        ),
        task(
          [
            'KH12_N03.2',
            'Dùng chung trung tâm dữ liệu',
            'Sở Khoa học và Công nghệ',
            'Đ/c Phó Giám đốc',
            '0900 000 006',
            'Các sở, ban, ngành; UBND các xã, phường',
            day('2026-12-01', MONTH),
            'Trung tâm dữ liệu',
          ],
          {
            coordinating: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'month 2026-12-31',
          },
        ),
        task(
          [
            'KH12_N03.4',
            'Bảo đảm an toàn thông tin',
            'Công an Thành phố',
            'Đ/c Phó Giám đốc',
            '0900 000 007',
            'Bộ Chỉ huy quân sự Thành phố',
            'Nhiệm vụ thường xuyên',
            'Báo cáo',
          ],
          {
            deadline: 'ongoing',
          },
        ),
      ],
    },
  ],
};
