import { type LabelledSheet, section, task } from '../labels';

/** A provincial police on Project 06: short names of rooms, what the task rests on beside it, letters within numbers. */
export const policeProject: LabelledSheet = {
  name: '25 CAT Đề án 06',
  about: 'provincial police, rooms by short names, legal basis as third column, headings merged beyond their number',
  kinds: ['tasks', 'dti', 'other'],
  tables: [
    {
      above: [
        ['CÔNG AN TỈNH', '<', '<', null, null, null, null],
        ['TỔ THƯỜNG TRỰC ĐỀ ÁN 06', '<', '<', null, null, null, null],
        ['PHỤ LỤC NHIỆM VỤ ĐỀ ÁN 06 NĂM 2026', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['STT', 'Nội dung nhiệm vụ', 'Căn cứ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Lộ trình', 'Kết quả dự kiến'],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Nhóm pháp lý', '<', '<', '<', '<', '<']),
        task(
          [
            'a',
            'Tham mưu nghị quyết miễn lệ phí khi nộp hồ sơ trực tuyến',
            'NQ 57-NQ/TW',
            'PV01',
            'Sở Tài chính, Sở Tư pháp',
            'Quý II/2026',
            'Nghị quyết HĐND tỉnh',
          ],
          { coordinating: ['Sở Tài chính', 'Sở Tư pháp'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            'b',
            'Rà soát thủ tục đã có dữ liệu dân cư để bỏ giấy tờ phải nộp',
            'NQ 66.7/2025/NQ-CP',
            'PC06',
            'Các sở, ban, ngành',
            'Trước 31/3/2026',
            'Danh mục giấy tờ được thay thế',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'date 2026-03-31' },
        ),
        section(['2', 'Nhóm tiện ích giải quyết TTHC', '<', '<', '<', '<', '<']),
        task(
          [
            'a',
            'Cấp hộ chiếu, thông báo lưu trú qua VNeID',
            'QĐ 06/QĐ-TTg',
            'PA08',
            'Công an cấp xã',
            'Thường xuyên',
            'Trên 95% hồ sơ trực tuyến',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'b',
            'Thu nhận căn cước cho người già yếu tại nhà',
            'Luật Căn cước',
            'PC06',
            'Công an cấp xã; Trạm Y tế',
            'Tháng 5/2026',
            '100% trường hợp đủ điều kiện',
          ],
          { coordinating: ['Công an cấp xã', 'Trạm Y tế'], deadline: 'month 2026-05-31' },
        ),
        section(['3', 'Nhóm phát triển công dân số', '<', '<', '<', '<', '<']),
        task(
          [
            'a',
            'Tích hợp sổ sức khỏe, giấy phép lái xe lên VNeID',
            'KH 30/KH-UBND',
            'PC06',
            'Sở Y tế, PC08',
            '31/10/2026',
            'Trên 80% dân số trưởng thành',
          ],
          { coordinating: ['Sở Y tế', 'PC08'], deadline: 'date 2026-10-31' },
        ),
        task(
          [
            'b',
            'Chi trả an sinh xã hội qua tài khoản',
            'CT 05/CT-TTg',
            'Sở Y tế',
            'Sở Nội vụ',
            'Hằng tháng',
            '100% người hưởng có tài khoản',
          ],
          { deadline: 'periodic' },
        ),
        section(['4', 'Nhóm hoàn thiện dữ liệu', '<', '<', '<', '<', '<']),
        task(
          [
            'a',
            'Làm sạch dữ liệu đất đai với dữ liệu dân cư',
            'KH 515/KH-BCA-BNN&MT',
            'Sở NN&MT',
            'PC06\nUBND cấp xã',
            '2026-2027',
            '650.000 thửa đất',
          ],
          { coordinating: ['PC06', 'UBND cấp xã'], deadline: 'year/several/date 2027-12-31' },
        ),
        task(
          [
            'b',
            'Kiểm tra an ninh, an toàn tài khoản truy cập',
            null,
            'PA05',
            'Các đơn vị kết nối',
            'Định kỳ 6 tháng',
            'Biên bản kiểm tra',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};
