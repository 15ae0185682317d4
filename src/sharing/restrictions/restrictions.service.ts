import { say } from '../../core/language/say.js';
import { classesInWords } from '../../access/classes-in-words.js';
import { Injectable } from '@nestjs/common';
import { isOwnRecord } from '../../access/decision/decide.js';
import { isMachine } from '../../access/decision/machines.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { PurposeCode } from '../consent-terms/consent-purposes.js';
import { requireWithinAuthority } from '../consent-terms/within-authority.js';
import { isAbout, keptFrom, type Binding, type Passing } from './binding.js';
import type {
  AgreeRestrictionDto,
  AskRestrictionDto,
  DeclineRestrictionDto,
  EndRestrictionDto,
  LimitRestrictionDto,
  RestrictionDto,
  RestrictionPageDto,
} from './restriction.dto.js';
import { Restriction } from './restriction.entity.js';
import { anyInForce, bindingOutside, oneRestriction, restrictionsOfPatient } from './restrictions.queries.js';

type Row = RestrictionDto & { [column: string]: unknown };
type RestrictionNews = 'restriction_asked' | 'restriction_counts' | 'restriction_limited';

/** What patients ask to be kept, what they are answered, and that it is kept. */
@Injectable()
export class RestrictionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async ask({ substanceUse, ...input }: AskRestrictionDto): Promise<RestrictionDto> {
    const actor = currentActor();
    const { recipientAccountId = null, recipientOutside = null, dataClasses } = input;
    if ((recipientAccountId === null) === (recipientOutside === null)) throw notOneOfTwo();
    requireWithinAuthority(actor, {
      interventionId: null,
      provisions: [{ recipientAccountId, dataClasses }],
    });
    if (recipientAccountId !== null) await this.recipientOf(recipientAccountId);
    const terms = {
      ...{ ...input, id: newId(), recipientAccountId, recipientOutside },
      paidInFull: input.paidInFull ?? false,
      howAsked: input.howAsked ?? 'in_writing',
    };
    const restriction = Restriction.ask(terms, { by: actor.accountId, at: this.clock.now() });
    await this.db.repository(Restriction).insert(restriction);
    await this.labels.settle('restriction', restriction.id, substanceUse);
    this.tell('restriction_asked', restriction.id);
    return this.find(restriction.id);
  }

  async agree(id: string, { answer }: AgreeRestrictionDto): Promise<RestrictionDto> {
    const restriction = await this.load(id);
    restriction.agree(answer ?? null, this.doing());
    await this.db.update(restriction, ['state', 'answer', 'answeredBy', 'answeredAt']);
    await this.close(restriction);
    this.answered(restriction);
    this.tell('restriction_counts', id);
    return this.find(id);
  }

  async decline(
    id: string,
    { answer, paymentNotFound = false }: DeclineRestrictionDto,
  ): Promise<RestrictionDto> {
    const restriction = await this.load(id);
    restriction.decline(answer, { ...this.doing(), paymentNotFound });
    await this.db.update(restriction, ['state', 'answer', 'paymentNotFound', 'answeredBy', 'answeredAt']);
    this.answered(restriction);
    return this.find(id);
  }

  async limit(id: string, { notice }: LimitRestrictionDto): Promise<RestrictionDto> {
    const restriction = await this.load(id);
    restriction.limit(notice, this.doing());
    await this.db.update(restriction, ['state', 'notice', 'noticeBy', 'noticeAt']);
    this.answered(restriction);
    this.tell('restriction_limited', id);
    return this.find(id);
  }

  async end(
    id: string,
    { howEnded = 'in_writing', endingWords = null }: EndRestrictionDto,
  ): Promise<RestrictionDto> {
    await this.find(id);
    const restriction = await this.load(id);
    requireMayEnd(restriction);
    if (howEnded === 'orally' && endingWords === null)
      throw new BrokenRule(
        say`What is ended by word of mouth is written down: say in endingWords what the patient said.`,
        {
          errors: [{ pointer: '/endingWords', message: say`must say what the patient said` }],
        },
      );
    const wasInForce = restriction.isInForce;
    restriction.end(endingWords, { ...this.doing(), how: howEnded });
    await this.db.update(restriction, ['state', 'howEnded', 'endingWords', 'endedBy', 'endedAt']);
    await this.grants.replace({ id }, []);
    this.notices.settle(id);
    if (wasInForce) this.tellOfEnd(restriction);
    return this.find(id);
  }

  async find(id: string): Promise<RestrictionDto> {
    const [row] = await this.db.query<Row>(oneRestriction, [currentPatientId(), id]);
    if (!row) throw new NotFound();
    return row;
  }

  async list({ limit, cursor }: PageQuery): Promise<RestrictionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    return pageOf(await this.db.query<Row>(restrictionsOfPatient, parameters), limit, (row) => [row.id]);
  }

  /** @throws {BrokenRule} when a restriction in force keeps some of this from them */
  async requireFree(passing: Passing): Promise<void> {
    const bindings = await this.db.query<Binding & { [column: string]: unknown }>(bindingOutside, [
      currentPatientId(),
    ]);
    const kept = keptFrom(bindings, passing);
    if (kept.length === 0) return;
    const detail = say`The organisation has agreed to keep ${classesInWords(kept)} from them (42 CFR 2.26). Leave it out, or ask the patient.`;
    throw new BrokenRule(detail, { errors: [{ pointer: '/dataClasses', message: detail }], onRecord: true });
  }

  /** Whether any restriction is in force for a patient. */
  async isAnyInForce(patientId: string): Promise<boolean> {
    return (await this.db.query(anyInForce, [patientId])).length > 0;
  }

  /** Closes what was agreed on to an account here, where it is about what they read for. */
  private async close(restriction: Restriction): Promise<void> {
    const { id, recipientAccountId, purposes } = restriction;
    if (recipientAccountId === null) return;
    const { facts } = await this.recipientOf(recipientAccountId);
    const readsFor = isMachine(facts) ? (facts.client?.purposeCode as PurposeCode | undefined) : 'treatment';
    if (readsFor && isAbout(purposes, readsFor)) await this.grants.replace({ id }, restriction.grants());
  }

  private async recipientOf(accountId: string): Promise<AccountFacts> {
    const person = await this.factsReader.ofAccount(accountId, currentPatientId());
    if (person && !isOwnRecord(person.facts)) return person;
    const detail = person
      ? say`This is the patient: their own record stays open to them.`
      : say`This organisation has no such account. Somebody outside goes by name, as recipientOutside.`;
    throw new BrokenRule(detail, { errors: [{ pointer: '/recipientAccountId', message: detail }] });
  }

  private async load(id: string): Promise<Restriction> {
    const restriction = await this.db.repository(Restriction).findOneBy({ id });
    if (!restriction) throw new NotFound();
    return restriction;
  }

  private answered({ id, askedBy }: Restriction): void {
    this.notices.settle(id);
    const patientId = currentPatientId();
    this.notices.tell({
      kind: 'restriction_answered',
      patientId,
      about: { restriction: id },
      named: [askedBy],
    });
  }

  private tellOfEnd({ id, askedBy }: Restriction): void {
    const news = { patientId: currentPatientId(), about: { restriction: id } };
    this.notices.tell({ kind: 'restriction_ended', ...news, named: [askedBy] });
  }

  private tell(kind: RestrictionNews, id: string): void {
    this.notices.tell({ kind, patientId: currentPatientId(), about: { restriction: id } });
  }

  private doing(): { by: string; at: Date } {
    return { by: currentActor().accountId, at: this.clock.now() };
  }
}

function notOneOfTwo(): BrokenRule {
  return new BrokenRule(
    say`A restriction names from whom something is kept: somebody here, or somebody outside by name.`,
    {
      errors: [{ pointer: '', message: say`must have exactly one of recipientAccountId, recipientOutside` }],
    },
  );
}

/** @throws {Forbidden} for who acts for the patient, of what the patient asked for, and for the clinician whom it is about */
function requireMayEnd({ askedBy, recipientAccountId }: Restriction): void {
  const actor = currentActor();
  if (actor.accountId === recipientAccountId)
    throw new Forbidden(
      say`This keeps something from you: the patient ends it, or somebody else writes down that they did.`,
    );
  if (partyOf(actor) === 'patient' && actor.relation !== 'self' && askedBy !== actor.accountId)
    throw new Forbidden(say`Whoever asked for this ends it, or the patient.`);
}
