import { Injectable } from '@nestjs/common';

/** Where goals can begin from words of somebody else. */
export interface SuggestedWords {
  /** Those of the texts that are the words of a suggestion. */
  among: (texts: readonly string[]) => Promise<readonly string[]>;
}

/** Words that people are offered to begin from: whatever offers some says so here. */
@Injectable()
export class SuggestedWordsService {
  readonly #sources: SuggestedWords[] = [];

  add(source: SuggestedWords): void {
    this.#sources.push(source);
  }

  async among(texts: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    if (texts.length === 0) return found;
    for (const source of this.#sources) for (const text of await source.among(texts)) found.add(text);
    return found;
  }
}
