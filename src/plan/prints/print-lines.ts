/** A line of a printed plan: plain text, a quote, a point in a list, where somebody sees it differently, or a code. */
export interface Line {
  readonly kind: 'text' | 'quote' | 'item' | 'note' | 'code';
  readonly text: string;
}

export interface Section {
  readonly heading: string;
  /** 2: a part of the plan, 3: something within it. */
  readonly level: 2 | 3;
  readonly lines: readonly Line[];
}

/** A plan to read on paper, whatever it is printed with. */
export interface Printout {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly sections: readonly Section[];
}

export const text = (words: string): Line => ({ kind: 'text', text: words });
export const item = (words: string): Line => ({ kind: 'item', text: words });

/** A day as it is written in ISO 8601, which reads the same in every country. */
export function day(moment: string | Date): string {
  return (typeof moment === 'string' ? moment : moment.toISOString()).slice(0, 10);
}
