import {
  convertCssVariables,
  defaultCssVariablesResolver,
  DEFAULT_THEME,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { theme } from '../src/theme.ts';

const name = 'virtual:theme.css';

/**
 * The theme's variables as a stylesheet. Mantine would write them into a <style> element while the page runs, which the
 * content security policy forbids.
 */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? variables() : null),
  };
}

/** Paper is white whatever the screen is: the dark is for screens, and what is printed has the light inks and tints. */
function variables(): string {
  const {
    variables: always,
    light,
    dark,
  } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  const none = { variables: {}, light: {}, dark: {} };
  const css = (of: object, root: string): string => convertCssVariables({ ...none, ...of }, root);
  return [
    css({ variables: always, light }, ':root'),
    `@media not print { ${css({ dark }, ':root')} }`,
    `@media print { ${css({ variables: light }, ':root')} }`,
  ].join('\n');
}
