/** A small plan of a department, and the one above it that gives it the first row by a group and the second by name. */
export const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'];
export const OURS = [
  ['KẾ HOẠCH NĂM 2024 CỦA SỞ Y TẾ'],
  HEADER,
  [1, 'Niêm yết thủ tục hành chính tại nơi tiếp nhận', 'Văn phòng', 'Các phòng', 'Quý III/2024'],
  [2, 'Trực cấp cứu ngày Tết', 'Phòng Nghiệp vụ Y', 'Các phòng', 'Thường xuyên'],
] as const;
export const ABOVE = [
  ['KẾ HOẠCH NĂM 2024 CỦA ỦY BAN NHÂN DÂN TỈNH'],
  HEADER,
  [1, 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ', 'Sở Nội vụ', 'Các sở, ngành tỉnh', 'Quý II/2024'],
  [2, 'Báo cáo nhân lực chất lượng cao', 'Sở Y tế', 'Các sở, ngành có liên quan', 'Tháng 5/2024'],
] as const;
