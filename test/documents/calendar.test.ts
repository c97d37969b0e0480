import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/documents/calendar';

const TEXT =
  'Nhiệm vụ: "rà soát", báo cáo; trình\\duyệt\nSản phẩm: Quyết định 😀 của Ủy ban nhân dân thành phố về việc ban hành';
const file = (
  days = [{ id: 'PAR/1.7~a1|2', day: '2024-12-31', title: 'Hạn: 1.7 Thực hiện, báo cáo', text: TEXT }],
): string =>
  new TextDecoder().decode(
    calendarFile(
      { name: 'Trung tâm Thông tin, thống kê; ứng dụng', fileName: 'x.ics', days },
      new Date('2024-01-02T03:04:05Z'),
    ),
  );
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar file', () => {
  it('has no line over 75 octets and ends each with CRLF (RFC 5545, 3.1)', () => {
    const lines = file().split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes commas, semicolons, backslashes and line breaks, and breaks no letter (3.3.11)', () => {
    const lines = unfolded(file());
    expect(lines).toContain(
      'DESCRIPTION:Nhiệm vụ: "rà soát"\\, báo cáo\\; trình\\\\duyệt\\nSản phẩm: Quyết định 😀 của Ủy ban nhân dân thành phố về việc ban hành',
    );
    expect(lines).toContain('SUMMARY:Hạn: 1.7 Thực hiện\\, báo cáo');
    expect(lines).toContain('X-WR-CALNAME:Trung tâm Thông tin\\, thống kê\\; ứng dụng');
  });

  it('takes no line of its own from what units are called or told to do', () => {
    const odd = 'x\r\nATTACH:http://x\nBEGIN:VEVENT\u2028END';
    const days = [{ id: odd, day: '2024-12-31', title: odd, text: odd }];
    const bytes = calendarFile({ name: odd, fileName: 'x.ics', days });
    const lines = unfolded(new TextDecoder().decode(bytes));
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('has whole days that no time zone moves, an id of its own work, and the moment of making', () => {
    const lines = unfolded(file());
    expect(lines).toContain('DTSTART;VALUE=DATE:20241231');
    expect(lines).toContain('DTSTAMP:20240102T030405Z');
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:PAR%2F1.7~a1%7C2@phuluc']);
    expect(lines.filter((line) => line.startsWith('DTEND') || line.includes('TZID'))).toEqual([]);
    expect(lines).toContain('TRIGGER:-P2DT15H');
  });
});
