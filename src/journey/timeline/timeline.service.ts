import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { Action } from '../../access/access-matrix.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { mayAlso } from '../../access/may-also.js';
import { Db } from '../../core/database/db.js';
import { isMoment } from '../../core/days.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { AchievementStatus } from '../../plan/elements/goal.dto.js';
import { Setback } from '../setbacks/setback.entity.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import type { Ground } from '../stage-paths/ground.js';
import type { Perspective } from '../stage-paths/stage-path.entity.js';
import { TimelineEventsService, type EventRow, type TimelineReader } from './timeline-events.service.js';
import type { EventKind, TimelineEventDto, TimelinePageDto, TimelineQuery } from './timeline.dto.js';
import { eventKinds } from './timeline.dto.js';
import { eventsOfPatient } from './timeline.queries.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** The kinds that the journey has itself, with what lies below it. */
type OwnKind = 'stage' | 'setback' | 'review' | 'signature' | 'progress' | 'cover';

/** What opens each kind of event. */
const openedBy: Record<OwnKind, Action> = {
  stage: 'journey.read',
  setback: 'setback.read',
  review: 'review.read',
  signature: 'version.read',
  progress: 'progress.read',
  cover: 'cover.read',
};

/** What happened on the way, as one list: for each reader what they could read one by one. */
@Injectable()
export class TimelineService {
  #statement?: string;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: TimelineEventsService,
    private readonly catalogues: StageCataloguesService,
  ) {}

  /** @param ground where the answer has other parts that rest on the same */
  async list({ kinds, limit, cursor }: TimelineQuery, ground?: Ground): Promise<TimelinePageDto> {
    const [at, id] = keyOfCursor(cursor, [isMoment, isId]);
    const actor = currentActor();
    const { relation } = actor;
    const asked = kinds?.split(',') ?? eventKinds;
    const shown = eventKinds.filter((kind) => asked.some((each) => each === kind) && this.isOpen(kind));
    const reader = partyOf(actor) === null ? actor.accountId : null;
    const parameters = [currentPatientId(), shown, at, id, limit + 1, Setback.visibleTo(relation), reader];
    const [rows, catalogues] = await this.db.together([
      this.db.query<EventRow>(this.statement(), [...parameters, this.clock.now()]),
      ground?.catalogues ?? this.catalogues.load(),
    ]);
    const events = rows.map((row) => this.eventOf(row, catalogues, { isOwn: relation === 'self' }));
    return pageOf(events, limit, (event) => [event.at.toISOString(), event.id]);
  }

  /** Every room has added what it tells before the first request comes. */
  private statement(): string {
    return (this.#statement ??= eventsOfPatient(this.events.sources.map(({ select }) => select)));
  }

  private isOpen(kind: EventKind): boolean {
    const action = this.events.of(kind)?.opens ?? openedBy[kind as OwnKind];
    return mayAlso(action);
  }

  private eventOf(row: EventRow, catalogues: CatalogueHistory, reader: TimelineReader): TimelineEventDto {
    const { stageCode, stageVersion, ...event } = row;
    const stage =
      stageCode === null || stageVersion === null
        ? null
        : { code: stageCode, title: catalogues.worded(stageCode, stageVersion).title };
    const source = this.events.of(row.kind);
    const sentence = source?.sentenceOf(row, reader) ?? sentenceOf(row, stage?.title ?? '', reader);
    return { ...event, stage, sentence };
  }
}

type Sees = Readonly<Record<Perspective, (stage: string) => Sentence>>;

/** To everybody but the person. */
const sees: Sees = {
  self: (stage) => say`The person sees themselves at ${stage}.`,
  clinician: (stage) => say`The care team sees the person at ${stage}.`,
  agreed: (stage) => say`Both see the person at ${stage}.`,
};

/** To the person whose journey it is. */
const seesYou: Sees = {
  self: (stage) => say`You see yourself at ${stage}.`,
  clinician: (stage) => say`Your care team sees you at ${stage}.`,
  agreed: (stage) => say`You and your care team see you at ${stage}.`,
};

const setback = (learnt: string | null): Sentence =>
  learnt === null ? say`A setback.` : say`A setback, and what was learnt: ${learnt}`;

/** The same to the person who had it. */
const hardTime = (learnt: string | null): Sentence =>
  learnt === null ? say`A hard time.` : say`A hard time, and what you learnt: ${learnt}`;

const goes: Record<AchievementStatus, Unsaid> = {
  'in-progress': toSay`It is under way.`,
  improving: toSay`It is getting better.`,
  worsening: toSay`It is harder at the moment.`,
  'no-change': toSay`It is as it was.`,
  achieved: toSay`It is reached.`,
  sustaining: toSay`It is reached, and lasts.`,
  'not-achieved': toSay`It is not reached.`,
  'no-progress': toSay`It has not moved yet.`,
  'not-attainable': toSay`It is out of reach for now.`,
};

interface Cover {
  readonly away: { readonly displayName: string };
  readonly cover: { readonly displayName: string };
}

function coverSentence({ moveKind, words }: EventRow): Sentence {
  const { away, cover } = JSON.parse(words ?? '') as Cover;
  const [before, now] = [inOneLine(away.displayName), inOneLine(cover.displayName)];
  return moveKind === 'hand-over'
    ? say`${now} takes over from ${before}.`
    : say`${now} stands in for ${before} for a time.`;
}

function sentenceOf(event: EventRow, stage: string, { isOwn }: TimelineReader): string {
  const { perspective, moveKind, value, words } = event;
  switch (event.kind as OwnKind) {
    case 'stage':
      if (moveKind === 'pause') return say`The journey is paused.`;
      if (moveKind === 'resume') return say`The journey goes on.`;
      return (isOwn ? seesYou : sees)[perspective ?? 'self'](quoted(stage));
    case 'setback':
      return (isOwn ? hardTime : setback)(words === null ? null : inOneLine(words));
    case 'review':
      return say`The two looked at the plan together.`;
    case 'signature':
      return say`${inOneLine(words ?? say`Somebody`)} signed version ${value ?? ''} of the plan.`;
    case 'cover':
      return coverSentence(event);
    case 'progress':
      if (words !== null) return inOneLine(words);
      if (value !== null) return say`Rated ${value > 0 ? `+${value}` : value}.`;
      return moveKind === null
        ? say`A questionnaire was named as evidence of how it is going.`
        : sayAgain(goes[moveKind as AchievementStatus]);
  }
}
