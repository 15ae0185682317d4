import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { StageCataloguesService } from '../../journey/stage-catalogues/stage-catalogues.service.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import { PeopleNamedReader } from './people-named.reader.js';
import type {
  ChangeStoryDto,
  OwnStoryDto,
  OwnStoryPageDto,
  PublishStoryDto,
  ReactDto,
  StoryDto,
  StoryPageDto,
  StoryQuery,
  WriteStoryDto,
} from './story.dto.js';
import { Story } from './story.entity.js';
import { requireNoWay } from './ways-told.js';
import {
  closeReports,
  oneOwnStory,
  oneStory,
  ownStories,
  publishedStories,
  say,
  unsay,
} from './stories.queries.js';

type Row<Shown> = Shown & { readonly [column: string]: unknown };

/** Stories of recovery: written for oneself, published by consent, gone for everybody when their author says so. */
@Injectable()
export class StoriesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly peopleNamed: PeopleNamedReader,
    private readonly helpCard: HelpCardService,
    private readonly stages: StageCataloguesService,
    private readonly outbox: Outbox,
  ) {}

  async write({ title, words, stages = [], ...looked }: WriteStoryDto): Promise<OwnStoryDto> {
    const { namesNobody = false, tellsNoWay = false } = looked;
    await this.requireNoWay({ title, words }, tellsNoWay);
    await this.peopleNamed.requireNobodyElse({ title, words }, namesNobody);
    await this.stages.requireStages(stages);
    const who = { authorId: currentActor().accountId, writtenAt: this.clock.now() };
    const story = Story.write({ id: newId(), title, words, stages, ...who });
    await this.db.repository(Story).insert(story);
    return this.findOwn(story.id);
  }

  async change(
    id: string,
    { namesNobody = false, tellsNoWay = false, ...changes }: ChangeStoryDto,
    ifMatch: IfMatch,
  ): Promise<OwnStoryDto> {
    const story = await this.load(id);
    const { title = story.title, words = story.words, stages = story.stages } = changes;
    // What stands there already was asked about; it is once more when it is published.
    const anew = { ...(title !== story.title && { title }), ...(words !== story.words && { words }) };
    await this.stages.requireStages(stages, story.stages);
    story.change({ title, words, stages });
    await this.requireNoWay(anew, tellsNoWay);
    await this.peopleNamed.requireNobodyElse({ title, words }, namesNobody);
    await this.db.update(story, ['title', 'words', 'stages'], ifMatch);
    return this.findOwn(id);
  }

  /** Others read it after a pause, so that its author can think again. */
  async publish(id: string, { signedAs = null, tellsNoWay = false }: PublishStoryDto): Promise<OwnStoryDto> {
    const story = await this.load(id);
    story.publish(signedAs, this.clock.now());
    await this.requireNoWay({ title: story.title, words: story.words }, tellsNoWay);
    await this.requireNobodyElse(story);
    await this.db.update(story, ['state', 'signedAs', 'consentedAt', 'visibleFrom']);
    return this.findOwn(id);
  }

  /** From the very next request on nobody but the author finds it, wherever they look. */
  async withdraw(id: string): Promise<OwnStoryDto> {
    const story = await this.load(id);
    // On another device, or taken down at the same moment: nobody else reads it.
    if (story.endedAt !== null) return this.findOwn(id);
    await this.end(story, 'withdraw');
    await this.db.query(closeReports, [id, this.clock.now()]);
    return this.findOwn(id);
  }

  /** Whoever has it open hears that something is gone. Of what nobody could read yet nobody hears. */
  async end(story: Story, move: 'withdraw' | 'take_down'): Promise<void> {
    const now = this.clock.now();
    if (story.isRead(now)) this.outbox.also({ name: 'read_story.withdrawn', patientId: null });
    story.end(move, now);
    await this.db.update(story, ['state', 'endedAt']);
  }

  async react(id: string, { reaction }: ReactDto): Promise<StoryDto> {
    await this.find(id);
    const { accountId } = currentActor();
    if (reaction) await this.db.query(say, [id, accountId, reaction]);
    else await this.db.query(unsay, [id, accountId]);
    return this.find(id);
  }

  async findOwn(id: string): Promise<OwnStoryDto> {
    const [story] = await this.db.query<Row<OwnStoryDto>>(oneOwnStory, [currentActor().accountId, id]);
    if (!story) throw new NotFound();
    return story;
  }

  async listOwn({ limit, cursor }: PageQuery): Promise<OwnStoryPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row<OwnStoryDto>>(ownStories, parameters), limit, (story) => [
      story.id,
    ]);
  }

  async find(id: string): Promise<StoryDto> {
    const [story] = await this.db.query<Row<StoryDto>>(oneStory, [...this.reader(), id]);
    if (!story) throw new NotFound();
    return { ...story, help: await this.helpCard.whomToReach() };
  }

  async list({ limit, cursor, stage }: StoryQuery): Promise<StoryPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...this.reader(), after, limit + 1, stage ?? null];
    const rows = await this.db.query<Row<StoryDto>>(publishedStories, parameters);
    const help = await this.helpCard.whomToReach();
    return pageOf(
      rows.map((story) => ({ ...story, help })),
      limit,
      ({ id }) => [id],
    );
  }

  private requireNoWay(texts: Readonly<Record<string, string>>, saysNone: boolean): Promise<void> {
    return requireNoWay(texts, saysNone, () => this.helpCard.linesToReach());
  }

  /** Once more when it is published: somebody may have come near since it was written, and a name to publish it under is a name as well. */
  private requireNobodyElse({ title, words, signedAs }: Story): Promise<void> {
    const texts = { title, words, ...(signedAs !== null && { signedAs }) };
    return this.peopleNamed.requireNobodyElse(texts, true);
  }

  private reader(): [string, Date] {
    return [currentActor().accountId, this.clock.now()];
  }

  /** What two do with it at the same moment they do one after the other. */
  private async load(id: string): Promise<Story> {
    await this.findOwn(id);
    const lock = { mode: 'pessimistic_write' } as const;
    return this.db.repository(Story).findOneOrFail({ where: { id }, lock });
  }
}
