import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import type { Visibility } from './visibility.js';

/** What a patient says works for them. */
@Entity('helpful_technique')
export class HelpfulTechnique {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  techniqueId: string;

  @Column({ type: 'text', update: false })
  title: string;

  @Column({ type: 'text', nullable: true, update: false })
  words: string | null;

  @Column('text')
  visibility: Visibility;

  @Column({ type: 'uuid', update: false })
  saidBy: string;

  @Column({ type: 'timestamptz', update: false })
  saidAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  static say(said: Omit<HelpfulTechnique, 'show' | 'end' | 'endedAt' | 'version'>): HelpfulTechnique {
    return Object.assign(new HelpfulTechnique(), { ...said, endedAt: null, version: 1 });
  }

  /** @throws {Conflict} when it is off the list */
  show(visibility: Visibility): void {
    if (this.endedAt !== null) throw new Conflict(say`This was taken off the list already.`);
    this.visibility = visibility;
  }

  /** @throws {Forbidden} for somebody else's */
  end({ by, isPatient, at }: { by: string; isPatient: boolean; at: Date }): void {
    if (by !== this.saidBy && !isPatient)
      throw new Forbidden(say`Whoever said that this helps takes it off the list, or the patient.`);
    this.endedAt = at;
  }
}
