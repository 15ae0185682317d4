import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { sha256 } from '../../core/sha256.js';
import { unfilledIn } from '../../wording/placeholders.js';
import type { Part2Dto } from '../consent-terms/part2.dto.js';
import type { FormPurpose } from '../consent-terms/consent-purposes.js';
import { ConsentFormEdition, type Publication } from './consent-form-edition.entity.js';
import { quoted } from '../../core/text/written.js';

/** The text for one purpose in one language. It is worked on as a draft; people only ever decide on published editions. */
@Entity('consent_form')
export class ConsentForm {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  purpose: FormPurpose;

  @Column({ type: 'text', update: false })
  language: string;

  @Column('text')
  title: string;

  /** Markdown. */
  @Column('text')
  body: string;

  /** What a consent to it says where whoever gives it says nothing else. */
  @Column('jsonb', { nullable: true })
  part2: Part2Dto | null;

  @Column('integer')
  version: number;

  get contentHash(): string {
    const texts = this.part2 ? `\n\n${JSON.stringify(textsOf(this.part2))}` : '';
    return sha256(`${this.title}\n\n${this.body}${texts}`).toString('hex');
  }

  /**
   * The draft as it stands, to be the next edition.
   * @throws {Conflict} when nothing has changed since the last one
   * @throws {BrokenRule} while something in it waits to be filled in or taken out
   */
  publish(last: ConsentFormEdition | null, publication: Publication): ConsentFormEdition {
    if (last?.contentHash === this.contentHash)
      throw new Conflict(say`Nothing has changed since the last edition, so there is nothing to publish.`);
    this.requireFilledIn();
    const { id: formId, title, body, part2, contentHash } = this;
    const number = (last?.number ?? 0) + 1;
    return Object.assign(new ConsentFormEdition(), publication, {
      formId,
      number,
      title,
      body,
      part2,
      contentHash,
    });
  }

  private requireFilledIn(): void {
    const texts = textsOf(this.part2 ?? {}).map(([name, text]) => [`/part2/${name}`, text] as const);
    const errors = ([['/title', this.title], ['/body', this.body], ...texts] as const).flatMap(
      ([pointer, text]) =>
        unfilledIn(text).map((words) => ({
          pointer,
          message: say`must not have ${quoted(words)} in it any more`,
        })),
    );
    if (errors.length === 0) return;
    throw new BrokenRule(
      say`Something in this text waits to be filled in or taken out. Work on the draft first.`,
      { errors },
    );
  }
}

/** In one order, whatever the database makes of it. */
function textsOf(part2: Part2Dto): [string, string][] {
  return Object.entries(part2)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
