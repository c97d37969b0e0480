import { bareWord } from '../catalogue/names';
import { oneLetterOff } from '../model/text';

/** A way of scoring that plans name, and how they begin to write it. */
export interface KnownMethod {
  readonly kind: 'software' | 'survey';
  /** As it is written right. */
  readonly name: string;
  readonly words: readonly string[];
}

const method = (kind: KnownMethod['kind'], name: string): KnownMethod => ({ kind, name, words: name.split(' ') });

/**
 * Sources: S000, Phụ lục 1, column 'Phương thức chấm điểm'; S001, Phụ lục I, 'Ghi chú'; the three ways of 876/QĐ-BNV.
 */
const METHODS: readonly KnownMethod[] = [
  method('software', 'Phần mềm'),
  method('software', 'Chấm trên phần mềm'),
  method('software', 'Tự đánh giá'),
  method('software', 'Tự chấm'),
  method('software', 'Thẩm định'),
  method('software', 'Hội đồng thẩm định'),
  method('software', 'Báo cáo'),
  method('software', 'Tài liệu kiểm chứng'),
  method('software', 'Số liệu kê khai'),
  method('software', 'Chấm điểm'),
  method('survey', 'Điều tra xã hội học'),
  method('survey', 'Điều tra XHH'),
  method('survey', 'ĐT XHH'),
  method('survey', 'ĐTXHH'),
  method('survey', 'Khảo sát'),
  method('survey', 'Phiếu khảo sát'),
];

/** What a text says about the way of scoring. */
export interface ReadMethod {
  readonly method: KnownMethod;
  /** Set when the text writes it otherwise; `sure`: only accents differ, so that nothing else can have been meant. */
  readonly misspelt?: { readonly written: string; readonly sure: boolean };
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Finds the way of scoring that a text begins with: 'Phản mềm' → Phần mềm, misspelt. Null when it is none that is
 * known.
 */
export function readMethod(text: string): ReadMethod | null {
  const written = text
    .trim()
    .replace(/^[-+•(]\s*/, '')
    .split(/\s+/);
  const beginning = (method: KnownMethod): string[] | null =>
    written.length < method.words.length
      ? null
      : written.slice(0, method.words.length).map((word) => word.replace(/[.,;:()]+$/, ''));
  for (const same of [
    (a: string, b: string) => fold(a) === fold(b),
    (a: string, b: string) => bareWord(fold(a)) === bareWord(fold(b)),
    (a: string, b: string) => oneLetterOff(bareWord(fold(a)), bareWord(fold(b))),
  ])
    for (const method of METHODS) {
      const words = beginning(method);
      if (!words || !words.every((word, index) => same(word, method.words[index]!))) continue;
      const [exact, accents] = [words.join(' '), method.name].map(fold);
      if (exact === accents) return { method };
      return {
        method,
        misspelt: {
          written: words.join(' '),
          sure: words.every((word, index) => bareWord(fold(word)) === bareWord(fold(method.words[index]!))),
        },
      };
    }
  return null;
}
