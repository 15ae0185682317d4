import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { openClasses } from '../../access/open-classes.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { standingsIn, type JourneyFacts } from '../../journey/overview/standings.reader.js';
import { Setback } from '../../journey/setbacks/setback.entity.js';
import { RecordChangesService, type ChangesRow } from '../../organisation/events/record-changes.service.js';
import { kindsShown } from '../../organisation/inbox/record-notices.reader.js';
import type { Tightening } from '../../organisation/rule-packs/rule-pack.entity.js';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import type { WaitingVersion } from '../../plan/versions/signing-turns.reader.js';
import { SigningTurnsService, type PlaceOnTeam } from '../../plan/versions/signing-turns.service.js';
import { checkInsShown } from '../../support/check-ins/check-ins.reader.js';
import { nextStepsOf } from './next-steps.js';
import type { NextStepDto, TodayDto, TodayJourneyDto, TodayQuery } from './today.dto.js';
import { actionsOfToday, placesOfChanges, today } from './today.queries.js';
import type { WaitingDto } from './waiting.dto.js';

interface Row extends Omit<TodayDto, 'nextSteps' | 'journey' | 'changes' | 'position'> {
  readonly [column: string]: unknown;
  readonly versionsToSign: WaitingVersion[] | null;
  readonly placeOnTeam: PlaceOnTeam | null;
  readonly rulePack: { code: string; tightening: Tightening };
  readonly content: string | null;
  readonly journey: JourneyFacts | null;
  readonly openSetbackIds: string[] | null;
  readonly changes: ChangesRow;
}

/** What somebody needs who opens a patient's page: each part by the rules of its own address, and all in one statement. */
@Injectable()
export class TodayService {
  readonly #statements = new Map<string, string>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changes: RecordChangesService,
    private readonly carePlans: CarePlansService,
    private readonly turns: SigningTurnsService,
  ) {}

  async read({ after }: TodayQuery): Promise<TodayDto> {
    const from = this.changes.from(after);
    const statement = this.statement(this.changes.statement(placesOfChanges));
    const parameters = [...this.reader(), this.changes.openThings(), from.xact, from.id];
    const row = await this.row(statement, parameters);
    const { position, ...changes } = this.changes.read(row.changes, from);
    const { day, checkIn, plan, review, notices } = row;
    return {
      ...{ day, checkIn, plan, review, notices, position },
      waiting: inOrder([...row.waiting, ...this.toSign(row)]),
      nextSteps: this.nextSteps(row),
      journey: journeyIn(row),
      changes: {
        ...changes,
        items: changes.items.map((each) => ({ ...each, lastAt: new Date(each.lastAt) })),
      },
    };
  }

  private async row(statement: string, parameters: unknown[]): Promise<Row> {
    const ask = (): Promise<Row[]> => this.db.query<Row>(statement, parameters);
    const [, [first]] = await this.db.together([this.db.planOnce(), ask()]);
    const [row] = first && (await this.changes.keepsBack(first.changes)) ? await ask() : [first];
    if (!row) throw new Error('The organisation at hand has settings.');
    return row;
  }

  /** Written out once for each of the few forms that the part about the others has. */
  private statement(changes: string): string {
    const made = this.#statements.get(changes) ?? today(changes);
    this.#statements.set(changes, made);
    return made;
  }

  private reader(): unknown[] {
    const actor = currentActor();
    const { accountId, relation, seesSubstanceUse, may } = actor;
    const party = partyOf(actor);
    const decidesAs = relation === 'self' ? 'self' : 'representative';
    const { always, open } = kindsShown();
    return [
      ...[currentPatientId(), this.clock.now(), accountId, party, actionsOfToday.filter((each) => may(each))],
      ...[seesSubstanceUse, Setback.visibleTo(relation), checkInsShown()],
      ...[party === 'patient' ? decidesAs : null, openClasses(), relation === 'self', always, open],
    ];
  }

  private toSign({ versionsToSign, placeOnTeam, rulePack }: Row): WaitingDto[] {
    return this.turns
      .among(versionsToSign ?? [], { rulePack, placeOnTeam })
      .map(({ id, planId, frozenAt }) => ({
        ...{ kind: 'version', id, planId, since: new Date(frozenAt), dueAt: null, dueOn: null },
      }));
  }

  private nextSteps({ plan, content }: Row): NextStepDto[] | null {
    const { planParts } = currentActor();
    const areOpen = planParts === null || ['goals', 'steps'].every((part) => planParts.includes(part));
    if (!areOpen || !mayAlso('plan.read')) return null;
    if (!plan || content === null) return [];
    return nextStepsOf(plan.id, this.carePlans.shownIn(plan.id, content).goals);
  }
}

function journeyIn({ journey, openSetbackIds }: Row): TodayJourneyDto | null {
  return journey && { ...standingsIn(journey), openSetbackIds: openSetbackIds ?? [] };
}

/** What is due first, then what waits longest. */
function inOrder(waiting: readonly WaitingDto[]): WaitingDto[] {
  const placeOf = ({ dueAt, dueOn, since }: WaitingDto): string =>
    `${String(dueAt ?? dueOn ?? '9999')} ${since instanceof Date ? since.toISOString() : String(since)}`;
  return [...waiting].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}
