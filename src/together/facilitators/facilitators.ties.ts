import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { Party } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import type { FacilitationState } from './facilitation-states.js';
import { FacilitatorsService } from './facilitators.service.js';
import { facilitationsNow } from './facilitators.queries.js';
import { inOneLine } from '../../core/text/written.js';

interface FacilitationRow {
  readonly id: string;
  readonly planId: string;
  readonly accountId: string;
  readonly name: string;
  readonly state: FacilitationState;
  readonly party: Party;
  readonly [column: string]: unknown;
}

/** Who helps with a conversation about the plan, or was named for it. */
@Injectable()
export class FacilitatorsTies implements TieSource {
  readonly kind = 'facilitation';
  readonly opens = 'facilitator.end';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly facilitators: FacilitatorsService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    return (await this.now()).map(({ id, accountId, name, state }) => ({
      id,
      accountId,
      name,
      sentence:
        state === 'active'
          ? say`${inOneLine(name)} helps with a conversation about the plan, and reads what it is about.`
          : say`${inOneLine(name)} was named to help with a conversation about the plan.`,
      endedBy: 'patient_side',
      whoElse: say`Either side ends it, too.`,
    }));
  }

  async end(id: string): Promise<unknown> {
    const found = (await this.now()).find((each) => each.id === id);
    if (!found) throw new NotFound();
    const { planId, state, party } = found;
    if (state === 'active') return this.facilitators.end(planId, id);
    if (party === 'patient') return this.facilitators.withdraw(planId, id);
    return this.facilitators.decline(planId, id, { reason: 'This person is not to be told.' });
  }

  private now(): Promise<FacilitationRow[]> {
    return this.db.query<FacilitationRow>(facilitationsNow, [currentPatientId(), this.clock.now()]);
  }
}
