import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireToShow, type Seen } from '../../access/kept-private.js';
import { mayAlso } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { CheckInRemindersService } from '../check-in-reminders/check-in-reminders.service.js';
import { visibleTo } from '../practice/visibility.js';
import { signsNoticed } from './check-in-help.js';
import type {
  CheckInDto,
  CheckInPageDto,
  CorrectCheckInDto,
  SayCheckInDto,
  ShowCheckInDto,
} from './check-in.dto.js';
import { CheckIn } from './check-in.entity.js';
import { checkInsOfPatient, oneCheckIn } from './check-ins.queries.js';
import { HelpForCheckInsService, mayNeedSomebody, needsHelp } from './help-for-check-ins.service.js';

type Row = Omit<CheckInDto, 'help' | 'reach'> & { [column: string]: unknown };

/** How people's days are. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly labels: KeptLabelsService,
    private readonly help: HelpForCheckInsService,
    private readonly reminders: CheckInRemindersService,
  ) {}

  async say(input: SayCheckInDto): Promise<CheckInDto> {
    const id = await this.keep(input, null);
    await this.reminders.checkedIn();
    return this.find(id);
  }

  /** What was said before is taken back, and this counts in its place: for the same day and the same people. */
  async correct(id: string, input: CorrectCheckInDto): Promise<CheckInDto> {
    const before = await this.find(id);
    await this.takenBack(await this.held(id));
    const { checkedInOn, visibility } = before;
    const substanceUse = before.substanceUse || input.substanceUse;
    return this.find(await this.keep({ ...input, checkedInOn, visibility, substanceUse }, id));
  }

  async takeBack(id: string): Promise<CheckInDto> {
    const checkIn = await this.held(id);
    // On another device, or corrected there: it counts no more.
    if (checkIn.takenBackAt === null) await this.takenBack(checkIn);
    return this.find(id);
  }

  async show(id: string, { visibility }: ShowCheckInDto, ifMatch: IfMatch): Promise<CheckInDto> {
    const checkIn = await this.held(id);
    requireToShow(checkIn.writtenBy);
    checkIn.show(visibility);
    await this.db.update(checkIn, ['visibility'], ifMatch);
    return this.find(id);
  }

  async find(id: string): Promise<CheckInDto> {
    const [row] = await this.db.query<Row>(oneCheckIn, [...this.reader(), id]);
    if (!row) throw new NotFound();
    return this.withHelp([row]).then(([checkIn]) => checkIn as CheckInDto);
  }

  async list({ limit, cursor }: PageQuery): Promise<CheckInPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(checkInsOfPatient, [...this.reader(), after, limit + 1]);
    return pageOf(await this.withHelp(rows), limit, ({ id }) => [id]);
  }

  private async keep({ substanceUse, ...input }: SayCheckInDto, correctsId: string | null): Promise<string> {
    const { mood = null, sleep = null, energy = null, words = null, visibility = 'private' } = input;
    const { signIds = [], signWords = [] } = input;
    const noticed = signsNoticed(await this.help.plan(), { signIds, signWords });
    if (noticed === null) throw noSuchSign();
    const recordedAt = this.clock.now();
    const today = await this.settings.dayOf(recordedAt);
    const signs = noticed.map(({ signId, text }) => ({ signId, text }));
    const who = { id: newId(), writtenBy: currentActor().accountId, recordedAt, correctsId };
    const said = { mood, sleep, energy, words, visibility, signs, checkedInOn: input.checkedInOn ?? today };
    const checkIn = CheckIn.say({ ...who, ...said }, today);
    await this.db.repository(CheckIn).insert(checkIn);
    const isLabelled = substanceUse || noticed.some(({ entry }) => entry?.substanceUse);
    await this.labels.settle('check_in', checkIn.id, isLabelled);
    return checkIn.id;
  }

  private async takenBack(checkIn: CheckIn): Promise<void> {
    const { accountId: by, relation } = currentActor();
    checkIn.takeBack({ by, isPatient: relation === 'self', at: this.clock.now() });
    await this.db.update(checkIn, ['takenBackAt']);
  }

  /** For the patient's side alone: what to do and whom to reach, by the safety plan as it is today. */
  private async withHelp(rows: readonly Row[]): Promise<CheckInDto[]> {
    const isOwn = partyOf(currentActor()) === 'patient';
    const asking = rows.filter((row) => isOwn && !row.isTakenBack);
    const helped = await this.help.about(asking.filter(needsHelp));
    const others = asking.filter((row) => !helped.has(row.id) && mayNeedSomebody(row));
    const reach = others.length > 0 ? await this.help.quietly() : null;
    return rows.map((row) => ({
      ...{ ...row, help: helped.get(row.id) ?? null },
      reach: others.includes(row) ? reach : null,
    }));
  }

  /** What two do with it at the same moment they do one after the other. */
  private async held(id: string): Promise<CheckIn> {
    await this.find(id);
    const [checkIn] = await this.db
      .repository(CheckIn)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!checkIn) throw new NotFound();
    return checkIn;
  }

  private reader(): [string, Seen, boolean] {
    return [currentPatientId(), visibleTo(currentActor().relation), mayAlso('safety_plan.read')];
  }
}

function noSuchSign(): BrokenRule {
  const sentence = say`Your safety plan has no such warning sign now. Read it again and take the id from there, or say it in your own words (signWords).`;
  return new BrokenRule(sentence, { errors: [{ pointer: '/signIds', message: sentence }] });
}
