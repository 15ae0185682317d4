import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import { nothingWritten } from '../safety-plan-document/safety-content.js';
import { isAboutSubstanceUse, requireUnchanged } from '../safety-plan-document/safety-document.js';
import type { WriteSafetyPlanDto } from '../safety-plan-document/safety-ops.dto.js';
import type { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { shownTo, type EmergencyEdit } from '../safety-plan-document/safety-view.js';
import { asSeen } from '../safety-plan-document/unseen-lines.js';
import { ChangeSafetyPlanService, type SafetyPlanRow } from './change-safety-plan.service.js';
import type { SafetyRevisionDto, SafetyRevisionPageDto } from './safety-proposal.dto.js';
import {
  emergencyEdits,
  oneSafetyRevision,
  safetyPlanOf,
  safetyRevisionsOf,
} from './safety-plans.queries.js';

type EditRow = EmergencyEdit & { readonly [column: string]: unknown };
type RevisionRow = Omit<SafetyRevisionDto, 'sections' | 'ifThen'> & Pick<SafetyPlanRow, 'content'>;

/** What helps people in their hardest hours. */
@Injectable()
export class SafetyPlansService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changing: ChangeSafetyPlanService,
    private readonly helpCard: HelpCardService,
  ) {}

  read(): Promise<SafetyPlanDto> {
    return this.of(currentPatientId(), currentActor().seesSubstanceUse);
  }

  /** One's own, by whoever is signed in: nobody has to know an id in a hard hour. @throws {NotFound} for who is no patient here */
  async readOwn(): Promise<SafetyPlanDto> {
    const { linkedPatientId } = currentActor();
    if (linkedPatientId === null) throw new NotFound();
    await this.db.approachPatient(linkedPatientId);
    return this.of(linkedPatientId, true);
  }

  /** What the patient's side writes counts at once. */
  async write({ ops: inputs, baseRevision }: WriteSafetyPlanDto): Promise<SafetyPlanDto> {
    const plan = await this.changing.lock();
    const { seesSubstanceUse } = currentActor();
    const content = asSeen(plan.content, seesSubstanceUse);
    const ops = await this.changing.complete(inputs, { content, countsAtOnce: true });
    if (!seesSubstanceUse && isAboutSubstanceUse(content, ops)) throw notOpenToYou();
    if (baseRevision !== undefined) requireUnchanged(content, ops, baseRevision);
    await this.changing.apply(plan, { ops, from: 'patient', proposalId: null, seesSubstanceUse });
    return this.read();
  }

  async findRevision(id: string): Promise<SafetyRevisionDto> {
    const [row] = await this.db.query<RevisionRow & { [column: string]: unknown }>(oneSafetyRevision, [
      currentPatientId(),
      id,
    ]);
    if (!row) throw new NotFound();
    return asRead(row);
  }

  async listRevisions({ limit, cursor }: PageQuery): Promise<SafetyRevisionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    const rows = await this.db.query<RevisionRow & { [column: string]: unknown }>(
      safetyRevisionsOf,
      parameters,
    );
    return pageOf(rows.map(asRead), limit, ({ id }) => [id]);
  }

  private async of(patientId: string, seesSubstanceUse: boolean): Promise<SafetyPlanDto> {
    const [[plan], edits] = await this.db.together([
      this.db.query<SafetyPlanRow>(safetyPlanOf, [patientId]),
      this.db.query<EditRow>(emergencyEdits, [patientId, this.clock.now()]),
    ]);
    const revision = plan?.revision ?? 0;
    return {
      ...shownTo(plan?.content ?? nothingWritten, { seesSubstanceUse, edits }),
      revision,
      reach: await this.helpCard.whomToReach(),
      updatedAt: revision === 0 ? null : (plan?.updatedAt ?? null),
    };
  }
}

function asRead({ content, ...state }: RevisionRow): SafetyRevisionDto {
  const { seesSubstanceUse } = currentActor();
  return { ...state, ...shownTo(content, { seesSubstanceUse, edits: [] }) };
}

/** Whoever may not read such lines cannot write any either. */
function notOpenToYou(): BrokenRule {
  const sentence = say`Lines about substance use are not open to you here. Leave substanceUse out, or let the patient write this.`;
  return new BrokenRule(sentence, { errors: [{ pointer: '/ops', message: sentence }] });
}
