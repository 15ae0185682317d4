import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { PeerSupportRequestDto, PeerSupportRequestPageDto } from './peer-support.dto.js';
import { PeerSupport } from './peer-support.entity.js';
import { oneRequest, requestsOfPeer } from './peer-support.queries.js';

type Row = PeerSupportRequestDto & { readonly patientId: string; readonly [column: string]: unknown };

/** What patients ask of a peer supporter, who knows nothing of them yet but their name. */
@Injectable()
export class PeerRequestsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  /** They would like to. It begins when the patient says yes to that, and what they share. */
  async agree(id: string): Promise<PeerSupportRequestDto> {
    const { patientId, ...support } = await this.load(id);
    support.entity.move('offer');
    await this.db.update(support.entity, ['state']);
    this.outbox.also({ name: 'peer_support.offered', patientId, subjectId: id });
    this.notices.settle(id);
    this.notices.tell({ kind: 'peer_support_offered', patientId, about: { peerSupport: id } });
    return this.find(id);
  }

  /** They would rather not, or can not. Nobody asks why. */
  async refuse(id: string): Promise<PeerSupportRequestDto> {
    const { patientId, request, entity } = await this.load(id);
    if (entity.hasBeen('decline')) return { ...request, state: entity.state };
    entity.close('decline', currentActor().accountId, this.clock.now());
    await this.db.update(entity, ['state', 'endedBy', 'endedAt']);
    this.outbox.also({ name: 'peer_support.declined', patientId, subjectId: id });
    this.notices.settle(id);
    const news = { patientId, about: { peerSupport: id }, named: [] };
    this.notices.tell({ kind: 'peer_support_ended', ...news });
    return { ...request, state: entity.state };
  }

  async find(id: string): Promise<PeerSupportRequestDto> {
    return shown(await this.row(id));
  }

  async list({ limit, cursor }: PageQuery): Promise<PeerSupportRequestPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    const rows = await this.db.query<Row>(requestsOfPeer, parameters);
    return pageOf(rows.map(shown), limit, (request) => [request.id]);
  }

  private async load(
    id: string,
  ): Promise<{ patientId: string; request: PeerSupportRequestDto; entity: PeerSupport }> {
    const row = await this.row(id);
    await this.db.approachPatient(row.patientId);
    const lock = { mode: 'pessimistic_write' } as const;
    const entity = await this.db.repository(PeerSupport).findOneOrFail({ where: { id }, lock });
    return { patientId: row.patientId, request: shown(row), entity };
  }

  private async row(id: string): Promise<Row> {
    const [row] = await this.db.query<Row>(oneRequest, [currentActor().accountId, id]);
    if (!row) throw new NotFound();
    return row;
  }
}

function shown({ id, state, askedAt, patientName }: Row): PeerSupportRequestDto {
  return { id, state, askedAt, patientName };
}
