import { say, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { SignedElsewhereService } from '../../people/signing-elsewhere/signed-elsewhere.service.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import { WholePlansService } from '../plans/whole-plans.service.js';
import { attestationOf, PlanSignature } from '../signatures/plan-signature.entity.js';
import { SignatureContest } from '../signatures/signature-contest.entity.js';
import type { ContestSignatureDto, RecordSignatureDto } from '../signatures/signature.dto.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { PlanVersion } from '../versions/plan-version.entity.js';
import { CoSignaturesService } from '../versions/co-signatures.service.js';
import { VersionsReader } from '../versions/versions.reader.js';
import { requireTurn } from './signing.service.js';

interface Place {
  readonly planId: string;
  readonly versionId: string;
  readonly signatureId: string;
}

/** Signatures that were given on paper or on the clinic's device, and what the patient says of them later. */
@Injectable()
export class RecordedSignaturesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly wholePlans: WholePlansService,
    private readonly elsewhere: SignedElsewhereService,
    private readonly settings: SettingsService,
    private readonly notices: NoticesService,
    private readonly stepUp: StepUpService,
    private readonly reader: VersionsReader,
    private readonly labels: KeptLabelsService,
    private readonly coSignatures: CoSignaturesService,
  ) {}

  async record(
    planId: string,
    versionId: string,
    { contentHash, signed }: RecordSignatureDto,
  ): Promise<PlanVersionDto> {
    await this.carePlans.lock(planId);
    await this.wholePlans.require(planId);
    const version = await this.load(planId, versionId);
    version.requireSignable(contentHash);
    const standing = await this.reader.find(planId, versionId);
    requireTurn(['patient'], standing);
    await this.stepUp.require(toSay`record what somebody signed`);
    const earliest = await this.settings.dayOf(version.frozenAt);
    const proven = await this.elsewhere.prove(signed, { act: 'take_part', dataClasses: ['plan'], earliest });
    const { number, plan } = version;
    const signature = {
      id: newId(),
      versionId,
      contentHash: version.contentHash,
      ...proven,
      ...{ signedBy: null, assurance: null, provenAt: null, profession: null, inTraining: false },
      party: 'patient' as const,
      attestation: attestationOf(proven.capacity, number, plan.patient.name),
      signedAt: this.clock.now(),
    };
    await this.db.repository(PlanSignature).insert(signature);
    this.tell('signature_recorded', planId);
    return this.coSignatures.followed(standing, await this.reader.find(planId, versionId));
  }

  async contest(
    { planId, versionId, signatureId }: Place,
    { reason, means, substanceUse }: ContestSignatureDto,
  ): Promise<PlanVersionDto> {
    await this.carePlans.lock(planId);
    await this.load(planId, versionId);
    const signature = await this.db.repository(PlanSignature).findOneBy({ id: signatureId, versionId });
    if (!signature) throw new NotFound();
    if (signature.method === 'session')
      throw new Conflict(
        say`This signature was given in a session of the signer’s own. Who thinks that somebody else used it asks the privacy officer, from the access log.`,
      );
    const earlier = await this.db.repository(SignatureContest).findOneBy({ signatureId });
    if (earlier) throw new Conflict(say`It is on record already that this signature is not the patient’s.`);
    const standing = await this.reader.find(planId, versionId);
    const id = newId();
    await this.db.repository(SignatureContest).insert({
      id,
      signatureId,
      reason,
      means: meansOf(means),
      byAccount: currentActor().accountId,
      contestedAt: this.clock.now(),
    });
    await this.labels.settle('signature_contest', id, substanceUse);
    this.tell('signature_contested', planId);
    return this.coSignatures.followed(standing, await this.reader.find(planId, versionId));
  }

  private tell(kind: 'signature_recorded' | 'signature_contested', planId: string): void {
    this.notices.tell({ kind, patientId: currentPatientId(), about: { plan: planId } });
  }

  private async load(planId: string, versionId: string): Promise<PlanVersion> {
    const version = await this.db.repository(PlanVersion).findOneBy({ id: versionId, planId });
    if (!version) throw new NotFound();
    return version;
  }
}

/** The patient's side speaks for itself; the care team says how the patient told them. */
function meansOf(means: ContestSignatureDto['means']): SignatureContest['means'] {
  const party = requireParty(currentActor(), say`The patient’s side and the care team say so.`);
  if (party === 'patient') return 'portal';
  if (means) return means;
  throw new BrokenRule(say`Say how the patient told you: on paper, or by word.`, {
    errors: [
      { pointer: '/means', message: say`is needed when you record it for the patient: paper or word` },
    ],
  });
}
