import { say, sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { isExcluded } from '../../access/decision/decide.js';
import { requireAnothersRecord } from '../../access/own-affairs.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { SignInThrottleService } from '../../auth/passwords/sign-in-throttle.service.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BadInput, Forbidden, NotFound } from '../../core/errors.js';
import { typedKey } from '../../core/text/typed.js';
import { newId } from '../../core/ids.js';
import type { PageQuery } from '../../core/requests/page.js';
import { currentActor, currentContext } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { RestrictionsService } from '../../sharing/restrictions/restrictions.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { BreakGlassDto, BreakGlassPageDto, OpenGlassDto, ReviewGlassDto } from './break-glass.dto.js';
import { BreakGlass } from './break-glass.entity.js';
import { organisationName, patientNamed } from './break-glass.queries.js';
import { BreakGlassReader } from './break-glass.reader.js';

const nobody = toSay`There is no record with this id or number that you can open. Please check it letter for letter.`;

/** Opening a record in an emergency, and answering for it. */
@Injectable()
export class BreakGlassService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly stepUp: StepUpService,
    private readonly throttle: SignInThrottleService,
    private readonly notices: NoticesService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly restrictions: RestrictionsService,
    private readonly reader: BreakGlassReader,
  ) {}

  async open({ patientId: asked = null, identifier = null, ...why }: OpenGlassDto): Promise<BreakGlassDto> {
    if ((asked === null) === (identifier === null)) throw notOneOfTwo();
    await this.stepUp.require(toSay`open a record in an emergency`);
    const { accountId } = currentActor();
    await this.requireNotGuessing();
    const [patient] = await this.db.query<{ id: string }>(patientNamed, [
      asked,
      identifier && typedKey(identifier),
    ]);
    if (!patient) throw await this.miss(null);
    const patientId = patient.id;
    await this.db.approachPatient(patientId);
    const account = await this.factsReader.ofCandidate(accountId, patientId);
    if (account) BreakGlass.requireClosed(account.facts, patientId);
    if (!account || (await this.isNotToBeTold(account))) throw await this.miss(patientId);
    const parties = await this.partiesOf(why, account.displayName);
    const asksNotToPassOn = await this.restrictions.isAnyInForce(patientId);
    const at = this.clock.now();
    const { reasonCode, reason, substanceUse } = why;
    const written = { reasonCode, reason, labelledItself: substanceUse === true, ...parties };
    const opening = { ...written, asksNotToPassOn, id: newId(), patientId, accountId, at };
    const glass = BreakGlass.open(opening, account.facts);
    await this.db.repository(BreakGlass).insert(glass);
    await this.grants.replace({ id: glass.id }, glass.grants());
    this.tellOf(glass);
    return this.findOwn(glass.id);
  }

  findOwn(id: string): Promise<BreakGlassDto> {
    return this.reader.find(id, { accountId: currentActor().accountId });
  }

  listOwn(page: PageQuery): Promise<BreakGlassPageDto> {
    return this.reader.list(page, { accountId: currentActor().accountId });
  }

  async end(id: string): Promise<BreakGlassDto> {
    const { accountId } = currentActor();
    const glass = await this.load({ id, accountId });
    glass.end(this.clock.now());
    await this.db.update(glass, ['endedAt']);
    await this.grants.replace({ id }, glass.grants());
    return this.findOwn(id);
  }

  /** The patient closes it to somebody who is not to be told. What was done meanwhile is reviewed all the same. */
  async close(id: string): Promise<void> {
    const glass = await this.load({ id });
    glass.end(this.clock.now());
    await this.db.update(glass, ['endedAt']);
    await this.grants.replace({ id }, glass.grants());
    const { patientId, accountId } = glass;
    this.notices.tell({
      kind: 'break_glass_closed',
      patientId,
      about: { breakGlass: id },
      named: [accountId],
    });
  }

  async review(id: string, { outcome, note }: ReviewGlassDto): Promise<BreakGlassDto> {
    const glass = await this.load({ id });
    requireAnothersRecord(glass.patientId);
    const { accountId: by } = currentActor();
    glass.conclude(outcome, { by, at: this.clock.now(), note });
    await this.db.update(glass, ['review', 'reviewedBy', 'reviewedAt', 'reviewNote']);
    const { patientId, accountId } = glass;
    this.notices.settle(id);
    this.notices.tell({
      kind: 'break_glass_reviewed',
      patientId,
      about: { breakGlass: id },
      named: [accountId],
    });
    return this.reader.find(id);
  }

  private tellOf({ id, patientId }: BreakGlass): void {
    const about = { breakGlass: id };
    this.notices.tell({ kind: 'break_glass_to_review', patientId, about });
    this.notices.tell({ kind: 'break_glass_used', patientId, about });
  }

  /** Who learns of it and who discloses, as 42 CFR 2.51(c) asks: in an emergency nobody has to say what the service knows. */
  private async partiesOf(
    { affiliation, disclosedBy }: Pick<OpenGlassDto, 'affiliation' | 'disclosedBy'>,
    openedBy: string,
  ): Promise<{ affiliation: string; disclosedBy: string }> {
    const [organisation] = await this.db.query<{ name: string }>(organisationName);
    if (!organisation) throw new Error('Whoever is signed in belongs to an organisation.');
    return {
      affiliation: affiliation ?? organisation.name,
      disclosedBy: disclosedBy ?? `${openedBy}, by opening the record at ${organisation.name}`,
    };
  }

  private async load(which: { id: string; accountId?: string }): Promise<BreakGlass> {
    const glass = await this.db.repository(BreakGlass).findOneBy(which);
    if (!glass) throw new NotFound();
    return glass;
  }

  /** Numbers are not to be tried out: who misses five times within a quarter of an hour has to wait. */
  private async requireNotGuessing(): Promise<void> {
    if (!(await this.throttle.isBlocked(guessingBy(currentActor().accountId)))) return;
    throw new Forbidden(
      say`You have named records that are not here several times. Please check the number, and try again in some minutes.`,
    );
  }

  /** The patient has said no to them for the whole record, or does not want somebody of their name to be told. */
  private async isNotToBeTold({ facts, displayName }: AccountFacts): Promise<boolean> {
    return isExcluded(facts) || this.excludedPersons.isListed(displayName);
  }

  /**
   * A miss counts, for good although the request fails. Whom the patient has excluded is told no more than anybody; the
   * patient, the care team and the privacy officer see who tried.
   */
  private async miss(patientId: string | null): Promise<NotFound> {
    const { accountId, sessionId } = currentActor();
    await this.throttle.fail(guessingBy(accountId));
    if (patientId !== null)
      this.notices.tell({ kind: 'break_glass_refused', patientId, about: { account: accountId } });
    const attempt = {
      accountId,
      sessionId,
      patientId,
      outcome: 'denied',
      reason: 'excluded-person',
    } as const;
    await this.db.commit(patientId ? [recordedEvent('break_glass.open', null, attempt)] : []);
    // What the answer is recorded as names no patient: to whoever reads it, this is a record that does not exist.
    const context = currentContext();
    if (context) context.patientId = undefined;
    return new NotFound(sayAgain(nobody));
  }
}

function notOneOfTwo(): BadInput {
  return new BadInput(say`Name the patient by patientId or by identifier, one of the two.`, {
    errors: [{ pointer: '', message: say`must have exactly one of patientId, identifier` }],
  });
}

function guessingBy(accountId: string): string {
  return `break-glass of ${accountId}`;
}
