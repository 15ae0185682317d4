import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { PlanLifeService } from '../plans/plan-life.service.js';
import type { TeamRole } from '../../people/care-team/care-team-member.entity.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { RulePackDto, Signer } from '../../organisation/rule-packs/rule-pack.dto.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { FreezingService } from './freezing.service.js';
import type { PlanVersionDto, PutInForceDto } from './plan-version.dto.js';
import { PlanVersion } from './plan-version.entity.js';
import { roleOnTeam } from './plan-versions.queries.js';
import { VersionsReader } from './versions.reader.js';

/** Puts a signed version into force. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly planLife: PlanLifeService,
    private readonly freezing: FreezingService,
    private readonly rulePacks: RulePacksService,
    private readonly reader: VersionsReader,
  ) {}

  async putInForce(planId: string, versionId: string, input: PutInForceDto): Promise<PlanVersionDto> {
    const plan = await this.carePlans.lock(planId);
    const [version, inForce, read] = await this.db.together([
      this.db.repository(PlanVersion).findOneBy({ id: versionId, planId }),
      this.db.repository(PlanVersion).findOneBy({ planId, state: 'in-force' }),
      this.reader.findWhole(planId, versionId),
    ]);
    if (!version) throw new NotFound();
    if (plan.status === 'on-hold')
      throw new Conflict('The plan is on hold. Resume it before a new version is put into force.');
    const unsignedReason = input.patientSignatureNotObtained ?? null;
    version.putInForce({ by: currentActor().accountId, at: this.clock.now(), unsignedReason });
    await this.requireSigned(read, unsignedReason);
    await this.freezing.requireComplete({ ...read.content, id: planId });
    // One after the other: at no moment may two versions be in force.
    inForce?.supersede();
    if (inForce) await this.db.update(inForce, ['state']);
    await this.db.update(version, ['state', 'inForceBy', 'inForceAt', 'unsignedReason']);
    if (plan.status === 'draft') await this.planLife.activate(plan.id);
    return this.reader.find(planId, versionId);
  }

  private async requireSigned(version: PlanVersionDto, unsignedReason: string | null): Promise<void> {
    const pack = this.rulePacks.find(version.rulePack.code, version.rulePack.version);
    const missing = version.missingSigners;
    if (unsignedReason !== null && !missing.includes('patient')) {
      throw new BrokenRule('The patient’s signature is there, so nothing has to be said about its absence.', {
        errors: [{ pointer: '/patientSignatureNotObtained', message: 'must be left out' }],
      });
    }
    const others = missing.filter((signer) => signer !== 'patient');
    if (others.length > 0 || (missing.includes('patient') && unsignedReason === null))
      throw unsigned(missing, pack);
    if (missing.includes('patient')) await this.requireGoodFaith(version, pack);
  }

  /** Without the patient's signature only a supervisor of the team goes on, after the attempts that the rule pack asks for. */
  private async requireGoodFaith({ attempts }: PlanVersionDto, pack: RulePackDto): Promise<void> {
    const [member] = await this.db.query<{ role: TeamRole }>(roleOnTeam, [
      currentPatientId(),
      currentActor().accountId,
    ]);
    if (member?.role !== 'supervisor') {
      throw new BrokenRule('Without the patient’s signature only a supervisor of the care team can go on.');
    }
    if (attempts.length < pack.goodFaithAttempts) {
      throw new BrokenRule(
        `Before a plan is put into force without the patient’s signature, they are asked ${pack.goodFaithAttempts} times; ${attempts.length} of these are recorded.`,
      );
    }
  }
}

const signerNames: Record<Signer, string> = {
  patient: 'the patient (or somebody who may sign for them)',
  professional: 'a professional of the care team',
  supervisor: 'a supervisor of the care team',
};

function unsigned(missing: readonly Signer[], { goodFaithAttempts }: RulePackDto): BrokenRule {
  const route = missing.includes('patient')
    ? ` Where the patient does not sign after being asked ${goodFaithAttempts} times, a supervisor can go on, with patientSignatureNotObtained.`
    : '';
  const names = missing.map((signer) => signerNames[signer]).join(' and ');
  return new BrokenRule(`This version still needs the signature of ${names}.${route}`, {
    extra: { missingSigners: missing },
  });
}
