import { sayAgain } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { storyAsItStands, storyMoves, type StoryMove, type StoryState } from './story-states.js';

/** After the consent nobody reads it for so long, so that its author can think again. */
const pauseMs = 24 * 60 * 60 * 1000;

type Written = Pick<Story, 'id' | 'authorId' | 'title' | 'words' | 'stages' | 'writtenAt'>;

/** A story of recovery. */
@Entity('story')
export class Story {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  authorId: string;

  @Column('text')
  title: string;

  @Column('text')
  words: string;

  @Column('text', { array: true })
  stages: string[];

  @Column('text')
  state: StoryState;

  @Column('text', { nullable: true })
  signedAs: string | null;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('timestamptz', { nullable: true })
  consentedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  visibleFrom: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  static write(written: Written): Story {
    const unpublished = { signedAs: null, consentedAt: null, visibleFrom: null, endedAt: null, version: 1 };
    return Object.assign(new Story(), written, unpublished, { state: storyMoves.write.to });
  }

  /** @throws {Conflict} once it is published: people read what was consented to */
  change(words: Pick<Story, 'title' | 'words' | 'stages'>): void {
    this.require('publish');
    Object.assign(this, words);
  }

  publish(signedAs: string | null, at: Date): void {
    this.move('publish');
    Object.assign(this, { signedAs, consentedAt: at, visibleFrom: new Date(at.getTime() + pauseMs) });
  }

  /** Whether anybody but its author could read it. */
  isRead(at: Date): boolean {
    return this.state === 'published' && this.visibleFrom !== null && this.visibleFrom <= at;
  }

  end(move: 'withdraw' | 'take_down', at: Date): void {
    this.move(move);
    this.endedAt = at;
  }

  private move(move: StoryMove): void {
    this.require(move);
    this.state = storyMoves[move].to;
  }

  private require(move: StoryMove): void {
    const { from } = storyMoves[move];
    if (from.some((state) => state === this.state)) return;
    throw new Conflict(sayAgain(storyAsItStands[this.state]));
  }
}
