import { Text } from '@mantine/core';

const inAList = 160;

/** How a longer text begins. It ends with a word, and not where a line would be full: so nothing is cut off in large text. */
export function Teaser({ of: text }: { of: string }) {
  return (
    <Text dir="auto" className="reading">
      {text.length <= inAList ? text : `${beginningOf(text)} …`}
    </Text>
  );
}

function beginningOf(text: string): string {
  const first = text.slice(0, inAList);
  return first.replace(/\s+\S*$/u, '');
}
