import { describe, expect, it } from 'vitest';
import { partsByRole } from '../../src/units/roles';
import { splitUnits } from '../../src/units/splitting';
import { unitVocabulary } from '../../src/units/vocabulary';

const vocabulary = unitVocabulary();

/** 'lead: Sở A | coordinating: Sở B, Sở C'; a part without a role is the column's. */
function told(text: string): string | null {
  const names = new Map<string, string[]>();
  for (const part of partsByRole(text) ?? []) {
    const role = part.role ?? 'column';
    names.set(role, [...(names.get(role) ?? []), ...splitUnits(part.text, vocabulary).map(({ bare }) => bare)]);
  }
  return names.size === 0 ? null : [...names].map(([role, all]) => `${role}: ${all.join(', ')}`).join(' | ');
}

describe('who leads and who helps, in a sentence', () => {
  it.each([
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Sở Y tế',
      'lead: Sở Nội vụ | coordinating: Sở Tài chính, Sở Y tế',
    ],
    [
      'Giao Sở Nội vụ chủ trì; các Sở Tài chính, Y tế phối hợp thực hiện',
      'lead: Sở Nội vụ | coordinating: Sở Tài chính, Sở Y tế',
    ],
    [
      'Văn phòng làm đầu mối, Phòng Kinh tế và Công an xã cùng tham gia',
      'lead: Văn phòng | coordinating: Phòng Kinh tế, Công an xã',
    ],
    ['P. Giám sát (chính), P. KH-TC (phụ)', 'lead: P. Giám sát | coordinating: P. KH-TC'],
    ['Văn phòng là đầu mối; Thanh tra hỗ trợ', 'lead: Văn phòng | coordinating: Thanh tra'],
    ['Sở Nội vụ chủ trì phối hợp Sở Y tế', 'lead: Sở Nội vụ | coordinating: Sở Y tế'],
    ['Chủ trì Sở Nội vụ; phối hợp Sở Y tế, Sở Xây dựng', 'lead: Sở Nội vụ | coordinating: Sở Y tế, Sở Xây dựng'],
    ['Cơ quan chủ trì Sở Nội vụ, cơ quan phối hợp Sở Y tế', 'lead: Sở Nội vụ | coordinating: Sở Y tế'],
    ['Chính: Tổ Vệ sinh; phụ: Tổ Bảo vệ', 'lead: Tổ Vệ sinh | coordinating: Tổ Bảo vệ'],
    ['CT: Sở Nội vụ; PH: Sở Y tế', 'lead: Sở Nội vụ | coordinating: Sở Y tế'],
    [
      'Sở Nội vụ chủ trì, phối hợp với:\n- Sở Y tế\n- Sở Xây dựng',
      'lead: Sở Nội vụ | coordinating: Sở Y tế, Sở Xây dựng',
    ],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Y tế; Sở Xây dựng; UBND cấp xã',
      'lead: Sở Nội vụ | coordinating: Sở Y tế, Sở Xây dựng, UBND cấp xã',
    ],
    ['Sở Nội vụ chủ trì; UBND các xã thực hiện', 'lead: Sở Nội vụ | implementing: UBND các xã'],
    ['Sở Nội vụ chủ trì, tham mưu UBND tỉnh ban hành; Sở Y tế phối hợp', 'lead: Sở Nội vụ | coordinating: Sở Y tế'],
    ['Sở Nội vụ chủ trì xây dựng kế hoạch, Sở Y tế phối hợp', 'lead: Sở Nội vụ | coordinating: Sở Y tế'],
    ['Do Văn phòng chủ trì, các khoa, phòng phối hợp', 'lead: Văn phòng | coordinating: các khoa, phòng'],
    ['Sở Nội vụ phối hợp với Sở Y tế', 'column: Sở Nội vụ | coordinating: Sở Y tế'],
    ['Văn phòng tham mưu, Phòng Kinh tế phối hợp', 'column: Văn phòng | coordinating: Phòng Kinh tế'],
    [
      'Phòng Kế hoạch tổng hợp chủ trì, các khoa lâm sàng tham gia',
      'lead: Phòng Kế hoạch tổng hợp | coordinating: các khoa lâm sàng',
    ],
  ])('%s', (text, parts) => expect(told(text)).toBe(parts));

  it.each([
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
    'Các đơn vị phối hợp',
    'Trung tâm Hỗ trợ doanh nghiệp; Quỹ Hỗ trợ nông dân',
    'Sở Nội vụ, Sở Y tế',
    'Phòng Kế hoạch tổng hợp',
    'Ban Tổ chức thực hiện',
  ])('is not read out of names: %s', (text) => expect(told(text)).toBeNull());
});
