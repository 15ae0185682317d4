import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { PlanLifeService } from '../plans/plan-life.service.js';
import type { TeamRole } from '../../people/care-team/care-team-member.entity.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { named } from '../signatures/what-next.js';
import { FreezingService } from './freezing.service.js';
import type { PlanVersionDto, PutInForceDto } from './plan-version.dto.js';
import { PlanVersion } from './plan-version.entity.js';
import { placeOnTeam } from './plan-versions.queries.js';
import { VersionsReader, type VersionWithRules } from './versions.reader.js';

/** Puts a signed version into force. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly planLife: PlanLifeService,
    private readonly freezing: FreezingService,
    private readonly reader: VersionsReader,
    private readonly notices: NoticesService,
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
      throw new Conflict(say`The plan is on hold. Resume it before a new version is put into force.`);
    const unsignedReason = input.patientSignatureNotObtained ?? null;
    const { signing } = read;
    version.putInForce({ by: currentActor().accountId, at: this.clock.now(), unsignedReason, signing });
    await this.requireSigned(read, unsignedReason);
    await this.freezing.requireComplete({ ...read.content, id: planId });
    // One after the other: at no moment may two versions be in force.
    inForce?.supersede();
    if (inForce) await this.db.update(inForce, ['state']);
    await this.db.update(version, ['state', 'inForceBy', 'inForceAt', 'unsignedReason', 'signing']);
    if (plan.status === 'draft') await this.planLife.activate(plan.id);
    this.notices.settle(versionId);
    const news = { patientId: currentPatientId(), about: { planVersion: versionId } };
    this.notices.tell({ kind: 'plan_in_force', ...news });
    return this.reader.find(planId, versionId);
  }

  private async requireSigned(version: VersionWithRules, unsignedReason: string | null): Promise<void> {
    const missing = version.missingSigners;
    if (unsignedReason !== null && !missing.includes('patient')) {
      throw new BrokenRule(
        say`The patient’s signature is there, so nothing has to be said about its absence.`,
        {
          errors: [{ pointer: '/patientSignatureNotObtained', message: say`must be left out` }],
        },
      );
    }
    const others = missing.filter((signer) => signer !== 'patient');
    if (others.length > 0 || (missing.includes('patient') && unsignedReason === null))
      throw unsigned(version);
    if (missing.includes('patient')) await this.requireGoodFaith(version);
  }

  /** Without the patient's signature only a supervisor of the team goes on, after the attempts that the rule pack asks for. */
  private async requireGoodFaith({ withoutPatient, whatComesNext }: VersionWithRules): Promise<void> {
    const [member] = await this.db.query<{ role: TeamRole }>(placeOnTeam, [
      currentPatientId(),
      currentActor().accountId,
    ]);
    if (member?.role !== 'supervisor') {
      throw new BrokenRule(
        say`Without the patient’s signature only a supervisor of the care team can go on.`,
      );
    }
    const { isEnough, needed, counted, saidNoOn } = withoutPatient;
    if (isEnough) return;
    const why =
      saidNoOn === null
        ? say`Before a plan is put into force without the patient’s signature, they are asked ${needed} times on different days; ${counted} of these count so far.`
        : say`The patient said no to this version, and nobody goes past a no.`;
    throw new BrokenRule(say`${why} ${whatComesNext}`, { extra: { withoutPatient } });
  }
}

function unsigned({ missingSigners, turn, whatComesNext }: VersionWithRules): BrokenRule {
  return new BrokenRule(
    say`This version still needs the signature of ${named(missingSigners)}. ${whatComesNext}`,
    {
      extra: { missingSigners, turn },
    },
  );
}
