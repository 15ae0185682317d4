import { say } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';
import { SupportDto, type SupportContent } from './support.dto.js';

/** Somebody or some place the person leans on. */
export class Support extends SupportDto {
  /** As it stands in a document. */
  static read(stored: SupportDto): Support {
    return Object.assign(Object.create(Support.prototype) as Support, stored);
  }

  static named(id: string, words: SupportContent): Support {
    return Support.read({ id, ...words, endedAt: null, version: 1 });
  }

  change(words: Partial<SupportContent>): void {
    this.requireNamed();
    Object.assign(this, said(words));
  }

  end(at: string): void {
    this.requireNamed();
    this.endedAt = at;
  }

  /** @throws {Conflict} when they are one no longer */
  requireNamed(): void {
    if (this.endedAt)
      throw new Conflict(
        say`${this.name} is no longer named as a support in this plan. Name them anew if that has changed.`,
      );
  }
}

/** Without what was not said. */
function said(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
