import { section, task, type ColumnLabel, type LabelledSheet } from '../labels';

const DIVISIONS: readonly ColumnLabel[] = Array<'ticked'>(5).fill('ticked');

/** A department marks under its divisions who leads (CT) and who helps (PH). */
export const divisionMarks: LabelledSheet = {
  name: 'SNV bảng CT-PH',
  about: 'department of home affairs, CT and PH under five divisions, product and term behind them',
  kinds: ['tasks', 'par', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ NỘI VỤ LÂM SƠN'],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ DUY TRÌ, NÂNG CAO CHỈ SỐ PAR INDEX VÀ SIPAS NĂM 2026 TRONG NỘI BỘ SỞ'],
        ['(CT: chủ trì; PH: phối hợp)'],
        [],
      ],
      header: [
        ['STT', 'Nội dung công việc', 'Phòng, đơn vị thực hiện', '<', '<', '<', '<', 'Sản phẩm', 'Hạn hoàn thành'],
        [
          '^',
          '^',
          'Văn phòng',
          'Phòng Cải cách hành chính',
          'Phòng Công chức, viên chức',
          'Phòng Chính quyền địa phương',
          'Trung tâm Lưu trữ',
          '^',
          '^',
        ],
      ],
      columns: ['code', 'task', ...DIVISIONS, 'product', 'deadline'],
      rows: [
        section(['I', 'PAR INDEX', null, null, null, null, null, null, null]),
        task(
          [
            '1',
            'Tổng hợp tài liệu kiểm chứng tự chấm điểm của tỉnh',
            'PH',
            'CT',
            'PH',
            'PH',
            null,
            'Hồ sơ tự chấm',
            '15/01/2026',
          ],
          {
            lead: ['Phòng Cải cách hành chính'],
            coordinating: ['Văn phòng', 'Phòng Công chức, viên chức', 'Phòng Chính quyền địa phương'],
            deadline: 'date 2026-01-15',
          },
        ),
        task(
          [
            '2',
            'Kiểm tra cải cách hành chính tại 30 xã, phường',
            null,
            'CT',
            'PH',
            'PH',
            null,
            'Kết luận kiểm tra',
            'Quý III/2026',
          ],
          {
            lead: ['Phòng Cải cách hành chính'],
            coordinating: ['Phòng Công chức, viên chức', 'Phòng Chính quyền địa phương'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            '3',
            'Sửa quy định về vị trí việc làm cấp xã',
            null,
            null,
            'CT',
            'PH',
            null,
            'Quyết định của UBND tỉnh',
            'Tháng 6/2026',
          ],
          {
            lead: ['Phòng Công chức, viên chức'],
            coordinating: ['Phòng Chính quyền địa phương'],
            deadline: 'month 2026-06-30',
          },
        ),
        task(['4', 'Đánh giá phân cấp cho UBND cấp xã', null, 'PH', null, 'CT', null, 'Báo cáo', 'Tháng 9/2026'], {
          lead: ['Phòng Chính quyền địa phương'],
          coordinating: ['Phòng Cải cách hành chính'],
          deadline: 'month 2026-09-30',
        }),
        section(['II', 'SIPAS', null, null, null, null, null, null, null]),
        task(
          [
            '5',
            'Khảo sát thử tại 10 xã, phường trước kỳ đo của Bộ',
            'PH',
            'CT',
            null,
            null,
            null,
            'Báo cáo khảo sát',
            '31/7/2026',
          ],
          {
            lead: ['Phòng Cải cách hành chính'],
            coordinating: ['Văn phòng'],
            deadline: 'date 2026-07-31',
          },
        ),
        task(
          [
            '6',
            'Cung cấp hồ sơ người có công, hồ sơ cán bộ đi B trực tuyến',
            'PH',
            null,
            null,
            null,
            'CT',
            '100% hồ sơ được số hóa',
            'Quý IV/2026',
          ],
          {
            lead: ['Trung tâm Lưu trữ'],
            coordinating: ['Văn phòng'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        task(
          ['7', 'Trả lời phản ánh, kiến nghị gửi Sở', 'CT', 'PH', 'PH', 'PH', 'PH', 'Văn bản trả lời', 'Thường xuyên'],
          {
            lead: ['Văn phòng'],
            coordinating: [
              'Phòng Cải cách hành chính',
              'Phòng Công chức, viên chức',
              'Phòng Chính quyền địa phương',
              'Trung tâm Lưu trữ',
            ],
            deadline: 'ongoing',
          },
        ),
      ],
      below: [[], [null, null, null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
