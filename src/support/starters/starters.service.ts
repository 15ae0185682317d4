import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { SuggestedWordsService } from '../../plan/completeness/suggested-words.service.js';
import { StageCataloguesService } from '../../journey/stage-catalogues/stage-catalogues.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { says, shippedStarters } from './shipped-starters.js';
import type { AddStarterDto, StarterDto, StarterPageDto, StarterQuery } from './starter.dto.js';
import { Starter } from './starter.entity.js';
import { hiddenStarters, hide, ownStarters, show } from './starters.queries.js';

/** More would be a list that nobody reads; the whole of it is looked through at once. */
const mostOwn = 300;

type OwnRow = Omit<StarterDto, 'origin' | 'isHidden'> & { [column: string]: unknown };

/** Goals and small steps to begin from: what the service comes with, and what the organisation adds and leaves out. */
@Injectable()
export class StartersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly stages: StageCataloguesService,
    suggestedWords: SuggestedWordsService,
  ) {
    suggestedWords.add({ among: (texts) => this.suggestedAmong(texts) });
  }

  async list({ limit, cursor, kind, lifeDomain, stage }: StarterQuery): Promise<StarterPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const all = (await this.all()).filter(
      (starter) =>
        (kind === undefined || starter.kind === kind) &&
        (lifeDomain === undefined || starter.lifeDomain === lifeDomain) &&
        (stage === undefined || starter.stages.includes(stage)) &&
        (!after || starter.id > after),
    );
    return pageOf(all, limit, ({ id }) => [id]);
  }

  async find(id: string): Promise<StarterDto> {
    const found = (await this.all()).find((starter) => starter.id === id);
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws {BrokenRule} for one that is not offered here */
  async offered(starterId: string): Promise<StarterDto> {
    const found = (await this.all()).find(({ id, isHidden }) => id === starterId && !isHidden);
    if (found) return found;
    throw new BrokenRule(say`Your clinic has no starter of this id. GET /v1/starters lists those it has.`, {
      errors: [{ pointer: '/starterId', message: say`must be a starter that is offered` }],
    });
  }

  async add({ substanceUse = false, keepWording, ...input }: AddStarterDto): Promise<StarterDto> {
    await this.requireRoomFor(input);
    await this.stages.requireStages(input.stages);
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body: input, keepWording });
    const adding = { id: newId(), addedBy: currentActor().accountId, addedAt: this.clock.now() };
    await this.db.repository(Starter).insert({ ...input, substanceUse, keepWordingReason, ...adding });
    return this.find(adding.id);
  }

  /** The organisation does not offer it any more. What plans have made of it stays. */
  async hide(id: string): Promise<StarterDto> {
    await this.find(id);
    await this.db.query(hide, [id, currentActor().accountId, this.clock.now()]);
    return this.find(id);
  }

  async show(id: string): Promise<StarterDto> {
    await this.find(id);
    await this.db.query(show, [id]);
    return this.find(id);
  }

  /** @throws {Conflict} for one that is there already, and for one too many of those that are offered */
  private async requireRoomFor({ kind, text }: Pick<AddStarterDto, 'kind' | 'text'>): Promise<void> {
    const all = await this.all();
    const same = all.find((each) => each.kind === kind && says(each, text));
    if (same)
      throw new Conflict(
        same.isHidden
          ? say`There is such a starter already, and it is hidden. Show it again.`
          : say`There is such a starter already.`,
      );
    if (all.filter(({ origin, isHidden }) => origin === 'own' && !isHidden).length >= mostOwn)
      throw new Conflict(say`There are ${mostOwn} starters of your own. Hide some, and use those you have.`);
  }

  private async suggestedAmong(texts: readonly string[]): Promise<string[]> {
    const all = await this.all();
    return texts.filter((text) => all.some((each) => says(each, text)));
  }

  /** All that whoever is asking may see, by id: the shipped ones first, in the order of the areas of life. */
  private async all(): Promise<StarterDto[]> {
    const [own, hidden] = await this.db.together([
      this.db.query<OwnRow>(ownStarters),
      this.db.query<{ id: string }>(hiddenStarters),
    ]);
    const isHidden = ({ id }: { id: string }): boolean => hidden.some((each) => each.id === id);
    const shipped = shippedStarters.map((each) => ({
      ...each,
      stages: [...each.stages],
      origin: 'shipped' as const,
    }));
    return [...shipped, ...own.map((each) => ({ ...each, origin: 'own' as const }))]
      .map((each) => ({ ...each, isHidden: isHidden(each) }))
      .filter((each) => !each.isHidden || mayAlso('starter.keep'))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }
}
