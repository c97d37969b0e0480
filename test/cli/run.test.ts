import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run';
import { a1 } from '../../src/model/address';
import { createWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import { planDocx } from '../fixtures/plan-docx';
import { machineWith } from './machine';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}`));
const PLAN_000 = 'mau-000-so-khcn-can-tho-2024.xlsx';
const PLAN_001 = 'mau-001-ubnd-tp-can-tho-2023.xlsx';

const bytesOfSheet = (name: string, rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
  createWorkbookFile([
    {
      name,
      cells: Object.fromEntries(rows.flatMap((row, at) => row.map((value, column) => [a1(at, column), value]))),
    },
  ]);

describe('phuluc check', () => {
  it('ends with 1 and names the cell when the published sum is wrong', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_001) });
    expect(await runCommand(['check', 'plan.xlsx'], machine)).toBe(1);
    const line = machine.lines
      .join('\n')
      .split('\n')
      .find((text) => text.includes('children-sum'));
    expect(line).toContain('Phụ lục I!D6');
    expect(line).toContain('3,2047');
    expect(line).toContain('3,2407');
  });

  it('prints one JSON object a file, each on its own line, with the promised keys', async () => {
    const machine = machineWith({ 'a.xlsx': sample(PLAN_000), 'b.xlsx': sample(PLAN_001) });
    await runCommand(['check', 'a.xlsx', 'b.xlsx', '--json'], machine);
    const reports = machine.lines
      .join('\n')
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(reports.map((report) => report.file)).toEqual(['a.xlsx', 'b.xlsx']);
    for (const report of reports)
      expect(Object.keys(report)).toEqual(['file', 'tables', 'findings', 'units', 'summary']);
  });

  it('names the sheets that are hidden where it finds no table', async () => {
    const bytes = sample(PLAN_000);
    const parts = unzipSync(bytes);
    const path = 'xl/workbook.xml';
    const hidden = strFromU8(parts[path]!).replace(/<sheet (?=name="Phụ lục)/g, '<sheet state="hidden" ');
    const machine = machineWith({ 'plan.xlsx': zipSync({ ...parts, [path]: strToU8(hidden) }) });
    await runCommand(['check', 'plan.xlsx'], machine);
    expect(machine.lines.join()).toMatch(/Không thấy bảng .* đang ẩn, không được đọc: “Phụ lục 1”, “Phụ lục 2”/);
  });

  it('says that nothing is wrong only of what was read for certain', async () => {
    const plan = (...last: readonly string[]) =>
      bytesOfSheet('Phụ lục', [
        ['PHỤ LỤC I. Kế hoạch năm 2024'],
        [
          'STT',
          'Nhiệm vụ, giải pháp',
          'Cơ quan chủ trì',
          'Đơn vị thực hiện',
          'Thời gian thực hiện',
          'Sản phẩm',
          last[0]!,
        ],
        ['1', 'Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Quý I/2024', 'Báo cáo', last[1]!],
        ['2', 'Công khai kết quả', 'Văn phòng', 'Thanh tra', 'Quý II/2024', 'Báo cáo', last[2]!],
        ['3', 'Khảo sát mức độ hài lòng', 'Thanh tra', 'Văn phòng', 'Quý IV/2024', 'Báo cáo', last[3]!],
      ]);
    const machine = machineWith({
      'sure.xlsx': await plan('Ký hiệu riêng', 'Xanh', 'Đỏ', 'Tím'),
      'unsure.xlsx': await plan('Cột phụ', 'Quý I/2024', 'Quý II/2024', '2024'),
    });
    expect(await runCommand(['check', 'sure.xlsx'], machine)).toBe(0);
    expect(machine.lines.join('\n')).toContain('Không thấy lỗi nào.');
    machine.lines.length = 0;
    expect(await runCommand(['check', 'unsure.xlsx'], machine)).toBe(0);
    expect(machine.lines.join('\n')).not.toContain('Không thấy lỗi nào');
    expect(machine.lines.join('\n')).toContain('chưa kiểm tra được chắc chắn: 1 cột chưa chắc');
  });

  it('goes on after a file that cannot be read, says which and why in one line, and ends with 2', async () => {
    const machine = machineWith({
      'broken.xlsx': new TextEncoder().encode('not a workbook'),
      'plan.xlsx': sample(PLAN_000),
    });
    expect(await runCommand(['check', 'broken.xlsx', 'gone.xlsx', 'plan.xlsx', '--json'], machine)).toBe(2);
    expect(machine.complaints).toHaveLength(2);
    expect(machine.complaints[0]).toContain('broken.xlsx');
    expect(machine.complaints[1]).toContain('gone.xlsx');
    for (const line of machine.complaints) expect(line).not.toContain('\n');
    expect(machine.lines).toHaveLength(1);
  });

  it('holds tables against the sets that are given, and against none that it remembers', async () => {
    const plan = await bytesOfSheet('Bảng chấm', [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ'],
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2026'],
      ['1', 'Chỉ đạo, điều hành cải cách hành chính', 20, 15],
      ['1.1', 'Ban hành kế hoạch cải cách hành chính năm', 6, 5],
      ['1.2', 'Mức độ hoàn thành kế hoạch', 15, 10],
    ]);
    const machine = machineWith({
      'plan.xlsx': plan,
      'bo.json': new Uint8Array(readFileSync('assets/sets/vi-du.json')),
    });
    await runCommand(['check', 'plan.xlsx', '--set', 'bo.json'], machine);
    expect(machine.lines.join('\n')).toMatch(/Bảng chấm!C4 .*\[benchmark-mismatch\]/);
    machine.lines.length = 0;
    await runCommand(['check', 'plan.xlsx'], machine);
    expect(machine.lines.join('\n')).not.toContain('benchmark-mismatch');
  });

  it('takes a set from a workbook, and says what is wrong with one that cannot be used', async () => {
    const set = (points: number) =>
      bytesOfSheet('Bộ tiêu chí', [
        ['Mã', 'Tiêu chí', 'Điểm chuẩn'],
        ['1', 'Chỉ đạo', 20],
        ['1.1', 'Kế hoạch năm', points],
        ['1.2', 'Báo cáo định kỳ', 15],
      ]);
    const plan = await bytesOfSheet('Bảng chấm', [
      ['BẢNG TỰ CHẤM ĐIỂM'],
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'],
      ['1.1', 'Kế hoạch năm', 5, 5],
      ['1.2', 'Báo cáo định kỳ', 16, 10],
    ]);
    const machine = machineWith({
      'plan.xlsx': plan,
      'bo.xlsx': await set(5),
      'sai.xlsx': await set(6),
      'trong.xlsx': plan,
      'hong.json': new TextEncoder().encode('{'),
      'thieu.json': new TextEncoder().encode('{"id":"par"}'),
    });
    await runCommand(['check', 'plan.xlsx', '--set', 'bo.xlsx'], machine);
    expect(machine.lines.join('\n')).toMatch(/Bảng chấm!C4 .*\[benchmark-mismatch\]/);
    for (const file of ['sai.xlsx', 'trong.xlsx', 'hong.json', 'thieu.json', 'khong-co.json']) {
      machine.lines.length = machine.complaints.length = 0;
      expect(await runCommand(['check', 'plan.xlsx', '--set', file], machine), file).toBe(2);
      expect([machine.lines.length, machine.complaints.length], file).toEqual([0, 1]);
      expect(machine.complaints[0]).toContain(file);
    }
  });

  it('speaks English when asked', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_001) });
    await runCommand(['check', 'plan.xlsx', '--lang', 'en'], machine);
    expect(machine.lines.join('\n')).toContain('3.2407');
    expect(machine.lines.join('\n')).not.toMatch(/lỗi|cảnh báo/);
  });
});

describe('phuluc sheets', () => {
  it('writes a copy with the sheets and leaves the source as it was', async () => {
    const source = sample(PLAN_000);
    const machine = machineWith({ 'plan.xlsx': source });
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], machine);
    expect(machine.complaints).toEqual([]);
    expect(machine.files.get('plan.xlsx')).toEqual(sample(PLAN_000));
    const opened = await openWorkbookFile('out.xlsx', machine.files.get('out.xlsx')!);
    if (!opened.ok) throw new Error(opened.problem.id);
    const sheets = opened.value.sheets();
    expect(sheets.filter((sheet) => sheet.ours).length).toBeGreaterThan(5);
    expect(sheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
    expect(sheets[0]!.highlights.length).toBeGreaterThan(0);
  });

  it('never writes over the source', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(['sheets', 'plan.xlsx', '-o', 'plan.xlsx', '--overwrite'], machine)).toBe(2);
    expect(machine.files.get('plan.xlsx')).toEqual(sample(PLAN_000));
    expect(machine.complaints).toHaveLength(1);
  });

  it('does not throw away a file that units may have filled in, unless told to', async () => {
    const filled = new Uint8Array([1, 2, 3]);
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000), 'out.xlsx': filled });
    expect(await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], machine)).toBe(2);
    expect(machine.files.get('out.xlsx')).toBe(filled);
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx', '--overwrite'], machine);
    expect(machine.files.get('out.xlsx')).not.toBe(filled);
  });
});

describe('phuluc read', () => {
  it('writes the tables of a Word file, says which sheets, and leaves the source as it was', async () => {
    const source = await planDocx();
    const machine = machineWith({ 'plan.docx': source.slice() });
    expect(await runCommand(['read', 'plan.docx', '-o', 'plan.xlsx'], machine)).toBe(0);
    expect(machine.lines[0]).toBe('plan.xlsx: đã ghi 3 trang tính: Phụ lục 1, Phụ lục 2 và Phụ lục 3.');
    expect(machine.files.get('plan.docx')).toEqual(source);
    const opened = await openWorkbookFile('plan.xlsx', machine.files.get('plan.xlsx')!);
    expect(opened.ok && opened.value.sheets().map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
  });

  it('writes over nothing unless told to, and never over the source', async () => {
    const machine = machineWith({ 'plan.docx': await planDocx(), 'there.xlsx': new Uint8Array([1]) });
    expect(await runCommand(['read', 'plan.docx', '-o', 'there.xlsx'], machine)).toBe(2);
    expect(machine.files.get('there.xlsx')).toEqual(new Uint8Array([1]));
    expect(await runCommand(['read', 'plan.docx', '-o', 'plan.docx', '--overwrite'], machine)).toBe(2);
    expect(await runCommand(['read', 'plan.docx', '-o', 'there.xlsx', '--overwrite'], machine)).toBe(0);
  });

  it('says in a line what is missing, and which file is no Word file', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    for (const words of [['read'], ['read', 'a.docx'], ['read', 'a.docx', 'b.docx', '-o', 'c.xlsx']])
      expect(await runCommand(words, machine)).toBe(2);
    expect(await runCommand(['read', 'plan.xlsx', '-o', 'new.xlsx'], machine)).toBe(2);
    expect(machine.complaints.at(-1)).toContain('“plan.xlsx” là tệp Excel');
    expect(machine.files.has('new.xlsx')).toBe(false);
  });

  it('is not needed to check a Word file, or to make its sheets', async () => {
    const machine = machineWith({ 'plan.docx': await planDocx(), 'plan.xlsx': sample(PLAN_000) });
    await runCommand(['check', 'plan.docx', 'plan.xlsx', '--json'], machine);
    const [word, excel] = machine.lines.map((line) => JSON.parse(line) as Record<string, never>);
    expect(word!.file).toBe('plan.docx');
    expect(word!.units).toEqual(excel!.units);
    expect(word!.tables).toEqual(excel!.tables);
    expect(await runCommand(['sheets', 'plan.docx', '-o', 'out.xlsx'], machine)).toBe(0);
  });
});

describe('phuluc split and collect', () => {
  const handedOut = async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    await runCommand(['sheets', 'plan.xlsx', '-o', 'master.xlsx'], machine);
    expect(await runCommand(['split', 'master.xlsx', '-o', 'out'], machine)).toBe(0);
    return machine;
  };
  const sent = 'out/Phiếu giao việc năm 2024 - Văn phòng.xlsx';
  /** The unit's file with a word in the first row of a column. */
  async function filledIn(bytes: Uint8Array, header: string, word: string): Promise<Uint8Array> {
    const opened = await openWorkbookFile('sent.xlsx', bytes);
    if (!opened.ok) throw new Error(opened.problem.id);
    const read = await opened.value.read();
    if (!read.ok) throw new Error(read.problem.id);
    const [{ sheet, values }] = read.value as [(typeof read.value)[number]];
    const row = values.findIndex((cells) => cells[2] === '1.7');
    opened.value.type(
      { sheet, row, column: values.find((cells) => cells.includes(header))!.indexOf(header) },
      { value: word },
    );
    const saved = await opened.value.save();
    if (!saved.ok) throw new Error(saved.problem.id);
    return saved.value;
  }

  it('writes one file a unit into the folder, and refuses as a whole when one is there', async () => {
    const machine = await handedOut();
    const files = [...machine.files.keys()].filter((path) => path.startsWith('out/'));
    expect(files).toHaveLength(14);
    expect(files).toContain(sent);
    const before = new Map(machine.files);
    machine.files.delete('out/Phiếu giao việc năm 2024 - Thanh tra.xlsx');
    expect(await runCommand(['split', 'master.xlsx', '-o', 'out'], machine)).toBe(2);
    expect(machine.files.has('out/Phiếu giao việc năm 2024 - Thanh tra.xlsx')).toBe(false);
    expect(machine.complaints).toHaveLength(1);
    expect(await runCommand(['split', 'master.xlsx', '-o', 'out', '--overwrite'], machine)).toBe(0);
    expect(new Map(machine.files)).toEqual(before);
    expect(await runCommand(['split', 'master.xlsx', '-o', 'plan.xlsx'], machine)).toBe(2);
    expect(machine.complaints.at(-1)).toContain('plan.xlsx');
  });

  it('collects returned files into a copy of the master and says what was taken', async () => {
    const machine = await handedOut();
    machine.files.set('back.xlsx', await filledIn(machine.files.get(sent)!, 'Tiến độ', 'Hoàn thành'));
    const master = machine.files.get('master.xlsx');
    expect(await runCommand(['collect', 'master.xlsx', 'back.xlsx', '-o', 'new.xlsx'], machine)).toBe(0);
    expect(machine.files.get('master.xlsx')).toBe(master);
    expect(machine.lines.join('\n')).toContain('Văn phòng: lấy 1 ô');
    const again = await filledIn(machine.files.get(sent)!, 'Tiến độ', 'Quá hạn');
    machine.files.set('again.xlsx', again);
    expect(await runCommand(['collect', 'new.xlsx', 'again.xlsx', '-o', 'newest.xlsx'], machine)).toBe(1);
    expect(machine.lines.at(-2)).toMatch(/1\.7.*Tiến độ.*Hoàn thành.*Quá hạn/);
    expect(
      await runCommand(
        ['collect', 'new.xlsx', 'again.xlsx', '-o', 'newest.xlsx', '--newer', '--overwrite', '--lang', 'en'],
        machine,
      ),
    ).toBe(0);
    expect(machine.lines.at(-1)).toContain('1 cells replaced');
  });

  it('writes nothing over the master or a returned file, nor when a file cannot be read', async () => {
    const machine = await handedOut();
    const before = new Map(machine.files);
    for (const words of [
      ['master.xlsx', sent, '-o', 'master.xlsx', '--overwrite'],
      ['master.xlsx', sent, '-o', sent, '--overwrite'],
      ['master.xlsx', sent, '-o', 'plan.xlsx'],
      ['master.xlsx', sent, 'gone.xlsx', '-o', 'new.xlsx'],
    ])
      expect(await runCommand(['collect', ...words], machine)).toBe(2);
    expect(new Map(machine.files)).toEqual(before);
    expect(machine.complaints).toHaveLength(4);
    expect(machine.complaints.at(-1)).toContain('gone.xlsx');
  });

  it('ends with 1 when a returned file holds nothing of ours', async () => {
    const machine = await handedOut();
    expect(await runCommand(['collect', 'master.xlsx', 'plan.xlsx', '-o', 'new.xlsx'], machine)).toBe(1);
    expect(machine.lines.join('\n')).toContain('plan.xlsx: không có phiếu nào');
  });
});

describe('phuluc, called wrongly', () => {
  it.each([
    [['chek', 'plan.xlsx'], 'chek'],
    [['check'], 'check'],
    [['check', 'plan.xlsx', '--jsn'], '--jsn'],
    [['check', 'plan.xlsx', '--lang', 'fr'], 'fr'],
    [['sheets', 'plan.xlsx'], '-o'],
    [['sheets', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'b.xlsx'],
    [['split', 'plan.xlsx'], 'split'],
    [['split', 'a.xlsx', 'b.xlsx', '-o', 'c'], 'b.xlsx'],
    [['collect', 'plan.xlsx', '-o', 'c.xlsx'], 'collect'],
    [['collect', 'plan.xlsx', 'a.xlsx'], '-o'],
  ])('%j ends with 2 and one line that says what is wrong', async (words, named) => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(words, machine)).toBe(2);
    expect(machine.complaints).toHaveLength(1);
    expect(machine.complaints[0]).toContain(named);
    expect(machine.lines).toEqual([]);
  });

  it.each([
    [['sheets', 'plan.xlsx', '-o'], 'Sau “-o” còn thiếu'],
    [['sheets', 'plan.xlsx', '-o', '--overwrite'], 'Sau “-o” còn thiếu'],
    [['check', 'plan.xlsx', '--lang'], 'Sau “--lang” còn thiếu'],
    [['check', 'plan.xlsx', '--json=true'], '“--json” đứng một mình'],
    [['check', '–json', 'plan.xlsx'], 'Không hiểu “–json”'],
    [['check', 'plan.xlsx', '--jsn', '--lang', 'en'], '“--jsn” is not understood'],
  ])('%j says which word is at fault and how, in the language asked for', async (words, said) => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(words, machine)).toBe(2);
    expect(machine.complaints).toEqual([expect.stringMatching(new RegExp(said))]);
  });

  it('takes every word behind -- for a file', async () => {
    const machine = machineWith({ '–o.xlsx': sample(PLAN_001), '--json': sample(PLAN_001) });
    expect(await runCommand(['check', '--', '–o.xlsx', '--json'], machine)).toBe(1);
    expect(machine.complaints).toEqual([]);
  });

  it('shows how it is used when called with nothing', async () => {
    const machine = machineWith({});
    expect(await runCommand([], machine)).toBe(0);
    expect(machine.lines.join('\n')).toContain('phuluc check');
  });
});

describe('phuluc coverage', () => {
  const files = () => ({ 'city.xlsx': sample(PLAN_001), 'ours.xlsx': sample(PLAN_000) });

  it('ends with 1 and says what is missing, with whom it is given to', async () => {
    const machine = machineWith(files());
    expect(await runCommand(['coverage', 'city.xlsx', 'ours.xlsx'], machine)).toBe(1);
    expect(machine.lines.join('\n')).toContain('Chưa có: PAR 4.1.3 Tỉ lệ giảm số lượng đơn vị sự nghiệp công lập');
    expect(machine.lines.join('\n')).toContain('Được giao 49 dòng');
  });

  it('prints JSON with the promised keys, for the groups that are named', async () => {
    const machine = machineWith(files());
    const words = [
      'coverage',
      'city.xlsx',
      'ours.xlsx',
      '--unit',
      'Sở KH&CN',
      '--group',
      'Sở, ban, ngành TP',
      '--json',
    ];
    expect(await runCommand(words, machine)).toBe(1);
    const json = JSON.parse(machine.lines[0]!) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'file',
      'above',
      'unit',
      'groups',
      'given',
      'notGiven',
      'years',
      'findings',
      'summary',
    ]);
    expect(json.summary).toMatchObject({ given: 22, missing: 4, conditional: 0 });
    const findings = json.findings as Record<string, string>[];
    expect(
      findings.filter(({ rule }) => rule === 'given-not-covered').map(({ file, cell }) => `${file} ${cell}`),
    ).toEqual(['A17', 'A42', 'A53', 'A54'].map((cell) => `city.xlsx ${cell}`));
    expect(findings.find(({ rule }) => rule === 'not-given')).toMatchObject({
      severity: 'info',
      file: 'ours.xlsx',
      sheet: 'Phụ lục 1',
      cell: 'A6',
    });
    expect((json.given as Record<string, unknown>[])[1]).toMatchObject({
      sheet: 'Phụ lục I',
      cell: 'A18',
      kind: 'par',
      code: '4.1.4',
      roles: [{ role: 'implementing', via: 'Sở, ban, ngành TP' }],
      state: 'covered',
      ours: [{ sheet: 'Phụ lục 1', cell: 'A19', code: '4.1.4', by: 'code', doubtful: false }],
    });
  });

  it('ends with 2 and a plain line where a group is not in the plan above, or a plan is missing', async () => {
    const machine = machineWith(files());
    expect(await runCommand(['coverage', 'city.xlsx', 'ours.xlsx', '--group', 'Các bộ'], machine)).toBe(2);
    expect(await runCommand(['coverage', 'city.xlsx'], machine)).toBe(2);
    expect(machine.complaints.join('\n')).toContain('“Các bộ”');
    expect(machine.complaints.join('\n')).toContain('phuluc coverage ke-hoach-tp.xlsx');
  });
});

describe('phuluc overview', () => {
  const files = () => ({
    'city.xlsx': sample(PLAN_001),
    'sent/Sở Khoa học và Công nghệ.xlsx': sample(PLAN_000),
    'sent/hỏng.xlsx': new Uint8Array(500).fill(7),
    'sent/~$hỏng.xlsx': new Uint8Array(10),
    'sent/ghi chú.txt': new Uint8Array(10),
  });

  it('writes a line a file, also for one that is broken, and ends with 1 then', async () => {
    const machine = machineWith(files());
    expect(await runCommand(['overview', 'city.xlsx', 'sent', '-o', 'all.xlsx'], machine)).toBe(1);
    const opened = await openWorkbookFile('all.xlsx', machine.files.get('all.xlsx')!);
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error(read.problem.id);
    const lines = read.value[0]!.values.map((cells) => cells.slice(1, 14).join('|'));
    expect(lines).toContainEqual(
      expect.stringMatching(/^Sở Khoa học và Công nghệ\|sent\/Sở .*\|Đã gửi\|3\|\d+\|\d+\|\d+\|49\|40\|0\|9\|0\|0$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^\|sent\/hỏng\.xlsx\|Không đọc được: /));
    expect(lines).toContainEqual(expect.stringMatching(/^Sở Nội vụ\|\|Chưa gửi/));
    expect(machine.lines.join()).toContain('1 kế hoạch đọc được, 1 tệp không đọc được');
  });

  it('makes parts as JSON lines and puts them together as the same workbook', async () => {
    const machine = machineWith(files());
    await runCommand(['overview', 'city.xlsx', 'sent', '-o', 'all.xlsx', '--json'], machine);
    machine.files.set('part.jsonl', new TextEncoder().encode(machine.lines.join('\n')));
    expect(await runCommand(['overview', '--from-json', 'part.jsonl', '-o', 'joined.xlsx'], machine)).toBe(1);
    expect(machine.files.get('joined.xlsx')).toEqual(machine.files.get('all.xlsx'));
  });

  it('says in one line what is missing, and never writes over a file', async () => {
    const machine = machineWith(files());
    expect(await runCommand(['overview', 'city.xlsx', 'sent'], machine)).toBe(2);
    expect(await runCommand(['overview', 'city.xlsx', 'sent', '-o', 'city.xlsx'], machine)).toBe(2);
    expect(machine.complaints).toHaveLength(2);
  });
});
