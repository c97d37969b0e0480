import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterFile } from '../../src/documents/letter';
import type { LetterSpec } from '../../src/model/documents/letter';
import { readWordFile } from '../../src/workbook/word';
import { must } from '../app/workbooks';

const LETTER: LetterSpec = {
  fileName: 'x.docx',
  superior: 'UBND THÀNH PHỐ',
  agency: 'SỞ NỘI VỤ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: ……/BC-……',
  date: 'Cần Thơ, ngày …… tháng …… năm ………',
  title: 'BÁO CÁO',
  subject: 'Kết quả <quý I> & "năm" 2024',
  blocks: [
    { type: 'heading', text: 'I. KẾT QUẢ CHUNG' },
    { type: 'paragraph', text: '=1+1 là chữ' },
    {
      type: 'table',
      columns: [
        { name: 'STT', width: 1, align: 'center' },
        { name: 'Tiêu chí, nhiệm vụ', width: 5 },
        { name: 'Chủ trì', width: 2 },
      ],
      rows: [
        ['1', '1.1 Ban hành\n- kế hoạch', 'Văn phòng'],
        ['2', '@Rà soát', ''],
      ],
    },
  ],
  recipients: ['Nơi nhận:', '- Lưu: VT.'],
  signer: 'GIÁM ĐỐC',
};

describe('a letter', () => {
  it('is A4 with the margins of the decree, in Times New Roman, numbered from its second page', async () => {
    const parts = unzipSync(await letterFile(LETTER));
    const document = strFromU8(parts['word/document.xml']!);
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
    expect(strFromU8(parts['word/styles.xml']!)).toContain('Times New Roman');
  });

  it('says every word as it was given, markup and formulas too', async () => {
    const document = strFromU8(unzipSync(await letterFile(LETTER))['word/document.xml']!);
    for (const text of [
      'UBND THÀNH PHỐ',
      'Kết quả &lt;quý I&gt; &amp; &quot;năm&quot; 2024',
      '=1+1 là chữ',
      '@Rà soát',
      'GIÁM ĐỐC',
      '- Lưu: VT.',
    ])
      expect(document).toContain(text);
  });

  it('holds a table that a Word reader finds, its header row repeated on every page', async () => {
    const bytes = await letterFile(LETTER);
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('<w:tblHeader/>');
    const { sheets } = must(await readWordFile('x.docx', bytes));
    const texts = sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)));
    expect(texts).toContainEqual(expect.arrayContaining(['1', '1.1 Ban hành\n- kế hoạch', 'Văn phòng']));
  });
});
