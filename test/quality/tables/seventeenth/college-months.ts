import { section, task, type ColumnLabel, type LabelledSheet } from '../labels';

const MONTHS: readonly ColumnLabel[] = Array<'ticked'>(6).fill('ticked');

/** A college marks the months of half a year; three groups, one head of an office answers for each work. */
export const collegeMonths: LabelledSheet = {
  name: 'CĐ nghề 6 tháng',
  about: 'college, months of half a year marked with x, persons by their office, a row of the months under one heading',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TRƯỜNG CAO ĐẲNG NGHỀ PHƯỚC BÌNH'],
        ['TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH NÂNG CAO SỰ HÀI LÒNG CỦA NGƯỜI HỌC 6 THÁNG CUỐI NĂM 2026'],
        [],
      ],
      header: [
        ['STT', 'Nội dung', 'Sản phẩm', 'Thời gian (tháng)', '<', '<', '<', '<', '<', 'Phụ trách', 'Phối hợp'],
        ['^', '^', '^', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', '^', '^'],
      ],
      columns: ['code', 'task', 'product', ...MONTHS, ['lead', 'implementing'], 'coordinating'],
      rows: [
        section(['I', 'Công tác đào tạo', null, null, null, null, null, null, null, null, null]),
        task(
          [
            '1',
            'Lấy ý kiến người học sau mỗi mô đun',
            'Phiếu trực tuyến',
            null,
            null,
            'x',
            'x',
            'x',
            'x',
            'Trưởng phòng Đào tạo',
            'Các khoa',
          ],
          {
            deadline: 'several/month/periodic/quarter/ongoing 2026-12-31',
          },
        ),
        task(
          [
            '2',
            'Cập nhật chương trình 05 nghề theo góp ý doanh nghiệp',
            '05 chương trình',
            'x',
            'x',
            null,
            null,
            null,
            null,
            'Các trưởng khoa',
            'Phòng Đào tạo; Hội đồng doanh nghiệp',
          ],
          {
            coordinating: ['Phòng Đào tạo', 'Hội đồng doanh nghiệp'],
            deadline: 'several/month 2026-08-31',
          },
        ),
        task(
          [
            '3',
            'Công bố lịch thi trước 30 ngày',
            'Lịch thi trên cổng sinh viên',
            null,
            null,
            null,
            'x',
            null,
            null,
            'Trưởng phòng Khảo thí',
            'Phòng Đào tạo',
          ],
          {
            deadline: 'month 2026-10-31',
          },
        ),
        section(['II', 'Dịch vụ hỗ trợ', null, null, null, null, null, null, null, null, null]),
        task(
          [
            '4',
            'Mở bộ phận một cửa cho học sinh, sinh viên',
            'Quyết định thành lập',
            null,
            'x',
            null,
            null,
            null,
            null,
            'Trưởng phòng Công tác HSSV',
            'Phòng Tổ chức - Hành chính',
          ],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            '5',
            'Sửa ký túc xá, lắp máy giặt',
            '02 dãy nhà',
            'x',
            'x',
            'x',
            null,
            null,
            null,
            'Trưởng phòng Quản trị thiết bị',
            null,
          ],
          {
            deadline: 'several/month/quarter 2026-09-30',
          },
        ),
        task(
          [
            '6',
            'Ngày hội việc làm',
            '35 doanh nghiệp tham gia',
            null,
            null,
            null,
            null,
            'x',
            null,
            'Giám đốc Trung tâm Việc làm',
            'Đoàn trường, các khoa',
          ],
          {
            coordinating: ['Đoàn trường', 'các khoa'],
            deadline: 'month 2026-11-30',
          },
        ),
        section(['III', 'Đánh giá', null, null, null, null, null, null, null, null, null]),
        task(
          [
            '7',
            'Khảo sát mức độ hài lòng toàn trường',
            'Báo cáo khảo sát',
            null,
            null,
            null,
            null,
            null,
            'x',
            'Trưởng phòng Khảo thí',
            'Các phòng, khoa',
          ],
          {
            deadline: 'month 2026-12-31',
          },
        ),
        task(
          [
            '8',
            'Đối thoại giữa Hiệu trưởng và người học',
            'Biên bản đối thoại',
            null,
            null,
            'x',
            null,
            null,
            'x',
            'Trưởng phòng Công tác HSSV',
            'Đoàn trường',
          ],
          {
            deadline: 'several/month 2026-12-31',
          },
        ),
      ],
      below: [[], [null, 'Ghi chú: x là tháng thực hiện.']],
    },
  ],
};
