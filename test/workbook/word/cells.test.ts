import { describe, expect, it } from 'vitest';
import { list, p, plainTable, run, tbl, tc, tr } from '../../fixtures/docx';
import { tablesIn, textsIn } from './tables';

/** A table with one cell to look at, beside one that says that it is a table. */
const cellWith = (content: string): string => tbl([2000, 2000], [tr([tc(content), tc(p('b'))])]);
const textOf = async (content: string): Promise<string> => (await textsIn(cellWith(content)))[0]![0]!;

describe('the text of a cell in Word', () => {
  it('keeps paragraphs and line breaks as lines, without blank ones at the ends', async () => {
    expect(await textOf(p('') + p('- Văn phòng\n- Thanh tra') + p('Phòng Kế hoạch ') + p(''))).toBe(
      '- Văn phòng\n- Thanh tra\nPhòng Kế hoạch',
    );
  });

  it('stays text, as it is written', async () => {
    const { sheets } = await tablesIn(plainTable([['1.10', '=1+1', '0.8152', '14,716', '01/02']]));
    expect(sheets[0]!.rows[0]!.cells.map((cell) => [cell?.value, cell?.format])).toEqual([
      ['1.10', '@'],
      ['=1+1', '@'],
      ['0.8152', '@'],
      ['14,716', '@'],
      ['01/02', '@'],
    ]);
  });

  it('is that of accepted changes', async () => {
    const deleted = '<w:del><w:r><w:delText>Quý I</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom>${run('xưa ')}</w:moveFrom><w:moveTo>${run('nay ')}</w:moveTo>`;
    expect(await textOf(p(`${deleted}<w:ins>${run('Quý II ')}</w:ins>${moved}${run('2024')}`))).toBe('Quý II nay 2024');
  });

  it('goes on in one line where the end of a paragraph was deleted', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Chi cục ')}</w:p>`;
    expect(await textOf(open + p('Tiêu chuẩn'))).toBe('Chi cục Tiêu chuẩn');
  });

  it('leaves out rows that were deleted', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('bỏ'))}${tc(p('bỏ'))}</w:tr>`;
    expect(
      await textsIn(tbl([2000, 2000], [tr([tc(p('1')), tc(p('a'))]), gone, tr([tc(p('2')), tc(p('b'))])])),
    ).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  it('shows what a field gives, not what it asks for', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const inner = `${mark('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${mark('separate')}${run('7')}${mark('end')}`;
    const outer = `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${inner}${mark('separate')}${run('Mục 3')}${mark('end')}`;
    expect(await textOf(p(`${run('Xem ')}${outer}<w:fldSimple w:instr="REF x">${run(' và 4')}</w:fldSimple>`))).toBe(
      'Xem Mục 3 và 4',
    );
  });

  it('leaves out hidden text, footnotes and text boxes, and says how many', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>';
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('MẬT')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('MẬT')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { sheets, notes } = await tablesIn(cellWith(p(`${run('Văn phòng')}${hidden}${note}${box}`)));
    expect(sheets[0]!.rows[0]!.cells[0]!.value).toBe('Văn phòng');
    expect([notes.textBoxes, notes.footnotes]).toEqual([1, 1]);
  });

  it('has the signs of symbol fonts and hyphens as people read them', async () => {
    const tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    expect(await textOf(p(`${tick}${run(' Sở TT')}<w:r><w:noBreakHyphen/></w:r>${run('TT')}`))).toBe('✓ Sở TT-TT');
  });

  it('has the text of content controls, links and capitals by look', async () => {
    const control = `<w:sdt><w:sdtContent>${run('Sở ')}</w:sdtContent></w:sdt>`;
    const capitals = '<w:r><w:rPr><w:caps/></w:rPr><w:t>điểm</w:t></w:r>';
    expect(await textOf(p(`${control}<w:hyperlink>${run('Nội vụ ')}</w:hyperlink>${capitals}`))).toBe('Sở Nội vụ ĐIỂM');
  });

  it('holds a table in a cell as lines', async () => {
    expect(
      await textOf(
        p('Gồm:') +
          plainTable([
            ['a', '1'],
            ['b', '2'],
          ]) +
          p(''),
      ),
    ).toBe('Gồm:\na 1\nb 2');
  });

  it('keeps bold and centred cells, by style too', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc"/></w:style>';
    const row = tr([
      tc(p('đậm', { bold: true })),
      tc(p('đậm giữa', { style: 'Muc2' })),
      tc(p(`${run('một phần', { bold: true })}${run(' thôi')}`)),
      tc(p('giữa', { centred: true })),
    ]);
    const { sheets } = await tablesIn(tbl([900, 900, 900, 900], [row]), { styles });
    expect(sheets[0]!.rows[0]!.cells.map((cell) => cell?.style)).toEqual(['bold', 'bold-centre', 'text', 'centre']);
  });
});

describe('automatic numbers', () => {
  const numbered = (codes: readonly (readonly [number, number])[]): string =>
    tbl(
      [800, 3000],
      codes.map((one, at) => tr([tc(p('', { list: one })), tc(p(`việc ${at + 1}`))])),
    );
  const numbers = async (codes: readonly (readonly [number, number])[], lists: readonly string[], nums = '') =>
    (await textsIn(numbered(codes), { lists, nums })).map(([number]) => number);

  it('count on in each level and begin anew below another', async () => {
    const levels = list(1, [
      { format: 'upperRoman', text: '%1.' },
      { format: 'decimal', text: '%2.' },
      { format: 'lowerLetter', text: '%3)' },
    ]);
    const rows = [0, 1, 1, 2, 2, 0, 1, 2].map((level): [number, number] => [1, level]);
    expect(await numbers(rows, [levels])).toEqual(['I.', '1.', '2.', 'a)', 'b)', 'II.', '1.', 'a)']);
  });

  it('hold the numbers of the levels above, and start where they are told to', async () => {
    const levels = list(1, [
      { format: 'decimal', text: '%1', start: 2 },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimalZero', text: '%1.%2.%3' },
    ]);
    expect(
      await numbers(
        [
          [1, 0],
          [1, 1],
          [1, 2],
          [1, 2],
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        [levels],
      ),
    ).toEqual(['2', '2.1', '2.1.01', '2.1.02', '2.2', '3', '3.1']);
  });

  it('go on in another list of the same kind, unless that list starts anew', async () => {
    const nums =
      '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    expect(
      await numbers(
        [
          [1, 0],
          [8, 0],
          [9, 0],
          [9, 0],
          [1, 0],
        ],
        [list(1, [{ format: 'decimal', text: '%1' }])],
        nums,
      ),
    ).toEqual(['1', '2', '1', '2', '3']);
  });

  it('are bullets as they are seen, in front of the text', async () => {
    const lists = [list(1, [{ format: 'bullet', text: '-' }]), list(2, [{ format: 'bullet', text: '\uf0b7' }])];
    expect(await textOfLists(p('Văn phòng', { list: [1, 0] }) + p('Thanh tra', { list: [2, 0] }), lists)).toBe(
      '- Văn phòng\n• Thanh tra',
    );
  });

  it('come from the style of a paragraph, and end where a paragraph leaves the list', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const rows = [
      tr([tc(p('a', { style: 'So' })), tc(p('x'))]),
      tr([tc(p('b', { style: 'So', list: [0, 0] })), tc(p('x'))]),
      tr([tc(p('c', { style: 'So' })), tc(p('x'))]),
    ];
    const read = await textsIn(tbl([2000, 2000], rows), {
      styles,
      lists: [list(1, [{ format: 'decimal', text: '%1.' }])],
    });
    expect(read.map(([text]) => text)).toEqual(['1. a', 'b', '2. c']);
  });

  async function textOfLists(content: string, lists: readonly string[]): Promise<string> {
    return (await textsIn(cellWith(content), { lists }))[0]![0]!;
  }
});

describe('fonts of before Unicode', () => {
  it('are read as they look, and counted', async () => {
    const row = tr([
      tc(p('C¶i c¸ch hµnh chÝnh', { font: '.VnTime' })),
      tc(p('céng hßa x· héi', { font: '.VnTimeH' })),
      tc(p('Caûi caùch haønh chính', { font: 'VNI-Times' })),
      tc(p('Cải cách', { font: '.VnTime' })),
    ]);
    const { sheets, notes } = await tablesIn(tbl([900, 900, 900, 900], [row]));
    expect(sheets[0]!.rows[0]!.cells.map((cell) => cell?.value)).toEqual([
      'Cải cách hành chính',
      'CỘNG HÒA XÃ HỘI',
      'Cải cách hành chính',
      'Cải cách',
    ]);
    expect(notes.converted).toEqual({ tcvn3: 2, vni: 1 });
  });

  it('hold a letter that Word keeps as a soft hyphen, and one that is parted over two runs', async () => {
    const font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
    const vni = (text: string) => run(text, { font: 'VNI-Times' });
    expect(await textOf(p(`<w:r>${font}<w:t>Ph</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r>`))).toBe('Phương');
    expect(await textOf(p(vni('Ca') + vni('ûi')))).toBe('Cải');
  });
});
