import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { ObjectiveDto } from '../../plan/elements/goal.dto.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { parties, type Party, requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { divergenceOf, tScore, type RatedGoal } from './attainment.js';
import { withEvidence } from './evidence.js';
import { EvidenceService, type Evidence } from './evidence.service.js';
import { ProgressEntry, type Noticed } from './progress-entry.entity.js';
import type { AttainmentDto, GoalAttainmentDto } from './attainment.dto.js';
import type { LogProgressDto, ProgressEntryDto, ProgressPageDto, ProgressQuery } from './progress.dto.js';
import { entriesOfPlan, goalForProgress, latestRatings, oneEntry } from './progress.queries.js';

/** An entry as it is kept, with the id of its evidence. */
type EntryRow = Omit<ProgressEntryDto, 'evidence'> & {
  readonly measureId: string | null;
  readonly [column: string]: unknown;
};

interface GoalInPlan {
  readonly hasScale: boolean;
  readonly hasStep: boolean;
  readonly [column: string]: unknown;
}

type Rating = GoalAttainmentDto['ratings'][number];

interface ScaledGoal extends Omit<GoalAttainmentDto, 'divergence'> {
  readonly priorities: Partial<Record<Party, RatedGoal['priority']>>;
}

/** How it is going. Doing is not negotiating: each side notes what it notices. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly evidence: EvidenceService,
  ) {}

  async log(planId: string, input: LogProgressDto): Promise<ProgressEntryDto> {
    const { goal, today } = await this.around(planId, input);
    // Only now: whoever was at the plan before has ended.
    const now = this.clock.now();
    const { supersedes, keepWording } = input;
    const party = this.side(input.substanceUse ?? null);
    const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const corrected = supersedes ? await this.correctable(planId, supersedes) : null;
    const goalHasScale = requireInPlan(goal);
    const evidence = await this.evidenceFor(input, corrected);
    const { accountId: writtenBy } = currentActor();
    const answeredOn = evidence?.answeredOn ?? null;
    const measureId = evidence?.measureId ?? null;
    const said = { ...noticedIn(input), measureId, occurredOn: input.occurredOn ?? answeredOn ?? today };
    const isMeasured = said.value !== null || evidence !== null;
    const objective = isMeasured ? await this.objectiveOf(planId, said.goalId) : null;
    const entry = ProgressEntry.write(
      withEvidence(said, evidence, objective),
      { id: newId(), planId, party, writtenBy, recordedAt: now, keepWordingReason, corrected },
      { goalHasScale, today, objective, answeredOn },
    );
    await this.db.repository(ProgressEntry).insert(entry);
    return this.labelled(planId, entry);
  }

  private async labelled(planId: string, entry: ProgressEntry): Promise<ProgressEntryDto> {
    const [, , written] = await this.db.together([
      this.labels.settle('progress_entry', entry.id, entry.sensitivity !== null),
      entry.supersedes ? this.labels.settle('progress_entry', entry.supersedes) : undefined,
      this.find(planId, entry.id),
    ]);
    return written;
  }

  /** Whoever wrote an entry says that it was made in error. */
  async void(planId: string, entryId: string, reason: string): Promise<ProgressEntryDto> {
    await this.carePlans.hold(planId, 'SHARE');
    await this.find(planId, entryId);
    const party = this.side(null);
    this.wording.requireNoStigma({ party, body: { reason } });
    const entry = await this.correctable(planId, entryId);
    const now = this.clock.now();
    const occurredOn = await this.settings.dayOf(now);
    const { accountId: writtenBy } = currentActor();
    const voiding = entry.void(reason, { id: newId(), writtenBy, recordedAt: now, occurredOn });
    await this.db.repository(ProgressEntry).insert(voiding);
    await this.labels.settle('progress_entry', voiding.id, entry.sensitivity !== null);
    return this.find(planId, entryId);
  }

  async find(planId: string, entryId: string): Promise<ProgressEntryDto> {
    const parameters = [currentPatientId(), planId, entryId];
    const [entry] = await this.withEvidence(await this.db.query<EntryRow>(oneEntry, parameters));
    if (!entry) throw new NotFound();
    return entry;
  }

  async list(planId: string, { limit, cursor, goalId }: ProgressQuery): Promise<ProgressPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), planId, goalId ?? null, after, limit + 1];
    const rows = await this.db.query<EntryRow>(entriesOfPlan, parameters);
    return pageOf(await this.withEvidence(rows), limit, ({ id }) => [id]);
  }

  /** Both sides' latest ratings side by side, and a T-score for each of them. */
  async attainment(planId: string): Promise<AttainmentDto> {
    const goals = await this.scaledGoals(planId);
    return {
      id: planId,
      goals: goals.map(({ priorities, ...goal }) => ({ ...goal, divergence: divergenceOf(goal.ratings) })),
      parties: parties.map((party) => ({ party, tScore: tScore(ratedBy(party, goals)) })),
    };
  }

  private async scaledGoals(planId: string): Promise<ScaledGoal[]> {
    const [{ goals }, ratings] = await this.db.together([
      this.carePlans.find(planId),
      this.db.query<Rating & { goalId: string }>(latestRatings, [currentPatientId(), planId]),
    ]);
    return goals
      .filter(({ attainmentScale }) => attainmentScale !== null)
      .map(({ id: goalId, statement, priorities }) => ({
        goalId,
        statement,
        ratings: ratings
          .filter((rating) => rating.goalId === goalId)
          .map(({ party, rating, occurredOn }) => ({ party, rating, occurredOn })),
        priorities: Object.fromEntries(priorities.map(({ party, priority }) => [party, priority])),
      }));
  }

  /** What is named; left out in the place of another entry, what that one names. */
  private async evidenceFor(
    { measureId }: LogProgressDto,
    corrected: ProgressEntry | null,
  ): Promise<Evidence | null> {
    const named = measureId === undefined ? (corrected?.measureId ?? null) : measureId;
    return named === null ? null : this.evidence.toName(named);
  }

  private async withEvidence(rows: readonly EntryRow[]): Promise<ProgressEntryDto[]> {
    const named = rows.flatMap(({ measureId }) => measureId ?? []);
    const shown = await this.evidence.shown(named);
    return rows.map(({ measureId, ...entry }) => ({
      ...entry,
      evidence: shown.get(measureId ?? '') ?? null,
    }));
  }

  /** What an entry is written into. @throws {NotFound | Conflict} unless the plan can still be worked on */
  private async around(
    planId: string,
    { goalId, stepId = null }: LogProgressDto,
  ): Promise<{ goal: GoalInPlan | undefined; today: string }> {
    const [, [goal], today] = await this.db.together([
      this.carePlans.requireOpen(planId),
      this.db.query<GoalInPlan>(goalForProgress, [currentPatientId(), planId, goalId, stepId]),
      this.settings.dayOf(this.clock.now()),
    ]);
    return { goal, today };
  }

  /** What the goal is measured by, as the two agreed. */
  private async objectiveOf(planId: string, goalId: string): Promise<ObjectiveDto | null> {
    const { goals } = await this.carePlans.document(planId);
    return goals.find(({ id }) => id === goalId)?.objective ?? null;
  }

  private async correctable(planId: string, entryId: string): Promise<ProgressEntry> {
    const entry = await this.db.repository(ProgressEntry).findOneBy({ id: entryId, planId });
    if (!entry) throw notInPlan('supersedes');
    return entry;
  }

  private side(substanceUse: boolean | null): Party {
    const actor = currentActor();
    const party = requireParty(actor, say`Only the patient’s side and the care team note how it is going.`);
    if (!substanceUse || actor.seesSubstanceUse) return party;
    throw new Forbidden(
      say`What is labelled would be closed to you as well. Ask somebody to whom it is open.`,
    );
  }
}

/** What was said, with nothing in the place of what was left out. */
function noticedIn(input: LogProgressDto): Omit<Noticed, 'occurredOn' | 'measureId'> {
  const { goalId, stepId = null, note = null, rating = null, value = null, unit = null } = input;
  const { achievementStatus = null, lateReason = null, substanceUse = null } = input;
  return { goalId, stepId, note, rating, achievementStatus, value, unit, lateReason, substanceUse };
}

function ratedBy(party: Party, goals: readonly ScaledGoal[]): RatedGoal[] {
  return goals.flatMap(({ ratings, priorities }) =>
    ratings
      .filter((rating) => rating.party === party)
      .map(({ rating }) => ({ rating, priority: priorities[party] ?? null })),
  );
}

/** @returns whether the goal has a scale */
function requireInPlan(goal: GoalInPlan | undefined): boolean {
  if (!goal) throw notInPlan('goalId');
  if (!goal.hasStep) throw notInPlan('stepId');
  return goal.hasScale;
}

function notInPlan(field: string): BrokenRule {
  return new BrokenRule(
    say`The plan has nothing under this ${field}. Read the plan again and take the id from there.`,
    {
      errors: [{ pointer: `/${field}`, message: say`must be an id from this plan` }],
    },
  );
}
