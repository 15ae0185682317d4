import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireParty, type Party } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { say } from '../../core/language/say.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { RestrictionsService } from '../../sharing/restrictions/restrictions.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  AgreeToReferralDto,
  CompleteReferralDto,
  ProposeReferralDto,
  ReferralDto,
  ReferralPageDto,
} from './referral.dto.js';
import { Referral } from './referral.entity.js';
import { isDisclosed, oneReferral, referralPage } from './referrals.queries.js';
import { WhereToReader } from './where-to.reader.js';

type Row = ReferralDto & { readonly [column: string]: unknown };

/** Patients are put in touch with people and places that help, by their own yes. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
    private readonly restrictions: RestrictionsService,
    private readonly whereTo: WhereToReader,
  ) {}

  async propose({ keepWording, substanceUse, ...input }: ProposeReferralDto): Promise<ReferralDto> {
    const { reason, goesAlong } = input;
    const to = await this.whereTo.find(input);
    const body = { reason, goesAlong };
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    const who = { id: newId(), proposedBy: currentActor().accountId, proposedAt: this.clock.now() };
    const referral = Referral.propose({ ...who, ...to, ...body, keepWordingReason });
    await this.db.repository(Referral).insert(referral);
    await this.labels.settle('referral', referral.id, substanceUse);
    const label = substanceUse ? 'substance_use' : null;
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'referral_proposed', about: { referral: referral.id }, patientId, label });
    return this.find(referral.id);
  }

  async agree(id: string, { goesAlong = null }: AgreeToReferralDto): Promise<ReferralDto> {
    const referral = await this.load(id);
    await this.whereTo.requireStillWelcome(referral);
    referral.agree(this.doing(), goesAlong);
    return this.changed(referral, ['state', 'goesAlong', 'agreedBy', 'agreedAt']);
  }

  async shareOtherwise(id: string, goesAlong: string): Promise<ReferralDto> {
    const referral = await this.load(id);
    referral.shareOtherwise(goesAlong);
    return this.changed(referral, ['goesAlong']);
  }

  /** It leaves: after the yes, to whom nothing that was agreed on keeps it from, and never to whom is not to be told. */
  async send(id: string, disclosureId: string | null): Promise<ReferralDto> {
    const referral = await this.load(id);
    await this.whereTo.require(referral);
    const classes = referral.label === null ? ['plan' as const] : ['plan' as const, 'substance_use' as const];
    await this.restrictions.requireFree({
      ...{ recipient: referral.toName, dataClasses: classes, purposeCode: 'care_coordination' },
      recordsFrom: null,
    });
    if (disclosureId !== null) await this.requireOnRecord(disclosureId, referral.label);
    referral.send({ ...this.doing(), disclosureId });
    return this.changed(referral, ['sentBy', 'sentAt', 'disclosureId']);
  }

  async hold(id: string): Promise<ReferralDto> {
    const referral = await this.load(id);
    referral.hold(side());
    return this.changed(referral, ['state', 'heldBySide']);
  }

  async resume(id: string): Promise<ReferralDto> {
    const referral = await this.load(id);
    referral.resume(side());
    return this.changed(referral, ['state', 'heldBySide']);
  }

  /** What has left already cannot be called back, and is not sent again. */
  async revoke(id: string): Promise<ReferralDto> {
    const referral = await this.load(id);
    // By the other side perhaps, or on another device: it is taken back.
    if (referral.state === 'revoked') return this.find(id);
    referral.revoke(this.doing());
    return this.changed(referral, ['state', 'heldBySide', 'closedBy', 'closedAt']);
  }

  async complete(id: string, { outcome, keepWording }: CompleteReferralDto): Promise<ReferralDto> {
    this.wording.requireNoStigma({ party: side(), body: { outcome }, keepWording });
    const referral = await this.load(id);
    referral.complete(outcome, this.doing());
    return this.changed(referral, ['state', 'heldBySide', 'closedBy', 'closedAt', 'outcome']);
  }

  async find(id: string): Promise<ReferralDto> {
    const [referral] = await this.db.query<Row>(oneReferral, [currentPatientId(), id]);
    if (!referral) throw new NotFound();
    return referral;
  }

  async list({ limit, cursor }: PageQuery): Promise<ReferralPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(referralPage, [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Both sides hear of every change, save whoever makes it. */
  private async changed(referral: Referral, fields: readonly (keyof Referral)[]): Promise<ReferralDto> {
    await this.db.update(referral, fields);
    const { id, label } = referral;
    if (referral.state !== 'draft') this.notices.settle(id);
    this.notices.tell({
      ...{ kind: 'referral_changed', about: { referral: id }, patientId: currentPatientId(), label },
    });
    return this.find(id);
  }

  /** @throws {BrokenRule} unless it is a disclosure of this patient, of the labelled kind where the referral is */
  private async requireOnRecord(disclosureId: string, label: Referral['label']): Promise<void> {
    const classes = label === null ? [] : [label];
    const found = await this.db.query(isDisclosed, [currentPatientId(), disclosureId, classes]);
    if (found.length > 0) return;
    throw new BrokenRule(say`No such disclosure of this patient is on record here.`, {
      errors: [
        { pointer: '/disclosureId', message: say`must be a disclosure of this patient that covers this` },
      ],
    });
  }

  private doing(): { by: string; at: Date } {
    return { by: currentActor().accountId, at: this.clock.now() };
  }

  private async load(id: string): Promise<Referral> {
    const [referral] = await this.db
      .repository(Referral)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!referral) throw new NotFound();
    return referral;
  }
}

function side(): Party {
  return requireParty(currentActor(), say`This is for the patient’s side and the care team.`);
}
