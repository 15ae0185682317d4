import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import {
  nothingWritten,
  type SafetyContent,
  type SafetyEntry,
} from '../safety-plan-document/safety-content.js';
import { applyAsSeen } from '../safety-plan-document/unseen-lines.js';
import type { SafetyOp, SafetyOpInput } from '../safety-plan-document/safety-ops.dto.js';
import type { SafetySection } from '../safety-plan-document/safety-plan.dto.js';
import {
  insertSafetyRevision,
  makeSafetyPlan,
  safetyPlanOf,
  updateSafetyPlan,
} from './safety-plans.queries.js';

/** A safety plan under its lock. */
export interface SafetyPlanRow {
  readonly id: string;
  readonly content: SafetyContent;
  readonly revision: number;
  readonly updatedAt: Date;
  readonly [column: string]: unknown;
}

interface Change {
  readonly ops: readonly SafetyOp[];
  readonly from: SafetyEntry['from'];
  readonly proposalId: string | null;
  /** Whether whoever wrote the changes sees what is about substance use; what they do not see stays as it is. */
  readonly seesSubstanceUse: boolean;
}

interface Naming {
  readonly content: SafetyContent;
  /** By the patient's side; what the care team suggests waits for their answer, and what it writes in an emergency says so, and lapses. */
  readonly countsAtOnce: boolean;
}

/** The one writer of safety plans: the row is locked, ops change a copy, and what came of it is written with its history. */
@Injectable()
export class ChangeSafetyPlanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** Nobody else changes it until the end of this request. */
  async lock(): Promise<SafetyPlanRow> {
    const [, [plan]] = await this.db.together([
      this.db.query(makeSafetyPlan, [newId(), JSON.stringify(nothingWritten), this.clock.now()]),
      this.db.query<SafetyPlanRow>(`${safetyPlanOf} FOR UPDATE`, [currentPatientId()]),
    ]);
    if (!plan) throw new Error('The safety plan was made a moment ago and is not there.');
    return plan;
  }

  /** What is added gets its id. */
  async complete(inputs: readonly SafetyOpInput[], naming: Naming): Promise<SafetyOp[]> {
    await this.requireToHelp(inputs, naming);
    return inputs.map((op) => (op.op === 'entry.add' ? { ...op, entryId: newId() } : op));
  }

  /** @throws {ExcludedPersonNamed} where somebody is named as support who is not to be told, as far as whoever asks may know */
  async requireToHelp(ops: readonly SafetyOpInput[], { content, countsAtOnce }: Naming): Promise<void> {
    const named = ops.flatMap((op, index) =>
      'name' in op && op.name ? [{ name: op.name, pointer: `/ops/${index}/name` }] : [],
    );
    const spokenOf = ops.flatMap((op, index) =>
      'text' in op && op.text && isAboutSupport(op, content)
        ? [{ name: op.text, pointer: `/ops/${index}/text` }]
        : [],
    );
    if (countsAtOnce) return this.excludedPersons.requireToHelp(named, spokenOf);
    await this.excludedPersons.requireNone(named);
    await this.excludedPersons.requireNoneMentioned(spokenOf);
  }

  /** Makes the changes, all or none. */
  async apply(
    { id, content, revision }: SafetyPlanRow,
    { ops, from, proposalId, seesSubstanceUse }: Change,
  ): Promise<void> {
    const next = revision + 1;
    const now = this.clock.now();
    const changed = applyAsSeen(content, ops, { revision: next, from, seesSubstanceUse });
    const after = JSON.stringify(changed);
    const by = currentActor().accountId;
    await this.db.together([
      this.db.query(updateSafetyPlan, [id, after, next, now, changed.entries.length]),
      this.db.query(insertSafetyRevision, [newId(), next, after, JSON.stringify(ops), by, proposalId, now]),
    ]);
  }
}

const partsOfSupport: readonly SafetySection[] = ['people_and_places', 'people_i_ask', 'professionals'];

/** Of a warning sign, or of what makes the place safe, such a person may well be a part. */
function isAboutSupport(op: SafetyOpInput, { entries }: SafetyContent): boolean {
  const section =
    op.op === 'entry.add'
      ? op.section
      : op.op === 'entry.revise' && entries.find(({ id }) => id === op.entryId)?.section;
  return section !== undefined && section !== false && partsOfSupport.includes(section);
}
