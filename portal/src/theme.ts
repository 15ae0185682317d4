import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Still water. Shades 7 to 9 carry white text; 0 to 2 carry dark text. */
const river: MantineColorsTuple = [
  '#e8f4f1',
  '#cfe6e0',
  '#a5d0c6',
  '#74b6a9',
  '#4a9b8d',
  '#2f8073',
  '#20695e',
  '#17564d',
  '#10463f',
  '#0b3b35',
];
/** Late sun, for what wants a look soon. Never for blame. */
const amber: MantineColorsTuple = [
  '#fdf3e1',
  '#f9e4bf',
  '#f2cb86',
  '#e8ad4c',
  '#d6901f',
  '#a96c0c',
  '#8a5708',
  '#714606',
  '#5c3905',
  '#4a2d04',
];
/** For danger to life and for what cannot be undone, and for nothing else. */
const clay: MantineColorsTuple = [
  '#fbece8',
  '#f5d3ca',
  '#e9aa9a',
  '#dc7f69',
  '#cb5a41',
  '#b04229',
  '#95351f',
  '#7d2b18',
  '#682312',
  '#541b0d',
];

/** Night on the same water: what Mantine draws fields, lines and what rests with in the dark. */
const dark: MantineColorsTuple = [
  '#d9dfdc',
  '#b4bfbb',
  '#93a09c',
  '#73817d',
  '#4a5955',
  '#32403d',
  '#26322f',
  '#1f2a28',
  '#17201f',
  '#101716',
];

export const theme = createTheme({
  colors: { river, amber, clay, dark },
  primaryColor: 'river',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic Variable', sans-serif",
  headings: { fontWeight: '650' },
  respectReducedMotion: true,
  components: {
    // A link is told from what is only coloured by its line.
    Anchor: { defaultProps: { underline: 'always' } },
    // The header of a dialog is no banner of the page.
    Modal: {
      defaultProps: { lockScroll: false, centered: true, attributes: { header: { role: 'presentation' } } },
    },
    Drawer: { defaultProps: { lockScroll: false, attributes: { header: { role: 'presentation' } } } },
  },
});
