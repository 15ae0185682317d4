import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import { BreakGlassService } from './break-glass.service.js';
import { openNow } from './break-glass.queries.js';

interface OpenRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Who has the record open in an emergency. The patient closes it; it is reviewed all the same. */
@Injectable()
export class BreakGlassTies implements TieSource {
  readonly kind = 'emergency_access';
  readonly opens = 'break_glass.read';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly breakGlass: BreakGlassService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<OpenRow>(openNow, [currentPatientId(), this.clock.now()]);
    return rows.map(({ id, accountId, name }) => ({
      id,
      accountId,
      name,
      sentence: say`${name} has opened the record in an emergency, and reads it until the hour is over.`,
      endedBy: 'patient',
      whoElse: say`Whoever opened it can close it before the hour is over.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.breakGlass.close(id);
  }
}
