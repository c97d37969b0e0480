import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const filesIn = (folder: string, ends: RegExp): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .map((name) => `${folder}${name}`);

/** Every text that an official reads in Vietnamese, by file. */
const TEXTS = [
  ...filesIn('src/locale/', /\.ts$/),
  ...filesIn('src/reporting/layout/', /words\.ts$/),
  ...filesIn('docs/rules/', /\.md$/),
  'docs/huong-dan.md',
  'docs/bo-tieu-chi.md',
  'README.md',
  'manifest.xml',
].map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')] as const);

/** What each thing is called, and what it is not. Former words that sheets are known by stand in `hints` and maps. */
const NOT_SAID: readonly (readonly [said: string, not: RegExp])[] = [
  ['phương thức chấm điểm', /cách chấm/i],
  ['phiếu giao việc', /phiếu trách nhiệm/i],
  ['khung Phuluc', /bảng bên|Mở bảng(?! tính)/],
  ['tệp, bảng tính', /sổ tính/i],
  ['Phuluc', /(do|của) phần mềm(?! khác)|phần mềm (đề xuất|vẫn|chỉ|chưa có|không tự|nêu)/i],
  ['điểm chuẩn', /điểm tối đa của phần lớn/i],
  ['tiêu chí thành phần', /tiêu chí con(?!\p{L})/iu],
  ['trang tính mới', /(?<!\p{L})trang mới/iu],
  ['trung vị', /mức giữa/i],
  ['tổng cộng', /cả thảy/i],
  ['lũy kế', /cộng dồn/i],
  ['Sao chép', /(?<![\p{L}])Chép(?!\p{L})/u],
  ['Hủy', /'Thôi'|\*Thôi\*/],
  ['bản chạy trên trình duyệt', /bàn làm việc/i],
  ['Không …', /(?<!\p{L})đừng(?!\p{L})/iu],
  ['Đã tạo', /(?<!\p{L})(đã|đang) làm (tệp|các tệp|bản Word)/iu],
  ['“…”', /«|»/],
  ['hóa, thủy, tùy', /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu],
];

describe('Vietnamese texts', () => {
  it.each(NOT_SAID)('say “%s” and nothing else for it', (_, not) => {
    expect(TEXTS.filter(([, text]) => not.test(text)).map(([file, text]) => `${file}: ${not.exec(text)![0]}`)).toEqual(
      [],
    );
  });
});
