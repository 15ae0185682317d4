import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { DistinctionDto, DistinctionPageDto, TellApartDto } from './distinction.dto.js';
import { Distinction } from './distinction.entity.js';
import { distinctionsOfPatient, listedNow, oneDistinction } from './excluded-persons.queries.js';

/** Names like one on the list of those who are not to be told, which are another person's. */
@Injectable()
export class DistinctionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async tellApart({ name }: TellApartDto): Promise<DistinctionDto> {
    const { accountId, displayName, relation } = currentActor();
    const saying = { id: newId(), name, saidBy: accountId, saidAt: this.clock.now() };
    const speaker = relation === 'self' ? null : displayName;
    const distinction = Distinction.of(
      saying,
      (await this.listed()).map(({ name: each }) => each),
      speaker,
    );
    await this.db.repository(Distinction).insert(distinction);
    return this.findDistinction(distinction.id);
  }

  async findDistinction(id: string): Promise<DistinctionDto> {
    const [found] = await this.db.query<DistinctionDto & { [column: string]: unknown }>(oneDistinction, [
      currentPatientId(),
      id,
    ]);
    if (!found) throw new NotFound();
    return found;
  }

  async listDistinctions({ limit, cursor }: PageQuery): Promise<DistinctionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    const rows = await this.db.query<DistinctionDto & { [column: string]: unknown }>(
      distinctionsOfPatient,
      parameters,
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private listed(): Promise<{ name: string }[]> {
    return this.db.query<{ name: string }>(listedNow, [currentPatientId()]);
  }
}
