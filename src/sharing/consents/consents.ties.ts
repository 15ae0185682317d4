import { toSay, say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import { ConsentsService } from './consents.service.js';
import { permitsNow, permitsToGroupsNow } from './consents.queries.js';

interface PermitRow {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly isDecided: boolean;
  readonly others: number;
  readonly [column: string]: unknown;
}

const whoElse = toSay`The patient’s side withdraws a consent, or says no to it while it waits for an answer.`;

/** What a consent shares with somebody by name, or would once it is agreed to. */
@Injectable()
export class ConsentsTies implements TieSource {
  readonly kind = 'consent';
  readonly opens = 'consent.read';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly consents: ConsentsService,
    ties: TiesService,
  ) {
    ties.add(this);
    ties.add(this.toGroups());
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<PermitRow>(permitsNow, this.asSeen());
    return rows.map(({ id, accountId, name, isDecided, others }) => ({
      id,
      accountId,
      name,
      sentence:
        (isDecided
          ? say`A consent shares something with ${name}.`
          : say`A consent that waits for an answer would share something with ${name}.`) +
        (others > 0 ? say` It names others as well: with it, it ends for them, too.` : ''),
      endedBy: 'patient_side',
      whoElse: sayAgain(whoElse),
    }));
  }

  async end(id: string): Promise<unknown> {
    const { status } = await this.consents.find(id);
    return status === 'proposed' ? this.consents.refuse(id, {}) : this.consents.withdraw(id);
  }

  /** One that names a group ends for everybody in it, so it is said and left as it is. */
  private toGroups(): TieSource {
    return {
      kind: 'consent_to_group',
      opens: 'consent.read',
      list: async () => {
        const rows = await this.db.query<PermitRow>(permitsToGroupsNow, this.asSeen());
        return rows.map(({ id, accountId, name }) => ({
          id,
          accountId,
          name,
          sentence: say`A consent shares something with all peer supporters of the organisation, and ${name} is one.`,
          endedBy: 'others',
          whoElse: say`The patient’s side says no to ${name} in a consent of its own (effect deny), or withdraws this one for all.`,
        }));
      },
      end: () => Promise.reject(new Error('A consent to a group is ended where consents are.')),
    };
  }

  private asSeen(): unknown[] {
    return [currentPatientId(), this.clock.now(), currentActor().seesSubstanceUse];
  }
}
