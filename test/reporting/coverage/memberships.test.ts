import { describe, expect, it } from 'vitest';
import { membershipIn, ownUnit } from '../../../src/reporting/coverage/memberships';

/** Groups as plans name them, and what each of four bodies would say of itself. */
const GROUPS: readonly (readonly [group: string, so: string, xa: string, phong: string, congAn: string])[] = [
  ['Sở, ban, ngành TP', 'in', 'out', 'out', 'in'],
  ['Các sở, ban, ngành tỉnh Cà Mau', 'in', 'out', 'out', 'in'],
  ['Cơ quan chuyên môn thuộc UBND tỉnh', 'in', 'out', 'out', 'out'],
  ['Các cơ quan chuyên môn cấp xã', 'out', 'out', 'out', 'out'],
  ['Các sở, ngành tham mưu ban hành văn bản QPPL', 'maybe', 'out', 'out', 'maybe'],
  ['Các cơ quan, đơn vị', 'in', 'in', 'in', 'in'],
  ['Các cơ quan, đơn vị có liên quan', 'maybe', 'maybe', 'maybe', 'maybe'],
  ['Các cơ quan, đơn vị, địa phương', 'in', 'in', 'in', 'in'],
  ['UBND cấp xã', 'out', 'in', 'out', 'out'],
  ['UBND các xã, phường', 'out', 'in', 'out', 'out'],
  ['UBND cấp huyện', 'out', 'out', 'out', 'out'],
  ['Các địa phương', 'out', 'in', 'out', 'out'],
  ['Các sở, ngành (trừ Sở Khoa học và Công nghệ)', 'out', 'out', 'out', 'in'],
  ['Các phòng, đơn vị', 'in', 'in', 'in', 'in'],
  ['Các phòng chuyên môn có TTHC', 'out', 'out', 'maybe', 'out'],
  ['Đơn vị SNCL thuộc TP', 'out', 'out', 'out', 'out'],
  ['Các đơn vị trực thuộc Sở', 'out', 'out', 'out', 'out'],
  ['Các bệnh viện trên địa bàn tỉnh', 'out', 'out', 'out', 'out'],
];

describe('whether a group takes in a unit', () => {
  it.each(GROUPS)('%s', (group, ...told) => {
    const units = ['Sở Khoa học và Công nghệ', 'UBND xã Tân Lập', 'Phòng Nội vụ', 'Công an tỉnh'];
    expect(units.map((name) => membershipIn(group, ownUnit(name)!))).toEqual(told);
  });

  it('is told by any of the names of a unit that took others over', () => {
    const joined = ownUnit('Sở Nội vụ; Sở Lao động, Thương binh và Xã hội')!;
    expect(membershipIn('Các sở, ngành (trừ Sở Nội vụ)', joined)).toBe('out');
    expect(membershipIn('Các sở, ngành tỉnh', joined)).toBe('in');
  });

  it('takes a unit with its province for the one without, and a commune for no other', () => {
    expect([...ownUnit('Sở KH&CN thành phố Cần Thơ')!.keys]).toContain('sở khoa học và công nghệ');
    expect([...ownUnit('UBND xã Tân Lập tỉnh Cà Mau')!.keys]).toEqual(['ủy ban nhân dân xã tân lập tỉnh cà mau']);
    expect(ownUnit(' ; ')).toBeNull();
  });
});
