import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Excel's green, dark to light: the pane looks like a part of Excel. */
const GREEN: BrandVariants = {
  10: '#03170b',
  20: '#062413',
  30: '#08341c',
  40: '#094324',
  50: '#0a522b',
  60: '#0c6032',
  70: '#0e6e39',
  80: '#107c41',
  90: '#2e8b57',
  100: '#47996b',
  110: '#5fa87f',
  120: '#77b693',
  130: '#90c5a8',
  140: '#a9d3bc',
  150: '#c3e1d1',
  160: '#def0e7',
};

const dark = createDarkTheme(GREEN);

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: createLightTheme(GREEN),
  // The default shades of green text are under 4.5:1 on the dark background; two steps lighter are above it.
  dark: {
    ...dark,
    colorBrandForeground1: GREEN[120],
    colorBrandForeground2: GREEN[130],
    colorBrandForegroundLink: GREEN[120],
    colorBrandForegroundLinkHover: GREEN[130],
    colorCompoundBrandForeground1: GREEN[120],
    colorCompoundBrandStroke: GREEN[110],
  },
  // In the same letters: others are wider, and the tabs would need two lines.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: dark.fontFamilyBase },
};

export const fluentTheme = (theme: PaneTheme): Theme => THEMES[theme];
