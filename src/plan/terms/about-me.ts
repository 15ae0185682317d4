import { say } from '../../core/language/say.js';
import { isForSomebodyElse, requireOwnWords } from '../../access/own-words.js';
import { inTheirPlaces } from '../../core/in-their-places.js';
import { BrokenRule } from '../../core/errors.js';
import { AboutMeDto, type AboutMeContent, type WriteAboutMeDto } from './about-me.dto.js';

const parts = ['strengths', 'values', 'preferences', 'barriers', 'hopes'] as const;

/** What the person wants others to know. Only the patient side writes it, hence no proposal is needed. */
export class AboutMe extends AboutMeDto {
  /** As it stands in a document. */
  static read(stored: AboutMeDto): AboutMe {
    return Object.assign(Object.create(AboutMe.prototype) as AboutMe, stored);
  }

  /** @param id of the plan: it has one, so it goes by that */
  static unwritten(id: string): AboutMe {
    const nothing = { strengths: [], values: [], preferences: [], barriers: [], hopes: [] };
    return AboutMe.read({ id, ...nothing, writtenBy: null, writtenAt: null, version: 1 });
  }

  get isWritten(): boolean {
    return this.writtenAt !== null;
  }

  /** @throws {BrokenRule} when it labels a sentence that does not stand here */
  write({ substanceUse, ...words }: WriteAboutMeDto, by: string, at: string): void {
    const sentences = sentencesOf(words);
    const before = this.substanceUse ?? [];
    requireAmong(sentences, substanceUse ?? []);
    // A sentence that went away is still to be read in older versions.
    const gone = before.filter((sentence) => !sentences.has(sentence));
    const labelled = substanceUse ?? before.filter((sentence) => sentences.has(sentence));
    Object.assign(this, words, { writtenBy: by, writtenAt: at });
    delete this.substanceUse;
    if (labelled.length + gone.length > 0) this.substanceUse = [...new Set([...labelled, ...gone])];
  }

  /**
   * Who acts for the patient adds to what the patient wrote, and takes no sentence off it, nor the label of one.
   * @returns whose page it is then
   * @throws {Forbidden} when they put something otherwise
   */
  writerOf({ substanceUse, ...words }: WriteAboutMeDto, by: string): string {
    if (!this.isWritten || !isForSomebodyElse(this.writtenBy)) return by;
    const keepsWords = parts.every((part) => this[part].every((sentence) => words[part].includes(sentence)));
    const sentences = sentencesOf(words);
    const labelled = (this.substanceUse ?? []).filter((sentence) => sentences.has(sentence));
    const keepsLabels = labelled.every((sentence) => substanceUse?.includes(sentence) ?? true);
    if (!keepsWords || !keepsLabels) requireOwnWords(this.writtenBy);
    return this.writtenBy ?? by;
  }

  /** What somebody writes who does not see the labelled sentences: these stay where they are. */
  aroundWhatIsKept(words: WriteAboutMeDto): WriteAboutMeDto {
    const labelled = new Set(this.substanceUse);
    const kept = parts.map((part) => [part, inTheirPlaces(this[part], words[part], labelled)]);
    return Object.fromEntries(kept) as AboutMeContent;
  }
}

/** Part 2: the sentences that are open to whom the class is not. */
export function withoutLabelled<T extends AboutMeContent & Pick<AboutMeDto, 'substanceUse'>>(
  { substanceUse = [], ...aboutMe }: T,
  labelled: ReadonlySet<string>,
): Omit<T, 'substanceUse'> {
  const hidden = new Set([...labelled, ...substanceUse]);
  const shown = parts.map((part) => [part, aboutMe[part].filter((sentence) => !hidden.has(sentence))]);
  return { ...aboutMe, ...(Object.fromEntries(shown) as AboutMeContent) };
}

function sentencesOf(words: AboutMeContent): Set<string> {
  return new Set(parts.flatMap((part) => words[part]));
}

function requireAmong(sentences: ReadonlySet<string>, labelled: readonly string[]): void {
  const errors = labelled.flatMap((sentence, index) =>
    sentences.has(sentence)
      ? []
      : [{ pointer: `/substanceUse/${index}`, message: say`must be one of the sentences, word for word` }],
  );
  if (errors.length > 0)
    throw new BrokenRule(say`A label is given to a sentence that stands here.`, { errors });
}
