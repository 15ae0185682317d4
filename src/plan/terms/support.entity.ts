import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';

/** Somebody or some place the person leans on. */
@Entity('support')
export class Support {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column('text')
  name: string;

  @Column('text')
  relationship: string;

  @Column('text', { nullable: true })
  howTheyHelp: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', update: false })
  namedBy: string;

  @Column('integer')
  version: number;

  change(words: Partial<Pick<Support, 'name' | 'relationship' | 'howTheyHelp'>>): void {
    this.refuseWhenEnded();
    Object.assign(this, words);
  }

  end(at: Date): void {
    this.refuseWhenEnded();
    this.endedAt = at;
  }

  private refuseWhenEnded(): void {
    if (this.endedAt)
      throw new Conflict(
        `${this.name} is no longer named as a support in this plan. Name them anew if that has changed.`,
      );
  }
}
