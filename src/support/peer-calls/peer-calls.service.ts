import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { LocalDays } from '../../core/days.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { say, type Sentence } from '../../core/language/say.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { nextStaffed } from '../alert-protocols/staffed-time.js';
import { SafetyAlertsService } from '../alerts/safety-alerts.service.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import { ActiveSupportReader } from '../peer-support/active-support.reader.js';
import type { CallStaffDto, PeerCallDto, PeerCallPageDto } from './peer-call.dto.js';
import { onePeerCall, peerCallPage } from './peer-calls.queries.js';

type Row = Omit<PeerCallDto, 'says' | 'help'> & { readonly dueAt: Date; readonly [column: string]: unknown };

/** A peer supporter who is worried calls staff. They learn that it was heard, and nothing of the record. */
@Injectable()
export class PeerCallsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly supports: ActiveSupportReader,
    private readonly alerts: SafetyAlertsService,
    private readonly protocols: AlertProtocolsService,
    private readonly helpCard: HelpCardService,
  ) {}

  /** @throws {BrokenRule} where nobody would hear of it: then the peer supporter calls somebody themself, and reads whom */
  async call({ words = null }: CallStaffDto): Promise<PeerCallDto> {
    await this.supports.ofActor();
    const id = await this.alerts.call(words);
    if (id !== null) return this.find(id);
    const help = (await this.helpCard.linesToReach()).join(' ');
    throw new BrokenRule(
      say`Nobody was told: your clinic has not said who hears of this, or nobody whom it names can be told. Please call somebody yourself now. ${help}`,
    );
  }

  async find(id: string): Promise<PeerCallDto> {
    const [call] = await this.db.query<Row>(onePeerCall, [...scope(), id]);
    if (!call) throw new NotFound();
    return (await this.saying())(call);
  }

  async list({ limit, cursor }: PageQuery): Promise<PeerCallPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(peerCallPage, [...scope(), after, limit + 1]);
    return pageOf(rows.map(await this.saying()), limit, ({ id }) => [id]);
  }

  private async saying(): Promise<(call: Row) => PeerCallDto> {
    const help = await this.helpCard.whomToReach();
    const protocol = await this.protocols.inForce();
    const from = protocol && nextStaffed(protocol.staffedHours, this.clock.now());
    const days = new LocalDays(await this.settings.read());
    const moment = (at: Date): [string, string] => [days.timeSaid(at), days.said(at)];
    return ({ dueAt, ...call }) => ({ ...call, says: this.next(call.isSeen, { dueAt, from, moment }), help });
  }

  /** As honestly as it is known, and without a name: who looks after somebody is theirs to tell. */
  private next(
    isSeen: boolean,
    { dueAt, from, moment }: { dueAt: Date; from: Date | null; moment: (at: Date) => [string, string] },
  ): Sentence {
    if (isSeen) return say`Somebody on the staff has read this, and gets in touch with the person.`;
    if (from === null)
      return say`Somebody on the staff was told, and we cannot say when they read it. If it cannot wait, call somebody yourself.`;
    const isThere = from.getTime() <= this.clock.now().getTime();
    const [time, day] = moment(isThere ? new Date(dueAt) : from);
    return isThere
      ? say`Somebody on the staff was told, and is asked to get in touch with the person by ${time} on ${day}.`
      : say`Nobody reads this right now. Somebody on the staff is asked to from ${time} on ${day} on. If it cannot wait, call somebody yourself.`;
  }
}

/** Peers see what they did, the patient all of it. */
function scope(): [string, string | null] {
  const actor = currentActor();
  return [currentPatientId(), partyOf(actor) === null ? actor.accountId : null];
}
