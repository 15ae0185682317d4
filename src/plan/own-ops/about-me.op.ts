import type { Op, OwnOpKind } from '../ops/op-kind.js';
import type { WriteAboutMeDto } from '../terms/about-me.dto.js';

interface AboutMeWrite extends Op {
  readonly op: 'about_me.write';
  readonly words: WriteAboutMeDto;
  readonly by: string;
  readonly at: string;
}

/** The person's own words about themselves: nobody else edits them. */
export const aboutMeWrite: OwnOpKind<AboutMeWrite> = {
  op: 'about_me.write',
  needs: 'own',
  apply({ words, by, at }, { document: { aboutMe } }) {
    aboutMe.write(words, by, at);
    aboutMe.version += 1;
  },
};
