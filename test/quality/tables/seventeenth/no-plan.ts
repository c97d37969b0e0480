import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Ranks of communes, and what a survey asked. */
export const NONE_OF_SEVENTEEN: readonly LabelledSheet[] = [
  noPlan('Xếp hạng PAR cấp xã', 'ranks of communes by their index of two years', [
    ['BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC XÃ, PHƯỜNG NĂM 2025'],
    [],
    ['Hạng', 'Xã, phường', 'Chỉ số 2025 (%)', 'Chỉ số 2024 (%)', 'Tăng/giảm', 'Xếp loại'],
    [1, 'Phường Tân Mỹ', 92.41, 90.15, 2.26, 'Xuất sắc'],
    [2, 'Phường Hòa Lợi', 91.87, 91.02, 0.85, 'Xuất sắc'],
    [3, 'Xã Đồng Phú', 89.3, 90.44, -1.14, 'Tốt'],
    [4, 'Xã Mỹ Hưng', 88.72, 85.6, 3.12, 'Tốt'],
    [5, 'Xã Cẩm Thượng', 84.09, 83.5, 0.59, 'Khá'],
    [null, 'Trung bình', 89.28, 88.14, 1.14, null],
  ]),
  noPlan('Phiếu hỏi SIPAS', 'questions and how many gave which answer', [
    ['TỔNG HỢP PHIẾU KHẢO SÁT SỰ HÀI LÒNG - 320 PHIẾU'],
    [],
    ['Câu', 'Câu hỏi', 'Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng'],
    [1, 'Ông/bà thấy nơi ngồi chờ thế nào?', 110, 168, 33, 9],
    [2, 'Công chức có giải thích rõ không?', 124, 150, 35, 11],
    [3, 'Ông/bà phải đi lại mấy lần?', 96, 171, 40, 13],
    [4, 'Kết quả có đúng hẹn không?', 131, 155, 24, 10],
    [null, 'Cộng', 461, 644, 132, 43],
  ]),
];
