import { say, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { WholePlansService } from '../plans/whole-plans.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { type Party, requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { TraineesService } from '../../people/care-team/trainees.service.js';
import type { CareTeamMember } from '../../people/care-team/care-team-member.entity.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import { CoSignaturesService } from '../versions/co-signatures.service.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { PlanVersion } from '../versions/plan-version.entity.js';
import { attestationOf, PlanSignature, type Capacity } from '../signatures/plan-signature.entity.js';
import { placeOnTeam } from '../versions/plan-versions.queries.js';
import type { RecordAttemptDto } from '../signatures/signature-attempt.dto.js';
import { SignatureAttempt } from '../signatures/signature-attempt.entity.js';
import type { AttestationDto, SignVersionDto } from '../signatures/signature.dto.js';
import type { Signer } from '../../organisation/rule-packs/signing-rules.entity.js';
import { isTooEarly, signersBy } from '../signatures/turns.js';
import { named } from '../signatures/what-next.js';
import { VersionsReader } from '../versions/versions.reader.js';

/** The days of two moments, where the organisation is. */
const daysOf = `
  SELECT to_char($1::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') AS "frozenOn",
         to_char($2::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') AS today FROM tenant_setting`;

interface Signatory {
  readonly party: Party;
  /** As what this person can sign; the first is what is meant when nothing is said. */
  readonly capacities: readonly Capacity[];
  /** Of a professional on the care team. */
  readonly profession: string | null;
  /** Null: they have no place of their own here, and cover for somebody. */
  readonly inTraining: boolean | null;
}

/** Signing a version, or recording that somebody was asked and did not. */
@Injectable()
export class SigningService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly wording: WordingService,
    private readonly reader: VersionsReader,
    private readonly wholePlans: WholePlansService,
    private readonly stepUp: StepUpService,
    private readonly notices: NoticesService,
    private readonly labels: KeptLabelsService,
    private readonly trainees: TraineesService,
    private readonly coSignatures: CoSignaturesService,
  ) {}

  /** What the person at hand would sign. */
  async attestation(planId: string, versionId: string): Promise<{ items: AttestationDto[]; next: null }> {
    const version = await this.load(planId, versionId);
    await this.wholePlans.require(planId);
    const { capacities } = await this.signatory();
    const { number, plan, contentHash } = version;
    const items = capacities.map((capacity) => ({
      capacity,
      attestation: attestationOf(capacity, number, plan.patient.name),
      contentHash,
    }));
    return { items, next: null };
  }

  async sign(planId: string, versionId: string, input: SignVersionDto): Promise<PlanVersionDto> {
    await this.carePlans.lock(planId);
    await this.wholePlans.require(planId);
    const [version, signatory, standing] = await this.db.together([
      this.load(planId, versionId),
      this.signatory(),
      this.reader.find(planId, versionId),
    ]);
    version.requireSignable(input.contentHash);
    const capacity = capacityAmong(signatory, input.capacity);
    const { accountId, displayName, authority } = currentActor();
    const already = await this.db.repository(PlanSignature).findOneBy({ versionId, signedBy: accountId });
    if (already) throw new Conflict(say`You signed version ${version.number} already.`);
    const { party, profession } = signatory;
    const byGuardian = authority?.kind === 'guardian' || authority?.kind === 'parent';
    requireTurn(signersBy({ capacity, profession, byGuardian }), standing);
    const proof = await this.stepUp.require(toSay`sign a plan`);
    const inTraining = signatory.inTraining ?? (await this.trainees.isTrainee(accountId));
    await this.db.repository(PlanSignature).insert({
      id: newId(),
      ...{ versionId, contentHash: version.contentHash, signedBy: accountId, signerName: displayName },
      ...{ party, capacity, profession, inTraining, ...proof },
      authorityId: authority?.id ?? null,
      attestation: attestationOf(capacity, version.number, version.plan.patient.name),
      signedAt: this.clock.now(),
    });
    this.tellOfSigning(versionId, accountId, party);
    return this.coSignatures.followed(standing, await this.reader.find(planId, versionId));
  }

  async recordAttempt(planId: string, versionId: string, input: RecordAttemptDto): Promise<PlanVersionDto> {
    await this.carePlans.lock(planId);
    const [version, { party }] = await this.db.together([this.load(planId, versionId), this.signatory()]);
    const { keepWording, witness = null, lateReason = null, substanceUse, ...details } = input;
    const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const standing = await this.reader.find(planId, versionId);
    if (version.state !== 'for-signature' || !standing.missingSigners.includes('patient')) {
      throw new Conflict(say`Version ${version.number} is not waiting for the patient’s signature.`);
    }
    if (party === 'patient' && details.outcome !== 'declined') throw notYours();
    const now = this.clock.now();
    const [days] = await this.db.query<{ frozenOn: string; today: string }>(daysOf, [version.frozenAt, now]);
    if (!days) throw new Error('The organisation at hand has settings.');
    const attempt = SignatureAttempt.record(
      { ...details, witness, lateReason },
      { id: newId(), versionId, recordedBy: currentActor().accountId, recordedAt: now },
      days,
    );
    await this.db.repository(SignatureAttempt).insert({ ...attempt, keepWordingReason });
    await this.labels.settle('signature_attempt', attempt.id, substanceUse);
    const news = { patientId: currentPatientId(), about: { planVersion: versionId } };
    this.notices.tell({ kind: 'signature_not_given', ...news });
    return this.coSignatures.followed(standing, await this.reader.find(planId, versionId));
  }

  private tellOfSigning(versionId: string, accountId: string, party: Party): void {
    this.notices.settle(versionId, { accountId });
    const side = party === 'patient' ? 'clinician' : 'patient';
    this.notices.tell({
      kind: 'plan_signed',
      patientId: currentPatientId(),
      about: { planVersion: versionId },
      side,
    });
  }

  private async load(planId: string, versionId: string): Promise<PlanVersion> {
    const version = await this.db.repository(PlanVersion).findOneBy({ id: versionId, planId });
    if (!version) throw new NotFound();
    return version;
  }

  private async signatory(): Promise<Signatory> {
    const actor = currentActor();
    const party = requireParty(actor, say`Only the patient’s side and the care team sign.`);
    if (party === 'patient')
      return {
        party,
        capacities: [actor.relation === 'self' ? 'self' : 'representative'],
        ...{ profession: null, inTraining: false },
      };
    const [member] = await this.db.query<Pick<CareTeamMember, 'role' | 'profession' | 'inTraining'>>(
      placeOnTeam,
      [currentPatientId(), actor.accountId],
    );
    const capacities: Capacity[] =
      member?.role === 'supervisor' ? ['professional', 'supervisor'] : ['professional'];
    const { profession = null, inTraining = null } = member ?? {};
    return { party, capacities, profession, inTraining };
  }
}

/** Who is to sign after others waits for them. @throws {Conflict} */
export function requireTurn(
  as: readonly Signer[],
  { missingSigners, signingOrder, withoutPatient, turn, number }: PlanVersionDto,
): void {
  const awaited = missingSigners.filter((signer) => signer !== 'patient' || !withoutPatient.isEnough);
  if (!isTooEarly(as, awaited, signingOrder)) return;
  throw new Conflict(
    say`Version ${number} is signed in an order here, and first it is the turn of ${named(turn)}. Sign it after them.`,
    { extra: { turn } },
  );
}

function notYours(): BrokenRule {
  return new BrokenRule(
    say`You can say here that you choose not to sign. That you could not, or were not reached, is for the care team to record.`,
    { errors: [{ pointer: '/outcome', message: say`must be declined` }] },
  );
}

function capacityAmong({ capacities }: Signatory, asked: Capacity | undefined): Capacity {
  const capacity = capacities.find((each) => asked === undefined || each === asked);
  if (capacity) return capacity;
  throw new BrokenRule(say`On this plan you cannot sign as ${String(asked)}.`, {
    errors: [{ pointer: '/capacity', message: say`must be ${capacities.join(' or ')}` }],
  });
}
