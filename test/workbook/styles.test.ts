import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../src/workbook/styles';

/** Contrast of two colours. Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [r, g, bl] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('looks', () => {
  it.each(Object.entries(LOOKS))(
    '%s can be read: contrast at least 4.5, Times New Roman, 12 to 14 points',
    (_, look) => {
      expect(contrast(look.color, look.fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
      expect(look.font).toBe('Times New Roman');
      expect(look.size).toBeGreaterThanOrEqual(12);
      expect(look.size).toBeLessThanOrEqual(14);
    },
  );
});
