import { AboutMeDto, type WriteAboutMeDto } from './about-me.dto.js';

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

  write(words: WriteAboutMeDto, by: string, at: string): void {
    Object.assign(this, words, { writtenBy: by, writtenAt: at });
  }
}
