import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import type { Source } from './sources.js';

/** What an organisation says of a technique of its own. */
export type TechniqueContent = Pick<
  Technique,
  | 'title'
  | 'inShort'
  | 'howTo'
  | 'minutesFrom'
  | 'minutesTo'
  | 'helpsWhen'
  | 'cautions'
  | 'stages'
  | 'sources'
  | 'keepWordingReason'
>;

/** A technique that the organisation has written itself. */
@Entity('technique')
export class Technique {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  inShort: string;

  @Column('text', { array: true })
  howTo: string[];

  @Column('integer', { nullable: true })
  minutesFrom: number | null;

  @Column('integer', { nullable: true })
  minutesTo: number | null;

  @Column('text')
  helpsWhen: string;

  @Column('text', { array: true })
  cautions: string[];

  @Column('text', { array: true })
  stages: string[];

  @Column('jsonb')
  sources: Source[];

  @Column({ type: 'boolean', update: false })
  substanceUse: boolean;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column({ type: 'uuid', update: false })
  addedBy: string;

  @Column({ type: 'timestamptz', update: false })
  addedAt: Date;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when it takes less time at most than at least */
  static add(
    content: TechniqueContent,
    adding: Pick<Technique, 'id' | 'substanceUse' | 'addedBy' | 'addedAt'>,
  ): Technique {
    return Object.assign(new Technique(), { ...content, ...adding, version: 1 }).checked();
  }

  /** @throws {BrokenRule} when it takes less time at most than at least */
  change(content: Partial<TechniqueContent>): this {
    return Object.assign(this, content).checked();
  }

  private checked(): this {
    const { minutesFrom, minutesTo } = this;
    if (minutesFrom !== null && minutesTo !== null && minutesFrom > minutesTo)
      throw new BrokenRule(say`It cannot take fewer minutes at most than at least.`, {
        errors: [{ pointer: '/minutesTo', message: say`must not be below minutesFrom` }],
      });
    return this;
  }
}
