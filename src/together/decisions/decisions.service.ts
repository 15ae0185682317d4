import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireOwnWords } from '../../access/own-words.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { KeepWordingDto } from '../../wording/wording.dto.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  ChangeDecisionDto,
  ChooseDto,
  DecisionDto,
  DecisionPageDto,
  DecisionQuery,
  OpenDecisionDto,
  RecordChoiceDto,
  SayWhatMattersDto,
  SetAsideDto,
} from './decision.dto.js';
import { Decision, type Contributor } from './decision.entity.js';
import { decisionPage, missingLinks, oneDecision } from './decisions.queries.js';
import { newTexts } from './new-texts.js';

const choiceFields = [
  'state',
  'chosenOptionId',
  'reason',
  'tookPart',
  'howAgreed',
  'settledBy',
  'settledAt',
  'keepWordingReason',
] as const;

interface Links {
  readonly goalId?: string | null;
  readonly interventionId?: string | null;
  readonly consentId?: string | null;
}

/** Questions that patient and care team decide together. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
  ) {}

  async open(input: OpenDecisionDto): Promise<DecisionDto> {
    const { question, options = [], goalId = null, interventionId = null, substanceUse } = input;
    await this.requireLinks({ goalId, interventionId });
    const decision = Decision.open(
      newId(),
      { question, options, goalId, interventionId },
      this.contributor(),
    );
    decision.keepWordingReason = this.requireNoStigma(input);
    return this.add(decision, substanceUse);
  }

  async change(decisionId: string, input: ChangeDecisionDto, ifMatch: IfMatch): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    await this.requireLinks(input);
    const { keepWording, substanceUse, ...changes } = input;
    const kept = this.requireNoStigma({ ...newTexts(changes, decision), keepWording });
    decision.change(changes, this.contributor());
    decision.keepWordingReason = kept ?? decision.keepWordingReason;
    const fields = ['question', 'options', 'goalId', 'interventionId', 'keepWordingReason'] as const;
    await this.db.update(decision, fields, ifMatch);
    await this.labels.settle('decision', decisionId, substanceUse);
    return this.find(decisionId);
  }

  async sayWhatMatters(
    decisionId: string,
    { words }: SayWhatMattersDto,
    ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    const { whatMatters, version } = decision;
    ifMatch.requireOver({ isWritten: whatMatters !== null, version });
    if (whatMatters !== null) requireOwnWords(decision.whatMattersBy);
    decision.sayWhatMatters(words, this.contributor());
    await this.db.update(decision, ['whatMatters', 'whatMattersBy', 'whatMattersAt']);
    return this.find(decisionId);
  }

  async choose(decisionId: string, choice: ChooseDto, ifMatch: IfMatch): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    decision.choose(choice, this.contributor());
    await this.db.update(decision, choiceFields, ifMatch);
    return this.find(decisionId);
  }

  async record(decisionId: string, input: RecordChoiceDto, ifMatch: IfMatch): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    const kept = this.requireNoStigma(input);
    decision.record(input, this.contributor());
    decision.keepWordingReason = kept ?? decision.keepWordingReason;
    await this.db.update(decision, choiceFields, ifMatch);
    return this.find(decisionId);
  }

  async setAside(decisionId: string, input: SetAsideDto): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    const kept = this.requireNoStigma(input);
    decision.setAside(input.reason, this.contributor());
    decision.keepWordingReason = kept ?? decision.keepWordingReason;
    await this.db.update(decision, choiceFields);
    return this.find(decisionId);
  }

  async contest(decisionId: string, reason: string): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    decision.contest(reason, this.contributor());
    await this.db.update(decision, ['contestedBy', 'contestedAt', 'contestReason']);
    return this.find(decisionId);
  }

  async reopen(decisionId: string): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    return this.add(decision.reopen(newId(), this.contributor()));
  }

  async nameConsent(decisionId: string, consentId: string, ifMatch: IfMatch): Promise<DecisionDto> {
    const decision = await this.load(decisionId);
    await this.requireLinks({ consentId });
    const { consentId: named, version } = decision;
    ifMatch.requireOver({ isWritten: named !== null, version });
    decision.leadTo(consentId);
    await this.db.update(decision, ['consentId']);
    await this.labels.settle('decision', decisionId);
    return this.find(decisionId);
  }

  async find(decisionId: string): Promise<DecisionDto> {
    const [decision] = await this.db.query<DecisionDto>(oneDecision, [currentPatientId(), decisionId]);
    if (!decision) throw new NotFound();
    return decision;
  }

  async list({ limit, cursor, ...filter }: DecisionQuery): Promise<DecisionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const { state = null, goalId = null, interventionId = null } = filter;
    const parameters = [currentPatientId(), after, limit + 1, state, goalId, interventionId];
    return pageOf(await this.db.query<DecisionDto>(decisionPage, parameters), limit, ({ id }) => [id]);
  }

  private async add(decision: Decision, substanceUse?: boolean | null): Promise<DecisionDto> {
    await this.db.repository(Decision).insert(decision);
    await this.labels.settle('decision', decision.id, substanceUse);
    return this.find(decision.id);
  }

  /** Locked, so that of two who settle it the second sees the first. */
  private async load(id: string): Promise<Decision> {
    const [decision] = await this.db
      .repository(Decision)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!decision) throw new NotFound();
    return decision;
  }

  private async requireLinks({ goalId, interventionId, consentId }: Links): Promise<void> {
    const links = [goalId ?? null, interventionId ?? null, consentId ?? null];
    if (links.every((id) => id === null)) return;
    const parameters = [currentPatientId(), ...links];
    const rows = await this.db.query<{ missing: string[] }>(missingLinks, parameters);
    const missing = rows.flatMap((row) => row.missing);
    if (missing.length === 0) return;
    throw new BrokenRule(
      say`This patient has nothing under ${missing.join(' and ')}. Read the plan again and take the id from there.`,
      {
        errors: missing.map((name) => ({ pointer: `/${name}`, message: say`must be an id of this patient` })),
      },
    );
  }

  private requireNoStigma({
    keepWording,
    ...body
  }: {
    readonly keepWording?: KeepWordingDto | null;
  }): string | null {
    return this.wording.requireNoStigma({ party: this.contributor().party, body, keepWording });
  }

  private contributor(): Contributor {
    const actor = currentActor();
    const party = requireParty(actor, say`Only the patient’s side and the care team decide together.`);
    return { accountId: actor.accountId, party, at: this.clock.now() };
  }
}
