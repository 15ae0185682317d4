import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { isSeen, requireToShow, type Seen } from '../../access/kept-private.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { mayAlso } from '../../access/may-also.js';
import { requireOwnWords } from '../../access/own-words.js';
import { partyOf, requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import type { Ground } from '../stage-paths/ground.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { offerFrom, type PlanAtHand } from './offer.js';
import type {
  ChangeSetbackDto,
  IntegrateSetbackDto,
  RecordSetbackDto,
  SetbackDto,
  SetbackOfferDto,
  SetbackPageDto,
  SetbackQuery,
} from './setback.dto.js';
import { Setback, type Doer, type Learnt } from './setback.entity.js';
import { oneSetback, planForOffer, setbacksOfPatient } from './setbacks.queries.js';
import { nothingTold, toldFields, toldIn } from './told.js';

interface SetbackRow extends SetbackDto {
  readonly stageBeforeCode: string | null;
  readonly versionBefore: number;
  readonly stageAfterCode: string | null;
  readonly versionAfter: number | null;
}

const whatHelpedFields = ['whatHelped', 'whatHelpedParty', 'whatHelpedBy'] as const;
const learntFields = [...whatHelpedFields, 'lesson', 'lessonParty', 'lessonBy'] as const;
const changeFields = [...learntFields, ...toldFields, 'visibility', 'keepWordingReason'] as const;
const stateFields = ['state', 'steadiedAt', 'integratedAt', 'integratedBy', 'voidReason'] as const;

/** Hard times and what was learnt from them: told without shame, and seen by whom the patient lets see them. */
@Injectable()
export class SetbacksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
  ) {}

  async record({ keepWording, substanceUse, ...input }: RecordSetbackDto): Promise<SetbackDto> {
    const by = doer();
    const { accountId, party } = by;
    const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const { noticedBy, visibility, whatHelped, lesson } = input;
    const occurredAt = new Date(input.occurredAt);
    const setback = Setback.record(
      { ...nothingTold, ...toldIn(input), occurredAt, noticedBy },
      {
        ...(await this.stageAt(occurredAt)),
        id: newId(),
        visibility: visibility ?? 'care_team',
        party,
        recordedBy: accountId,
        recordedAt: this.clock.now(),
        keepWordingReason,
      },
    );
    setback.learn({ whatHelped, lesson }, by);
    await this.db.repository(Setback).insert(setback);
    await this.labels.settle('setback', setback.id, substanceUse);
    return this.find(setback.id);
  }

  async change(
    setbackId: string,
    { keepWording, ...input }: ChangeSetbackDto,
    ifMatch: IfMatch,
  ): Promise<SetbackDto> {
    const setback = await this.visible(setbackId);
    ifMatch.require(setback.version);
    const by = doer();
    const { party } = by;
    const told = toldIn(input);
    if (Object.keys(told).length > 0) requireOwnWords(setback.recordedBy);
    setback.describe(told, party);
    learn(setback, input, by);
    if (input.visibility && setback.party === 'patient' && input.visibility !== setback.visibility)
      requireToShow(setback.recordedBy);
    if (input.visibility) setback.show(input.visibility, party);
    setback.keepWordingReason =
      this.wording.requireNoStigma({ party, body: input, keepWording }) ?? setback.keepWordingReason;
    await this.db.update(setback, changeFields, ifMatch);
    return this.find(setbackId);
  }

  async steady(setbackId: string): Promise<SetbackDto> {
    const setback = await this.visible(setbackId);
    setback.steady(this.clock.now());
    return this.saveState(setback);
  }

  async reopen(setbackId: string): Promise<SetbackDto> {
    const setback = await this.visible(setbackId);
    setback.reopen();
    return this.saveState(setback);
  }

  async integrate(setbackId: string, input: IntegrateSetbackDto): Promise<SetbackDto> {
    const { keepWording, whatHelped, lesson } = input;
    const setback = await this.visible(setbackId);
    const by = doer();
    const { party } = by;
    const reason = this.wording.requireNoStigma({ party, body: { whatHelped, lesson }, keepWording });
    learn(setback, { whatHelped: whatHelped ?? undefined, lesson: lesson ?? undefined }, by);
    setback.integrate(by, this.clock.now());
    setback.keepWordingReason = reason ?? setback.keepWordingReason;
    await this.db.update(setback, [...stateFields, ...learntFields, 'keepWordingReason']);
    return this.find(setbackId);
  }

  async void(setbackId: string, reason: string): Promise<SetbackDto> {
    const setback = await this.visible(setbackId);
    requireOwnWords(setback.recordedBy);
    setback.void(doer().party, reason);
    return this.saveState(setback);
  }

  /** What could be made of it. Nothing is written. */
  async offer(setbackId: string): Promise<SetbackOfferDto> {
    const setback = await this.find(setbackId);
    // The words are the setback's, the goal is the plan's: each is shown only where its own class is open.
    const parameters = [currentPatientId(), currentActor().seesSubstanceUse, this.clock.now()];
    const [plan] = mayAlso('plan.read') ? await this.db.query<PlanAtHand>(planForOffer, parameters) : [];
    return offerFrom(setback, plan ?? null, partyOf(currentActor()));
  }

  async find(setbackId: string): Promise<SetbackDto> {
    const [row] = await this.db.query<SetbackRow>(oneSetback, [...reading(), setbackId]);
    if (!row) throw new NotFound();
    return worded(row, await this.catalogues.load());
  }

  /** @param ground where the answer has other parts that rest on the same */
  async list({ state, limit, cursor }: SetbackQuery, ground?: Ground): Promise<SetbackPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...reading(), state ?? null, after, limit + 1];
    const [rows, catalogues] = await this.db.together([
      this.db.query<SetbackRow>(setbacksOfPatient, parameters),
      ground?.catalogues ?? this.catalogues.load(),
    ]);
    return pageOf(
      rows.map((row) => worded(row, catalogues)),
      limit,
      ({ id }) => [id],
    );
  }

  private async saveState(setback: Setback): Promise<SetbackDto> {
    await this.db.update(setback, stateFields);
    return this.find(setback.id);
  }

  private async visible(setbackId: string): Promise<Setback> {
    const setback = await this.db.repository(Setback).findOneBy({ id: setbackId });
    if (!setback || !isShown(setback)) throw new NotFound();
    return setback;
  }

  /** Where the person was then: as they saw it, else as agreed, else as the care team saw it. */
  private async stageAt(moment: Date): Promise<{ stageBefore: string | null; catalogueVersion: number }> {
    const [paths, catalogues] = await this.db.together([this.paths.all(), this.catalogues.load()]);
    const stays = [paths.self, paths.agreed, paths.clinician].map((path) =>
      path.stays.findLast(({ from }) => from <= moment),
    );
    const stay = stays.find((each) => each !== undefined);
    return {
      stageBefore: stay?.stage ?? null,
      catalogueVersion: stay?.catalogueVersion ?? catalogues.current.version,
    };
  }
}

function isShown({ visibility, recordedBy: writtenBy }: Setback): boolean {
  return isSeen(Setback.visibleTo(currentActor().relation), { visibility, writtenBy });
}

function reading(): [string, Seen] {
  return [currentPatientId(), Setback.visibleTo(currentActor().relation)];
}

function doer(): Doer {
  const actor = currentActor();
  const party = requireParty(actor, say`Only the patient’s side and the care team keep setbacks.`);
  return { accountId: actor.accountId, party };
}

function learn(setback: Setback, learnt: Learnt, by: Doer): void {
  if (learnt.whatHelped !== undefined && setback.whatHelped !== null) requireOwnWords(setback.whatHelpedBy);
  if (learnt.lesson !== undefined && setback.lesson !== null) requireOwnWords(setback.lessonBy);
  setback.learn(learnt, by);
}

function worded(row: SetbackRow, catalogues: CatalogueHistory): SetbackDto {
  const stage = (code: string | null, version: number | null): SetbackDto['stageBefore'] =>
    code === null || version === null ? null : { code, title: catalogues.worded(code, version).title };
  return {
    ...row,
    stageBefore: stage(row.stageBeforeCode, row.versionBefore),
    stageAfter: stage(row.stageAfterCode, row.versionAfter),
  };
}
