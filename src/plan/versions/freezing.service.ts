import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { WholePlansService } from '../plans/whole-plans.service.js';
import type { CarePlanDto } from '../plans/care-plan.dto.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { CompletenessService, type MeasuredPlan } from '../completeness/completeness.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { TraineesService } from '../../people/care-team/trainees.service.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { signingRulesOf } from '../../organisation/rule-packs/signing-rules.entity.js';
import { accountsIn, contentOf, sayTheSame, type Frame } from '../content/plan-content.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { CoSignaturesService } from './co-signatures.service.js';
import type { PlanVersionDto } from './plan-version.dto.js';
import { PlanVersion } from './plan-version.entity.js';
import { namesOf, peopleAround } from './plan-versions.queries.js';
import { VersionsReader } from './versions.reader.js';

/** Puts the working plan up for signing: from then on this version of it is what it is. */
@Injectable()
export class FreezingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly completeness: CompletenessService,
    private readonly rulePacks: RulePacksService,
    private readonly reader: VersionsReader,
    private readonly wholePlans: WholePlansService,
    private readonly notices: NoticesService,
    private readonly trainees: TraineesService,
    private readonly coSignatures: CoSignaturesService,
  ) {}

  async freeze(planId: string): Promise<PlanVersionDto> {
    await this.carePlans.lock(planId);
    await this.wholePlans.require(planId);
    const [plan, latest] = await this.db.together([this.carePlans.find(planId), this.latest(planId)]);
    await this.requireComplete(plan);
    const content = contentOf(plan, await this.frame(plan, (latest?.number ?? 0) + 1));
    if (latest && sayTheSame(latest.plan, content)) throw unchanged(latest);
    const version = PlanVersion.freeze(newId(), content, await this.signing());
    if (latest?.state === 'for-signature') {
      latest.supersede();
      await this.db.update(latest, ['state']);
      this.notices.settle(latest.id);
    }
    await this.db.repository(PlanVersion).insert(version);
    await this.db.query('INSERT INTO frozen_hash (content_hash) VALUES ($1)', [version.contentHash]);
    const news = { patientId: currentPatientId(), about: { planVersion: version.id }, by: null };
    this.notices.tell({ kind: 'signature_wanted', ...news });
    return this.coSignatures.followed(null, await this.reader.find(planId, version.id));
  }

  /** The plan as it would be frozen now: what a frozen one is compared with. */
  async contentNow(planId: string): Promise<PlanContentDto> {
    const plan = await this.carePlans.find(planId);
    return contentOf(plan, await this.frame(plan, 0));
  }

  /** @throws {BrokenRule} when the plan lacks what its rule pack insists on */
  async requireComplete(plan: MeasuredPlan): Promise<void> {
    const gaps = (await this.completeness.gaps(plan)).filter(({ severity }) => severity === 'block');
    if (gaps.length === 0) return;
    throw new BrokenRule(
      say`The plan is not ready to be signed: ${gaps.map(({ message }) => message).join(' ')} “gaps” says why each of these matters, and what mends it.`,
      { extra: { gaps } },
    );
  }

  /** By which rules it is signed, and whether somebody in training wrote it. */
  private async signing(): Promise<Pick<PlanVersion, 'signing' | 'byTrainee'>> {
    const [pack, byTrainee] = await this.db.together([this.rulePacks.current(), this.trainees.isAtWork()]);
    return { signing: signingRulesOf(pack), byTrainee };
  }

  private async latest(planId: string): Promise<PlanVersion | null> {
    const [version] = await this.db
      .repository(PlanVersion)
      .find({ where: { planId }, order: { number: 'DESC' }, take: 1 });
    return version ?? null;
  }

  private async frame(plan: CarePlanDto, number: number): Promise<Frame> {
    const { accountId, displayName } = currentActor();
    const [[around], people, { code, version, title }] = await this.db.together([
      this.db.query<Pick<Frame, 'patient' | 'careTeam'>>(peopleAround, [currentPatientId()]),
      this.db.query<Frame['people'][number]>(namesOf, [[...new Set(accountsIn(plan))]]),
      this.rulePacks.current(),
    ]);
    if (!around) throw new Error('The patient of the request exists.');
    const frozenAt = this.clock.now().toISOString();
    const rulePack = { code, version, title };
    return { number, frozenAt, frozenBy: { accountId, displayName }, people, rulePack, ...around };
  }
}

function unchanged({ number, state }: PlanVersion): Conflict {
  const next = state === 'in-force' ? say`It is in force.` : say`Sign that one.`;
  return new Conflict(say`Nothing has changed since version ${number} was frozen. ${next}`);
}
