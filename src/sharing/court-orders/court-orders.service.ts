import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { DisclosureDto, RecordOrderedDisclosureDto } from '../disclosures/disclosure.dto.js';
import { DisclosuresService } from '../disclosures/disclosures.service.js';
import type {
  CourtOrderDto,
  CourtOrderPageDto,
  EndCourtOrderDto,
  RecordCourtOrderDto,
  SubpoenaDto,
  TellPatientDto,
} from './court-order.dto.js';
import { CourtOrder } from './court-order.entity.js';
import { oneOrder, ordersOfPatient } from './court-orders.queries.js';

type Row = CourtOrderDto & { [column: string]: unknown };

/** What courts order about the records of patients, and what is disclosed under it. */
@Injectable()
export class CourtOrdersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly disclosures: DisclosuresService,
    private readonly notices: NoticesService,
    private readonly settings: SettingsService,
  ) {}

  async record({ ofResearchOrAudit, ...input }: RecordCourtOrderDto): Promise<CourtOrderDto> {
    const { conditions = null, expiresOn = null, toldOn = null, notToldReason = null } = input;
    const recording = { id: newId(), recordedBy: currentActor().accountId, recordedAt: this.clock.now() };
    const order = CourtOrder.record(
      { ...input, ...recording, conditions, expiresOn, toldOn, notToldReason },
      ofResearchOrAudit,
    );
    await this.db.repository(CourtOrder).insert(order);
    if (toldOn !== null) this.tell('court_order_told', order.id);
    return this.find(order.id);
  }

  async addSubpoena(id: string, subpoena: SubpoenaDto): Promise<CourtOrderDto> {
    const order = await this.load(id);
    order.addSubpoena({ ...subpoena });
    await this.db.update(order, ['subpoena']);
    return this.find(id);
  }

  async tellPatient(id: string, { toldOn }: TellPatientDto): Promise<CourtOrderDto> {
    const order = await this.load(id);
    order.tellPatient(toldOn);
    await this.db.update(order, ['toldOn']);
    this.tell('court_order_told', id);
    return this.find(id);
  }

  async end(id: string, { reason }: EndCourtOrderDto): Promise<CourtOrderDto> {
    const order = await this.load(id);
    const at = this.clock.now();
    // What they were told of; and that its last day is over, the clock has told.
    const isNews = order.toldOn !== null && !order.isOver(await this.settings.dayOf(at));
    order.end(reason, { by: currentActor().accountId, at });
    await this.db.update(order, ['endedBy', 'endedAt', 'endingReason']);
    if (isNews) this.tell('court_order_over', id);
    return this.find(id);
  }

  /** What the order names leaves, to whom it names. */
  async disclose(id: string, input: RecordOrderedDisclosureDto): Promise<DisclosureDto> {
    const order = await this.load(id);
    order.requireCovers(input.dataClasses, await this.settings.dayOf(this.clock.now()));
    return this.disclosures.recordOrdered(input, { orderId: id, recipient: order.recipient });
  }

  async find(id: string): Promise<CourtOrderDto> {
    const [row] = await this.db.query<Row>(oneOrder, [...(await this.asSeen()), id]);
    if (!row) throw new NotFound();
    return row;
  }

  async list({ limit, cursor }: PageQuery): Promise<CourtOrderPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(ordersOfPatient, [...(await this.asSeen()), after, limit + 1]);
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** The patient's side sees what the patient was told of. */
  private async asSeen(): Promise<unknown[]> {
    const isPatientsSide = partyOf(currentActor()) === 'patient';
    return [currentPatientId(), !isPatientsSide, await this.settings.dayOf(this.clock.now())];
  }

  private async load(id: string): Promise<CourtOrder> {
    const order = await this.db.repository(CourtOrder).findOneBy({ id });
    if (!order) throw new NotFound();
    return order;
  }

  private tell(kind: 'court_order_told' | 'court_order_over', courtOrder: string): void {
    const news = { patientId: currentPatientId(), about: { courtOrder } };
    this.notices.tell({ kind, ...news, label: 'substance_use' });
  }
}
