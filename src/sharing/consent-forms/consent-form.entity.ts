import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { sha256 } from '../../core/sha256.js';
import type { FormPurpose } from '../consent-terms/consent-purposes.js';
import { ConsentFormEdition, type Publication } from './consent-form-edition.entity.js';

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

  @Column('integer')
  version: number;

  get contentHash(): string {
    return sha256(`${this.title}\n\n${this.body}`).toString('hex');
  }

  /**
   * The draft as it stands, to be the next edition.
   * @throws {Conflict} when nothing has changed since the last one
   */
  publish(last: ConsentFormEdition | null, publication: Publication): ConsentFormEdition {
    if (last?.contentHash === this.contentHash)
      throw new Conflict('Nothing has changed since the last edition, so there is nothing to publish.');
    const { id: formId, title, body, contentHash } = this;
    const number = (last?.number ?? 0) + 1;
    return Object.assign(new ConsentFormEdition(), publication, { formId, number, title, body, contentHash });
  }
}
