import { say, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../access/grants/grants.service.js';
import type { Relation } from '../../core/actor.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { StepUpService, type Proof } from '../../auth/sign-in/step-up.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { SignedElsewhereDto } from '../../people/signing-elsewhere/signed-elsewhere.dto.js';
import { SignedElsewhereService } from '../../people/signing-elsewhere/signed-elsewhere.service.js';
import type { ConsentMove } from '../consent-terms/consent-states.js';
import { ConsentEvent, type Deed, type LedgerEnd, type ConsentCapacity } from './consent-event.entity.js';
import { ConsentFollowersService } from './consent-followers.service.js';
import { ConsentNews } from './consent-news.js';
import { grantsOf, type ConsentTerms } from './consent-grants.js';
import { Consent } from './consent.entity.js';
import { ledgerEnd } from './ledger.queries.js';
import { Part2Deciders } from './part2-deciders.js';
import { Provision } from '../consent-terms/provision.entity.js';
import { isYes } from '../consent-terms/substance-use.js';
import { TreatmentsService } from './treatments.service.js';
import { requireWithinAuthority } from '../consent-terms/within-authority.js';

/** Where a consent stands, and what decides what can become of it. */
type ConsentState = LedgerEnd & {
  readonly recordedBy: string;
  readonly hasEnded: boolean;
  readonly editionId: string | null;
};

/** Adds to the ledger of a consent, which is all that ever changes where one stands. */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly stepUp: StepUpService,
    private readonly grants: GrantsService,
    private readonly deciders: Part2Deciders,
    private readonly settings: SettingsService,
    private readonly elsewhere: SignedElsewhereService,
    private readonly treatments: TreatmentsService,
    private readonly news: ConsentNews,
    private readonly followers: ConsentFollowersService,
  ) {}

  /** @throws {NotFound} where the patient has no such consent */
  async stateOf(consentId: string): Promise<ConsentState> {
    const parameters = [currentPatientId(), consentId, this.clock.now()];
    const [end] = await this.db.query<ConsentState>(ledgerEnd, parameters);
    if (!end) throw new NotFound();
    return end;
  }

  /** What a consent says. */
  async termsOf(id: string): Promise<ConsentTerms> {
    const [consent, provisions] = await this.db.together([
      this.db.repository(Consent).findOneByOrFail({ id }),
      this.db.repository(Provision).findBy({ consentId: id }),
    ]);
    return { ...consent, provisions };
  }

  /**
   * @param of the consent: what it says where that is at hand, else its id
   * @throws {StepUpRequired} when it is a yes that asks for a fresh proof
   * @throws {Forbidden} when it opens what is about substance use, and that is not theirs to decide
   * @throws {Conflict} when the table of moves does not allow it, or somebody else moved it meanwhile
   */
  async add(
    of: ConsentTerms | string,
    end: LedgerEnd,
    deed: Pick<Deed, 'move' | 'reason' | 'questions' | 'teachBack'>,
  ): Promise<void> {
    const actor = currentActor();
    const { relation, authority } = actor;
    const terms = typeof of === 'string' ? await this.termsOf(of) : of;
    if (authority) requireWithinAuthority(actor, terms);
    const who = { capacity: capacityOf(relation), authorityId: authority?.id ?? null };
    await this.write(end, terms, { ...deed, ...who });
  }

  /**
   * A yes that the patient, or who acts for them, gave on paper or on the clinic's device.
   * @throws {BrokenRule} when what proves it is missing
   */
  async recordYes(
    consentId: string,
    end: LedgerEnd,
    { signed, ...said }: Pick<Deed, 'questions' | 'teachBack'> & { signed: SignedElsewhereDto },
  ): Promise<void> {
    const terms = await this.termsOf(consentId);
    await this.stepUp.require(toSay`record what somebody decided`);
    const needed = { act: 'consent' as const, dataClasses: askedClasses(terms) };
    const earliest = await this.settings.dayOf(terms.recordedAt);
    const {
      capacity,
      authorityId,
      recordedBy: _,
      ...elsewhere
    } = await this.elsewhere.prove(signed, {
      ...needed,
      earliest,
    });
    await this.write(end, terms, { move: 'agree', ...said, capacity, authorityId, elsewhere });
  }

  /** Somebody whom a consent lets in, and nobody else, wants that no longer. */
  async giveBack(consentId: string, end: LedgerEnd): Promise<void> {
    const who = { capacity: 'recipient' as const, authorityId: null };
    await this.write(end, await this.termsOf(consentId), { move: 'give_back', ...who });
  }

  /** A no or a withdrawal, as the patient's side said it: nothing has to prove it. */
  async recordNo(
    consentId: string,
    end: LedgerEnd,
    { move, method, reason }: Pick<Deed, 'move' | 'reason'> & { method: 'paper' | 'word' },
  ): Promise<void> {
    const who = { capacity: 'self' as const, authorityId: null };
    await this.write(end, await this.termsOf(consentId), { move, reason, ...who, elsewhere: { method } });
  }

  private async write(
    end: LedgerEnd,
    terms: ConsentTerms,
    deed: Omit<Deed, 'happenedAt' | 'byAccount' | 'assurance' | 'provenAt'>,
  ): Promise<void> {
    const move = await this.deciders.moveOf(deed.move, terms, deed);
    const proof = await this.proofFor(move, terms);
    const doing = { happenedAt: this.clock.now(), byAccount: currentActor().accountId, ...proof };
    const event = ConsentEvent.after(end, terms.id, { ...deed, move, ...doing });
    await this.db.together([this.db.repository(ConsentEvent).insert(event), this.writeGrants(event, terms)]);
    await this.news.tell(event, terms);
    if (event.fromStatus === 'active') await this.followers.ended(terms.id);
    if (terms.interventionId) await this.treatments.consentMoved(terms.interventionId);
  }

  /** A consent opens something from its yes until it moves on from there; what it says never changes. */
  private async writeGrants(
    { number, fromStatus, toStatus, happenedAt }: ConsentEvent,
    terms: ConsentTerms,
  ): Promise<void> {
    if (fromStatus !== 'active' && toStatus !== 'active') return;
    const source = { id: terms.id, version: number };
    await this.grants.replace(source, toStatus === 'active' ? grantsOf(terms, happenedAt) : []);
  }

  private async proofFor(move: ConsentMove, terms: ConsentTerms): Promise<Proof> {
    return isYes(move) && asksForProof(terms)
      ? this.stepUp.require(toSay`say yes to a disclosure, or to sharing what is about substance use`)
      : this.stepUp.proof();
  }
}

/** What an authority has to cover for a yes. */
function askedClasses({ interventionId, provisions }: ConsentTerms): string[] {
  const classes = provisions.flatMap(({ dataClasses }) => dataClasses);
  return [...new Set([...classes, ...(interventionId === null ? [] : ['plan'])])];
}

/** Whether a yes asks for a fresh proof of who says it. */
function asksForProof({ kind, provisions }: ConsentTerms): boolean {
  return (
    kind === 'disclosure' ||
    provisions.some(({ effect, dataClasses }) => effect === 'permit' && dataClasses.includes('substance_use'))
  );
}

/** @throws {Forbidden} for somebody who is neither the patient, nor acts for them, nor cares for them */
export function capacityOf(relation: Relation): ConsentCapacity {
  switch (relation) {
    case 'self':
    case 'representative':
      return relation;
    case 'care_team':
      return 'professional';
    case 'facilitator':
    case 'peer':
    case 'integrator':
    case 'natural_support':
    case 'other_clinician':
    case 'break_glass':
    case 'none':
      throw new Forbidden(
        say`Consents are moved by the patient, by who acts for them, and by the care team.`,
      );
  }
}
