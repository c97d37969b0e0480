import { describe, expect, it } from 'vitest';
import { unitNames } from '../../../src/reporting/director/director-page';

const LEADS = ['Văn phòng UBND thành phố', 'Sở Thông tin và Truyền thông', 'Sở Nội vụ'];

describe('the leads of a line on the page for the director', () => {
  it('are whole names, the first of them at least, and show that others were left out', () => {
    expect(unitNames(LEADS, 20, 1)).toBe('VP UBND TP; …');
    expect(unitNames(LEADS, 40, 1)).toBe('VP UBND TP; Sở TT&TT; Sở Nội vụ');
    expect(unitNames(LEADS.slice(2), 20, 1)).toBe('Sở Nội vụ');
  });

  it('are cut inside a name only where one alone has no room', () => {
    expect(unitNames(['Liên hiệp các tổ chức hữu nghị và các hội đặc thù', 'Sở Nội vụ'], 20, 1)).toMatch(
      /^Liên hiệp .*…$/,
    );
  });
});
