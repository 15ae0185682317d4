import { contrast, drawn, lostOrMoving, namesOfControls } from './in-page.js';
import type { Visitor } from './people.js';

type Sentences = readonly string[];

const see = (visitor: Visitor, script: string): Promise<string[]> => visitor.page.evaluate<string[]>(script);

const said = (how: string, sentences: Sentences): string[] => sentences.map((sentence) => how + sentence);

/** At text twice as large nothing is lost, and nothing has to be moved sideways. */
export async function atLargeText(visitor: Visitor): Promise<string[]> {
  const size = (value: string) =>
    visitor.page.evaluate(`document.documentElement.style.fontSize = '${value}'; ${drawn}`);
  await size('200%');
  const found = [...(await visitor.sidewaysScrolling()), ...(await see(visitor, lostOrMoving))];
  await size('');
  return said('large text: ', found);
}

async function inTheDark(visitor: Visitor): Promise<string[]> {
  await visitor.bringAxe();
  await visitor.page.emulateMedia({ colorScheme: 'dark' });
  await visitor.page.evaluate(drawn);
  const found = await see(visitor, contrast);
  await visitor.page.emulateMedia({ colorScheme: 'light' });
  await visitor.page.evaluate(drawn);
  return said('in the dark: ', found);
}

/** All that must hold of a page that is open, beside what `walk` looks at. */
export async function lookClosely(visitor: Visitor): Promise<string[]> {
  return [
    ...(await see(visitor, namesOfControls)),
    ...(await atLargeText(visitor)),
    ...(await inTheDark(visitor)),
  ];
}

/** The same page in another language: all that words can change. */
export async function lookAgain(visitor: Visitor): Promise<string[]> {
  return [
    ...(await visitor.axe()),
    ...(await visitor.sidewaysScrolling()),
    ...(await lookClosely(visitor)),
    ...visitor.findings.take(),
  ];
}
