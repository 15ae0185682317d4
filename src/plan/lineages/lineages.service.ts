import { Injectable } from '@nestjs/common';
import { chainsSeenBy } from '../../access/facts/conversations.js';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import type { PersonDto } from '../../core/person.dto.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { GoalDto, OwnWordsDto } from '../elements/goal.dto.js';
import { wordingHint } from '../elements/wording-hint.js';
import { NamesService } from '../../organisation/names/names.service.js';
import { GoalsService } from '../goals/goals.service.js';
import type { LineageDto, QuoteDto } from './lineage.dto.js';
import { proposalsAboutGoal } from './lineages.queries.js';
import { quotesIn, wordingsIn, type StoredProposal } from './wordings.js';

/** How the wording of a goal grew from what the person said. */
@Injectable()
export class LineagesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly goals: GoalsService,
    private readonly names: NamesService,
  ) {}

  async find(planId: string, goalId: string): Promise<LineageDto> {
    const goal = await this.goals.find(planId, goalId);
    const actor = currentActor();
    const reader = [mayAlso('proposal.read'), actor.seesSubstanceUse, chainsSeenBy(actor)];
    const about = [currentPatientId(), planId, goalId, ...reader, this.clock.now()];
    const proposals = await this.db.query<StoredProposal>(proposalsAboutGoal, about);
    const { statement, objective, attainmentScale, ownWords } = goal;
    const quote = ownWords?.text ?? null;
    return {
      ...{ goalId, statement, objective, attainmentScale },
      quotes: await this.quotes(goal, quotesIn(goalId, proposals)),
      wordings: wordingsIn(goalId, proposals, quote),
      hint: wordingHint(quote, statement),
    };
  }

  /** What the goal carries, and what was said besides. */
  private async quotes({ ownWords }: GoalDto, said: readonly OwnWordsDto[]): Promise<QuoteDto[]> {
    const all = [...(ownWords ? [ownWords] : []), ...said];
    // A quote stays with its goal through every counter-proposal: it is told once.
    const quotes = [...new Map(all.map((quote) => [`${quote.saidAt} ${quote.text}`, quote])).values()];
    const people = new Map((await this.names.people(quotes)).map((person) => [person.accountId, person]));
    const named = (accountId: string | null): PersonDto | null => people.get(accountId ?? '') ?? null;
    return quotes
      .sort((one, other) => (one.saidAt < other.saidAt ? -1 : 1))
      .map(({ text, saidBy, saidAt, dictatedTo }) => ({
        ...{ text, saidAt, saidBy: named(saidBy), dictatedTo: named(dictatedTo) },
        isCurrent: text === ownWords?.text && saidAt === ownWords.saidAt,
      }));
  }
}
