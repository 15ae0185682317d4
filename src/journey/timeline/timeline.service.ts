import { Injectable } from '@nestjs/common';
import type { Action } from '../../access/access-matrix.js';
import { mayAlso } from '../../access/may-also.js';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { AchievementStatus } from '../../plan/elements/goal.dto.js';
import { Setback } from '../setbacks/setback.entity.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import type { Perspective } from '../stage-paths/stage-path.entity.js';
import type { EventKind, TimelineEventDto, TimelinePageDto, TimelineQuery } from './timeline.dto.js';
import { eventKinds } from './timeline.dto.js';
import { eventsOfPatient } from './timeline.queries.js';
import { inOneLine, quoted } from '../../core/text/written.js';

interface EventRow extends Omit<TimelineEventDto, 'stage' | 'sentence'> {
  readonly moveKind: string | null;
  readonly stageCode: string | null;
  readonly stageVersion: number | null;
  readonly words: string | null;
}

/** What opens each kind of event. */
const openedBy: Record<EventKind, Action> = {
  stage: 'journey.read',
  setback: 'setback.read',
  review: 'review.read',
  signature: 'version.read',
  progress: 'progress.read',
};

/** What happened on the way, as one list: for each reader what they could read one by one. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly db: Db,
    private readonly catalogues: StageCataloguesService,
  ) {}

  async list({ kinds, limit, cursor }: TimelineQuery): Promise<TimelinePageDto> {
    const [at, id] = keyOfCursor(cursor, [isMoment, isId]);
    const { relation } = currentActor();
    const asked = kinds?.split(',') ?? eventKinds;
    const shown = eventKinds.filter((kind) => asked.some((each) => each === kind) && mayAlso(openedBy[kind]));
    const parameters = [currentPatientId(), shown, at, id, limit + 1, Setback.visibleTo(relation)];
    const [rows, catalogues] = await this.db.together([
      this.db.query<EventRow>(eventsOfPatient, parameters),
      this.catalogues.load(),
    ]);
    const events = rows.map((row) => eventOf(row, catalogues, relation === 'self' ? seesYou : sees));
    return pageOf(events, limit, (event) => [event.at.toISOString(), event.id]);
  }
}

function isMoment(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function eventOf(row: EventRow, catalogues: CatalogueHistory, views: Sees): TimelineEventDto {
  const { stageCode, stageVersion, ...event } = row;
  const stage =
    stageCode === null || stageVersion === null
      ? null
      : { code: stageCode, title: catalogues.worded(stageCode, stageVersion).title };
  return { ...event, stage, sentence: sentenceOf(row, stage?.title ?? '', views) };
}

type Sees = Readonly<Record<Perspective, string>>;

/** To everybody but the person. */
const sees: Sees = {
  self: 'The person sees themselves',
  clinician: 'The care team sees the person',
  agreed: 'Both see the person',
};

/** To the person whose journey it is. */
const seesYou: Sees = {
  self: 'You see yourself',
  clinician: 'Your care team sees you',
  agreed: 'You and your care team see you',
};

const goes: Record<AchievementStatus, string> = {
  'in-progress': 'It is under way.',
  improving: 'It is getting better.',
  worsening: 'It is harder at the moment.',
  'no-change': 'It is as it was.',
  achieved: 'It is reached.',
  sustaining: 'It is reached, and lasts.',
  'not-achieved': 'It is not reached.',
  'no-progress': 'It has not moved yet.',
  'not-attainable': 'It is out of reach for now.',
};

function sentenceOf(
  { kind, perspective, moveKind, value, words }: EventRow,
  stage: string,
  views: Sees,
): string {
  switch (kind) {
    case 'stage':
      if (moveKind === 'pause') return 'The journey is paused.';
      if (moveKind === 'resume') return 'The journey goes on.';
      return `${views[perspective ?? 'self']} at ${quoted(stage)}.`;
    case 'setback':
      return words === null ? 'A setback.' : `A setback, and what was learnt: ${inOneLine(words)}`;
    case 'review':
      return 'The two looked at the plan together.';
    case 'signature':
      return `${inOneLine(words ?? 'Somebody')} signed version ${value ?? ''} of the plan.`;
    case 'progress':
      if (words !== null) return inOneLine(words);
      return value === null ? goes[moveKind as AchievementStatus] : `Rated ${value > 0 ? '+' : ''}${value}.`;
  }
}
