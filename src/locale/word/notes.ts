import type { WordNotes } from '../../model/word-tables';
import type { Language } from '../language';

type Note = 'joined' | 'tcvn3' | 'vni' | 'frames' | 'textBoxes' | 'footnotes';

const TEXTS: Readonly<Record<Language, Readonly<Record<Note, (count: number) => string>>>> = {
  vi: {
    joined: (count) => `Đã nối lại ${count} chỗ bảng bị ngắt trang.`,
    tcvn3: (count) => `Đã đổi chữ phông cũ TCVN3 (.VnTime) sang Unicode ở ${count} đoạn; hãy xem lại.`,
    vni: (count) => `Đã đổi chữ phông cũ VNI sang Unicode ở ${count} đoạn; hãy xem lại.`,
    frames: (count) => `Không lấy ${count} khung chỉ để trình bày (quốc hiệu, nơi nhận, chữ ký).`,
    textBoxes: (count) => `Không lấy chữ trong ${count} hộp văn bản, vì không thuộc bảng nào.`,
    footnotes: (count) => `Không lấy ${count} chú thích cuối trang.`,
  },
  en: {
    joined: (count) => `Tables broken by a page were joined at ${count} ${count === 1 ? 'place' : 'places'}.`,
    tcvn3: (count) =>
      `Text in old TCVN3 fonts (.VnTime) became Unicode in ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}; look it over.`,
    vni: (count) =>
      `Text in old VNI fonts became Unicode in ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}; look it over.`,
    frames: (count) =>
      `${count} ${count === 1 ? 'frame' : 'frames'} of layout (national heading, recipients, signature) left out.`,
    textBoxes: (count) =>
      `The words of ${count} text ${count === 1 ? 'box' : 'boxes'} were left out: they are in no table.`,
    footnotes: (count) => `${count} ${count === 1 ? 'footnote was' : 'footnotes were'} left out.`,
  },
};

/** What was left out of a Word file, or changed on the way, in sentences; none when there is nothing to say. */
export function wordNoteSentences(notes: WordNotes, language: Language): readonly string[] {
  const counts: Readonly<Record<Note, number>> = { ...notes, ...notes.converted };
  const told: readonly Note[] = ['joined', 'tcvn3', 'vni', 'textBoxes', 'footnotes', 'frames'];
  return told.filter((note) => counts[note] > 0).map((note) => TEXTS[language][note](counts[note]));
}
