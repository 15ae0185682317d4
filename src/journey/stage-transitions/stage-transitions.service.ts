import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireOwnWords } from '../../access/own-words.js';
import { partyOf, type Party, requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { Setback } from '../setbacks/setback.entity.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { requireConditions, type ConditionFacts } from './stage-conditions.js';
import type { StagePath } from '../stage-paths/stage-path.entity.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import type {
  AssertStageDto,
  CorrectTransitionDto,
  TransitionDto,
  TransitionPageDto,
  TransitionQuery,
} from './stage-transition.dto.js';
import { StageTransition } from './stage-transition.entity.js';
import { type Perspective } from '../stage-paths/stage-path.entity.js';
import {
  acknowledge,
  conditionFacts,
  oneTransition,
  putCurrentStage,
  transitionsByIds,
  transitionsOfPatient,
  usableSetback,
} from './stage-transitions.queries.js';

/** How each view moves from stage to stage. Rows are only ever added. */
@Injectable()
export class StageTransitionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
  ) {}

  async assert({ keepWording, substanceUse, ...input }: AssertStageDto): Promise<TransitionDto> {
    const party = speakerOf(input.perspective);
    const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const recordedAt = this.clock.now();
    const effectiveAt = input.effectiveAt ? new Date(input.effectiveAt) : recordedAt;
    const said = saidIn(input);
    const [path, catalogues] = await this.pathAndCatalogues(input.perspective);
    await this.requireSetback(said.setbackId, input.perspective);
    const move = path.next({ kind: input.kind ?? null, stage: input.stage ?? null, ...said }, catalogues);
    const transition = StageTransition.record(move, said, {
      id: newId(),
      perspective: input.perspective,
      party,
      initiatedBy: currentActor().accountId,
      catalogueVersion: catalogues.current.version,
      effectiveAt,
      lateReason: input.lateReason ?? null,
      recordedAt,
      proposalId: null,
      keepWordingReason,
    });
    path.requireTime(effectiveAt);
    if (party === 'clinician')
      requireConditions(catalogues.current, move.toStage, await this.conditionFacts());
    await this.insert(transition, path, [party]);
    await this.labels.settle('stage_transition', transition.id, substanceUse);
    return this.find(transition.id);
  }

  async correct(
    transitionId: string,
    { keepWording, substanceUse, ...input }: CorrectTransitionDto,
  ): Promise<TransitionDto> {
    const wrong = await this.db.repository(StageTransition).findOneBy({ id: transitionId });
    if (!wrong) throw new NotFound();
    requireOwnWords(wrong.initiatedBy);
    const actor = currentActor();
    const party = requireParty(actor, say`Only the patient’s side and the care team correct a move.`);
    const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const [path, catalogues] = await this.pathAndCatalogues(wrong.perspective);
    const toStage = catalogues.require(input.stage, '/stage').code;
    const correction = wrong.correctedBy(
      { toStage, reason: input.reason, words: input.words ?? null, number: path.nextNumber },
      {
        id: newId(),
        party,
        initiatedBy: actor.accountId,
        catalogueVersion: catalogues.current.version,
        effectiveAt: input.effectiveAt ? new Date(input.effectiveAt) : wrong.effectiveAt,
        recordedAt: this.clock.now(),
        keepWordingReason,
      },
    );
    path.requireTime(correction.effectiveAt, wrong.place);
    if (party === 'clinician') requireConditions(catalogues.current, toStage, await this.conditionFacts());
    await this.insert(correction, path, [party]);
    await this.labels.settle('stage_transition', correction.id, substanceUse);
    return this.find(correction.id);
  }

  /** The other side has read it; that is no agreement. */
  async acknowledge(transitionId: string): Promise<TransitionDto> {
    const { acknowledgedBy } = await this.find(transitionId);
    const actor = currentActor();
    const party = requireParty(actor, say`Only the patient’s side and the care team acknowledge a move.`);
    if (!acknowledgedBy.some((each) => each.party === party))
      await this.db.query(acknowledge, [transitionId, party, actor.accountId, false, this.clock.now()]);
    return this.find(transitionId);
  }

  async find(transitionId: string): Promise<TransitionDto> {
    const [row] = await this.db.query<TransitionDto>(oneTransition, [...reading(), transitionId]);
    if (!row) throw new NotFound();
    return row;
  }

  list({ perspective, limit, cursor }: TransitionQuery): Promise<TransitionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    return this.db
      .query<TransitionDto>(transitionsOfPatient, [...reading(), perspective ?? null, after, limit + 1])
      .then((rows) => pageOf(rows, limit, ({ id }) => [id]));
  }

  /** Those of these, by their ids. */
  async byIds(ids: readonly string[]): Promise<Map<string, TransitionDto>> {
    const rows = await this.db.query<TransitionDto>(transitionsByIds, [...reading(), ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async conditionFacts(): Promise<ConditionFacts> {
    const [facts] = await this.db.query<ConditionFacts>(conditionFacts, [
      currentPatientId(),
      this.clock.now(),
    ]);
    if (!facts) throw new Error('Facts are always one row.');
    return facts;
  }

  /** What stands behind a move must be visible to whoever reads the move's view: an agreed one to both sides. */
  async requireSetback(setbackId: string | null, perspective: Perspective): Promise<void> {
    if (setbackId === null) return;
    const visible = Setback.visibleTo(perspective === 'agreed' ? 'care_team' : currentActor().relation);
    const found = await this.db.query(usableSetback, [currentPatientId(), setbackId, visible]);
    if (found.length > 0) return;
    throw new BrokenRule(
      say`There is no such setback that this move could refer to. Record it first, and send its id.`,
      {
        errors: [
          {
            pointer: '/setbackId',
            message: say`must be a setback of this patient that both who read this may see`,
          },
        ],
      },
    );
  }

  /** @param sides whose acknowledgement it carries from the start */
  async insert(transition: StageTransition, path: StagePath, sides: readonly Party[]): Promise<void> {
    await this.db.repository(StageTransition).insert(transition);
    await this.db.query(putCurrentStage, [transition.perspective, path.stageAfter(transition)]);
    await this.labels.settle('stage_transition', transition.id);
    for (const party of sides)
      await this.db.query(acknowledge, [
        transition.id,
        party,
        transition.initiatedBy,
        false,
        transition.recordedAt,
      ]);
  }

  private pathAndCatalogues(perspective: Perspective): Promise<[StagePath, CatalogueHistory]> {
    return this.db.together([this.paths.of(perspective), this.catalogues.load()]);
  }
}

function reading(): [string, readonly string[]] {
  return [currentPatientId(), Setback.visibleTo(currentActor().relation)];
}

/** Each side speaks for itself. */
function speakerOf(perspective: Perspective): Party {
  if (perspective === 'agreed') {
    throw new BrokenRule(
      say`What both agree on comes from a proposal that the other side accepts. Propose the change “stage.agree” in the plan.`,
      { errors: [{ pointer: '/perspective', message: say`must be your own: self or clinician` }] },
    );
  }
  const party = partyOf(currentActor());
  if ((perspective === 'self') === (party === 'patient') && party !== null) return party;
  throw new Forbidden(
    perspective === 'self'
      ? say`Only the patient’s side says where they see themselves. Say how you see it with the perspective “clinician”.`
      : say`Only the care team says how it sees the stage. Say where you see yourself with the perspective “self”.`,
  );
}

function saidIn(input: AssertStageDto): Parameters<typeof StageTransition.record>[1] {
  return {
    words: input.words ?? null,
    reason: input.reason ?? null,
    declinedToSay: input.declinedToSay ?? false,
    narrative: input.narrative ?? null,
    evidence: input.evidence ?? [],
    setbackId: input.setbackId ?? null,
  };
}
