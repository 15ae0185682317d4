import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  DeclineFacilitatorDto,
  FacilitationDto,
  FacilitationPageDto,
  NameFacilitatorDto,
} from './facilitation.dto.js';
import { Facilitation, type ConversationFacts, type Doer } from './facilitation.entity.js';
import { FacilitationNews } from './facilitation-news.js';
import {
  conversationOf,
  facilitationPage,
  labelOfFacilitation,
  oneFacilitation,
  underWay,
} from './facilitators.queries.js';
import { requireToSee, whatIsKeptFrom } from './what-they-can-read.js';

const answerFields = ['state', 'answeredBy', 'answeredAt', 'answerWords', 'answerKeepWordingReason'] as const;
const endFields = ['state', 'endedBy', 'endedAt'] as const;

/** A conversation, and whether something in it is labelled as about substance use. */
type Conversation = ConversationFacts & { readonly speaksOfSubstanceUse: boolean };
type FacilitationRow = Omit<FacilitationDto, 'keptFromFacilitator'> & {
  readonly speaksOfSubstanceUse: boolean;
};

/** A third person for a conversation that goes back and forth. What it opens is written with each change. */
@Injectable()
export class FacilitatorsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly news: FacilitationNews,
  ) {}

  async name(planId: string, input: NameFacilitatorDto): Promise<FacilitationDto> {
    await this.carePlans.lock(planId);
    const { proposalId, accountId, reason = null, endsAt, keepWording } = input;
    const by = this.side();
    const conversation = await this.conversationOf(planId, proposalId);
    const person = await this.factsReader.ofCandidate(accountId, currentPatientId());
    await this.excludedPersons.requireNone([{ name: person?.displayName, pointer: '/accountId' }]);
    const keepWordingReason = this.wording.requireNoStigma({
      party: by.party,
      body: { reason },
      keepWording,
    });
    const naming = {
      ...{ id: newId(), accountId, reason, keepWordingReason },
      endsAt: endsAt ? new Date(endsAt) : null,
    };
    if (conversation.speaksOfSubstanceUse) requireToSee(person);
    const facilitation = Facilitation.propose({ ...naming, person }, conversation, by);
    await this.clearAway(conversation.chainId);
    await this.db.repository(Facilitation).insert(facilitation);
    await this.labels.settle('facilitation', facilitation.id);
    await this.tell(facilitation);
    return this.find(planId, facilitation.id);
  }

  async accept(planId: string, id: string): Promise<FacilitationDto> {
    const facilitation = await this.load(planId, id);
    const person = await this.factsReader.ofCandidate(facilitation.accountId, currentPatientId());
    await this.excludedPersons.requireNone([{ name: person?.displayName, pointer: '' }]);
    const by = this.side();
    if ((await this.find(planId, id)).keptFromFacilitator !== null) requireToSee(person);
    facilitation.accept(by, person);
    await this.save(facilitation, answerFields);
    await this.tell(facilitation);
    return this.find(planId, id);
  }

  async decline(
    planId: string,
    id: string,
    { reason, keepWording }: DeclineFacilitatorDto,
  ): Promise<FacilitationDto> {
    const facilitation = await this.load(planId, id);
    const by = this.side();
    const keepWordingReason = this.wording.requireNoStigma({
      party: by.party,
      body: { reason },
      keepWording,
    });
    facilitation.decline(by, { words: reason, keepWordingReason });
    await this.save(facilitation, answerFields);
    await this.tell(facilitation);
    return this.find(planId, id);
  }

  async withdraw(planId: string, id: string): Promise<FacilitationDto> {
    const facilitation = await this.load(planId, id);
    facilitation.withdraw(this.side());
    await this.save(facilitation, endFields);
    await this.tell(facilitation);
    return this.find(planId, id);
  }

  async end(planId: string, id: string): Promise<FacilitationDto> {
    const facilitation = await this.load(planId, id);
    // Each of the three may at the same moment: what one has ended stays so.
    if (facilitation.state === 'ended') return this.find(planId, id);
    facilitation.end(this.doer());
    await this.save(facilitation, endFields);
    await this.tell(facilitation);
    return this.find(planId, id);
  }

  async find(planId: string, id: string): Promise<FacilitationDto> {
    const [found] = await this.db.query<FacilitationRow>(oneFacilitation, [...this.scope(planId), id]);
    if (!found) throw new NotFound();
    return this.withWhatIsKept(found);
  }

  async list(planId: string, { limit, cursor }: PageQuery): Promise<FacilitationPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...this.scope(planId), after, limit + 1];
    const { items, next } = pageOf(
      await this.db.query<FacilitationRow>(facilitationPage, parameters),
      limit,
      ({ id }) => [id],
    );
    const told: FacilitationDto[] = [];
    for (const item of items) told.push(await this.withWhatIsKept(item));
    return { items: told, next };
  }

  /** Both sides read what their facilitator cannot; whoever may not know of it reads nothing of that either. */
  private async withWhatIsKept({
    speaksOfSubstanceUse,
    ...facilitation
  }: FacilitationRow): Promise<FacilitationDto> {
    const isLive = facilitation.state === 'named' || facilitation.state === 'active';
    if (!isLive || !speaksOfSubstanceUse || !currentActor().seesSubstanceUse)
      return { ...facilitation, keptFromFacilitator: null };
    const { accountId } = facilitation.facilitator;
    const person = await this.factsReader.ofAccount(accountId, currentPatientId());
    return {
      ...facilitation,
      keptFromFacilitator: whatIsKeptFrom(person),
    };
  }

  /** A facilitator sees what concerns them, until it is over. */
  private scope(planId: string): unknown[] {
    const { relation, accountId } = currentActor();
    const own = relation === 'facilitator' ? accountId : null;
    return [currentPatientId(), planId, this.clock.now(), own];
  }

  private async conversationOf(planId: string, proposalId: string): Promise<Conversation> {
    const parameters = [currentPatientId(), planId, this.clock.now(), proposalId];
    const [conversation] = await this.db.query<Conversation>(conversationOf, parameters);
    if (conversation) return conversation;
    throw new BrokenRule(
      say`The plan has no such proposal. Read its proposals and take the id of the open one.`,
      {
        errors: [{ pointer: '/proposalId', message: say`must be the id of a proposal of this plan` }],
      },
    );
  }

  /** What ran out of time makes room for another. */
  private async clearAway(chainId: string): Promise<void> {
    const live = await this.db.repository(Facilitation).findBy({ chainId, state: In(['named', 'active']) });
    for (const each of live) {
      each.lapseWhenOver(this.clock.now(), true);
      if (each.state === 'lapsed') await this.save(each, ['state']);
    }
  }

  private async tell(facilitation: Facilitation): Promise<void> {
    const parameters = [currentPatientId(), facilitation.id];
    const [row] = await this.db.query<{ label: 'substance_use' | null }>(labelOfFacilitation, parameters);
    this.news.tell(facilitation, row?.label ?? null);
  }

  private async save(facilitation: Facilitation, fields: readonly (keyof Facilitation)[]): Promise<void> {
    await this.db.update(facilitation, fields);
    await this.grants.replace({ id: facilitation.id }, facilitation.grants());
  }

  /** As it stands now; the plan's lock keeps the conversation still meanwhile. */
  private async load(planId: string, id: string): Promise<Facilitation> {
    await this.carePlans.hold(planId, 'UPDATE');
    await this.find(planId, id);
    const facilitation = await this.db.repository(Facilitation).findOneByOrFail({ id, planId });
    const now = this.clock.now();
    const [row] = await this.db.query<{ isUnderWay: boolean }>(underWay, [facilitation.chainId, now]);
    facilitation.lapseWhenOver(now, row?.isUnderWay ?? false);
    return facilitation;
  }

  private doer(): Doer {
    const actor = currentActor();
    return { accountId: actor.accountId, party: partyOf(actor), at: this.clock.now() };
  }

  private side(): Doer & { party: NonNullable<Doer['party']> } {
    const { party, ...doer } = this.doer();
    if (!party) throw new Forbidden(say`The two sides of the conversation settle who helps them.`);
    return { ...doer, party };
  }
}
