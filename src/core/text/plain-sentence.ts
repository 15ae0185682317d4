/** As people compare two sentences: without capitals, marks and doubled spaces. */
export function plainSentence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
