import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the person wants others to know. Only the patient side writes it, hence no proposal is needed. */
@Entity('about_me')
export class AboutMe {
  /** A plan has one, so it goes by the plan's id. */
  @PrimaryColumn('uuid', { name: 'plan_id' })
  id: string;

  @Column('text', { array: true })
  strengths: string[];

  @Column('text', { array: true })
  values: string[];

  @Column('text', { array: true })
  preferences: string[];

  @Column('text', { array: true })
  barriers: string[];

  @Column('text', { array: true })
  hopes: string[];

  @Column('uuid', { nullable: true })
  writtenBy: string | null;

  @Column('timestamptz', { nullable: true })
  writtenAt: Date | null;

  @Column('integer')
  version: number;

  write(
    words: Pick<AboutMe, 'strengths' | 'values' | 'preferences' | 'barriers' | 'hopes'>,
    by: string,
    at: Date,
  ): void {
    Object.assign(this, words, { writtenBy: by, writtenAt: at });
  }
}
