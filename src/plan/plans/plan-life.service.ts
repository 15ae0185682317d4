import { say, saidAnew, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { partyOf, type Party } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { UnansweredProposalsService } from '../proposals/unanswered-proposals.service.js';
import type { OwnOp } from '../changing/all-ops.js';
import { WholePlansService } from './whole-plans.service.js';
import { ChangePlanService, type LoadedPlan } from '../changing/change-plan.service.js';
import { oneStatusChange, recordStatusChange, statusChangesOfPlan } from './care-plans.queries.js';
import { closingOf, requireNoClosing, requireOtherSide } from './plan-closing.js';
import type {
  ChangePlanStatusDto,
  OtherSideDto,
  PlanStatusChangeDto,
  PlanStatusChangePageDto,
} from './plan-life.dto.js';
import { requireWholePlan } from '../document/in-parts.js';
import { planMoves, type PlanMoveName } from '../document/plan-life.js';

interface Reason {
  readonly text: string | null;
  readonly keepWording: string | null;
  readonly ops?: OwnOp[];
  readonly otherSide?: OtherSideDto | null;
}

/** The life of a plan: each move is on record with who made it and why. */
@Injectable()
export class PlanLifeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly changePlan: ChangePlanService,
    private readonly wholePlans: WholePlansService,
    private readonly rulePacks: RulePacksService,
    private readonly unanswered: UnansweredProposalsService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async change(planId: string, input: ChangePlanStatusDto): Promise<PlanStatusChangeDto> {
    const loaded = await this.changePlan.load(planId);
    const { move, reason, keepWording } = input;
    const party = this.sideFor(move);
    const keep = this.wording.requireNoStigma({ party, body: input, keepWording });
    const closing = await this.closing(loaded, input, party);
    const wasInForce = hasBeenInForce(loaded);
    const id = await this.move(loaded, move, { text: reason, keepWording: keep, ...closing });
    await this.labels.settle('plan_status_change', id, input.substanceUse);
    if (wasInForce)
      this.notices.tell({ kind: 'plan_moved', patientId: currentPatientId(), about: { plan: planId } });
    return this.find(planId, id);
  }

  /** A signed version of the plan was put into force. */
  async activate(planId: string): Promise<void> {
    await this.move(await this.changePlan.load(planId), 'activate', { text: null, keepWording: null });
  }

  /** The person has died: nobody ended it, and what was open in it stays as it was. */
  async endWithDeath(planId: string): Promise<void> {
    const reason = { text: hasDied, keepWording: null };
    await this.move(await this.changePlan.load(planId), 'endWithDeath', reason);
  }

  async find(planId: string, changeId: string): Promise<PlanStatusChangeDto> {
    requireWholePlan();
    const parameters = [currentPatientId(), planId, changeId];
    const [change] = await this.db.query<PlanStatusChangeDto>(oneStatusChange, parameters);
    if (!change) throw new NotFound();
    return inTheirWords(change);
  }

  async list(planId: string, { limit, cursor }: PageQuery): Promise<PlanStatusChangePageDto> {
    requireWholePlan();
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), planId, after, limit + 1];
    const rows = await this.db.query<PlanStatusChangeDto>(statusChangesOfPlan, parameters);
    return pageOf(rows.map(inTheirWords), limit, ({ id }) => [id]);
  }

  private async move(loaded: LoadedPlan, move: PlanMoveName, reason: Reason): Promise<string> {
    const { plan } = loaded;
    const from = plan.status;
    plan.move(move);
    const { ops = [], otherSide = null } = reason;
    await this.changePlan.apply(loaded, ops, reason.text);
    if (!plan.isOpen) await this.unanswered.endWith(plan.id);
    const id = newId();
    const actor = currentActor();
    const words = [reason.text, reason.keepWording];
    const by = [actor.accountId, partyOf(actor), this.clock.now()];
    await this.db.query(recordStatusChange, [
      ...[id, plan.id, move, from, plan.status, ...words, ...by],
      otherSide === null ? null : JSON.stringify(otherSide),
    ]);
    return id;
  }

  /** A plan does not end over what is open in it, nor by the care team alone. */
  private async closing(
    loaded: LoadedPlan,
    input: ChangePlanStatusDto,
    party: Party,
  ): Promise<Pick<Reason, 'ops' | 'otherSide'>> {
    const { plan, working } = loaded;
    if (!hasBeenInForce(loaded) || (input.move !== 'complete' && input.move !== 'end')) {
      requireNoClosing(input);
      return {};
    }
    await this.wholePlans.require(plan.id);
    const ops = [closingOf(working.document, input)];
    if (party === 'patient') return { ops };
    return { ops, otherSide: requireOtherSide(input.otherSide, await this.rulePacks.current()) };
  }

  private sideFor(move: PlanMoveName): Party {
    const party = partyOf(currentActor());
    const allowed: readonly Party[] = planMoves[move].by;
    if (party && allowed.includes(party)) return party;
    throw new Forbidden(
      say`Completing or voiding a plan is for the care team. You can put it on hold or end it, at any time.`,
    );
  }
}

const hasBeenInForce = ({ plan: { status } }: LoadedPlan): boolean =>
  status === 'active' || status === 'on-hold';

const hasDied = toSay`The person has died.`;

/** Why it moved, in the language of the reader where the service said it. */
function inTheirWords({ reason, ...change }: PlanStatusChangeDto): PlanStatusChangeDto {
  return { ...change, reason: saidAnew(reason, [hasDied]) };
}
