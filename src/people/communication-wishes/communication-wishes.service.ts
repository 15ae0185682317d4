import { say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireAnothersRecord } from '../../access/own-affairs.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { inOneLine } from '../../core/text/written.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { meansInWords } from './communication-states.js';
import type {
  AccommodateCommunicationDto,
  AskCommunicationDto,
  CommunicationNotPossibleDto,
  CommunicationWishDto,
  CommunicationWishPageDto,
  RecordCommunicationDto,
} from './communication-wish.dto.js';
import { CommunicationWish } from './communication-wish.entity.js';
import type { SaidDto } from './said.dto.js';
import { countingWishes, oneWish, wishesOfPatient } from './communication-wishes.queries.js';

type Asking = Omit<Parameters<typeof CommunicationWish.ask>[0], 'id' | 'askedAt'>;
type Wish = Pick<CommunicationWishDto, 'means' | 'address' | 'how'>;
type Row = Omit<CommunicationWishDto, 'sentence'> & { [column: string]: unknown };

/** Where and how patients ask to be reached. */
@Injectable()
export class CommunicationWishesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  ask({ means, address, how = null }: AskCommunicationDto): Promise<CommunicationWishDto> {
    const { accountId: askedBy, relation } = currentActor();
    const asker = { askedBy, writtenBy: null, saidHow: null, countsAtOnce: relation === 'self' };
    return this.add({ ...asker, means, address, how });
  }

  /** What the patient asks on paper or by word counts at once, as what they ask here does. */
  record({ means, address, how = null, saidHow }: RecordCommunicationDto): Promise<CommunicationWishDto> {
    requireAnothersRecord(currentPatientId());
    const asker = { askedBy: null, writtenBy: currentActor().accountId, saidHow, countsAtOnce: true };
    return this.add({ ...asker, means, address, how });
  }

  async accommodate(id: string, { answer }: AccommodateCommunicationDto): Promise<CommunicationWishDto> {
    const wish = await this.load(id);
    wish.accommodate(answer ?? null, this.doing());
    return this.answered(wish);
  }

  async sayImpossible(id: string, { answer }: CommunicationNotPossibleDto): Promise<CommunicationWishDto> {
    const wish = await this.load(id);
    wish.sayImpossible(answer, this.doing());
    return this.answered(wish);
  }

  async end(id: string): Promise<CommunicationWishDto> {
    await this.find(id);
    const wish = await this.load(id);
    wish.end({ ...this.doing(), isPatient: currentActor().relation === 'self' });
    return this.ended(wish);
  }

  async recordEnd(id: string, { saidHow }: SaidDto): Promise<CommunicationWishDto> {
    const patientId = currentPatientId();
    requireAnothersRecord(patientId);
    const wish = await this.load(id);
    wish.recordEnd(saidHow, this.doing());
    this.notices.tell({ kind: 'communication_ended', patientId, about: { communication: id } });
    return this.ended(wish);
  }

  async find(id: string): Promise<CommunicationWishDto> {
    const [row] = await this.db.query<Row>(oneWish, [currentPatientId(), id]);
    if (!row) throw new NotFound();
    return inWords(row);
  }

  async list({ limit, cursor }: PageQuery): Promise<CommunicationWishPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    const rows = await this.db.query<Row>(wishesOfPatient, parameters);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  /** How to reach a patient whom something is sent or told, in sentences; none: as usual. */
  async reachBy(patientId: string): Promise<string[]> {
    const rows = await this.db.query<Wish & { [column: string]: unknown }>(countingWishes, [patientId]);
    return rows.map(sentenceOf);
  }

  private async add(asking: Asking): Promise<CommunicationWishDto> {
    const wish = CommunicationWish.ask({ ...asking, id: newId(), askedAt: this.clock.now() });
    await this.db.repository(CommunicationWish).insert(wish);
    const about = { communication: wish.id };
    this.notices.tell({ kind: 'communication_asked', patientId: currentPatientId(), about });
    return this.find(wish.id);
  }

  private async ended(wish: CommunicationWish): Promise<CommunicationWishDto> {
    await this.db.update(wish, ['state', 'endingSaidHow', 'endedBy', 'endedAt']);
    this.notices.settle(wish.id);
    return this.find(wish.id);
  }

  private async answered(wish: CommunicationWish): Promise<CommunicationWishDto> {
    const patientId = currentPatientId();
    requireAnothersRecord(patientId);
    await this.db.update(wish, ['state', 'answer', 'answeredBy', 'answeredAt']);
    this.notices.settle(wish.id);
    const about = { communication: wish.id };
    const named = wish.askedBy === null ? [] : [wish.askedBy];
    this.notices.tell({ kind: 'communication_answered', patientId, about, named });
    return this.find(wish.id);
  }

  private async load(id: string): Promise<CommunicationWish> {
    const wish = await this.db.repository(CommunicationWish).findOneBy({ id });
    if (!wish) throw new NotFound();
    return wish;
  }

  private doing(): { by: string; at: Date } {
    return { by: currentActor().accountId, at: this.clock.now() };
  }
}

function inWords(row: Row): CommunicationWishDto {
  return { ...row, sentence: row.counts ? sentenceOf(row) : null };
}

function sentenceOf({ means, address, how }: Wish): string {
  const where = say`Reach them ${sayAgain(meansInWords[means])}: ${inOneLine(address)}.`;
  return how === null ? where : `${where} ${inOneLine(how)}`;
}
