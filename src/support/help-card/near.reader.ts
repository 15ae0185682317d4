import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentContext } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import type { SafetyContent, SafetyEntry } from '../safety-plan-document/safety-content.js';
import { whoIsNear } from './near.queries.js';
import type { SomebodyNear } from './whom-to-reach.js';

interface Row {
  readonly content: SafetyContent | null;
  readonly lead: string | null;
  readonly [column: string]: unknown;
}

/** Who is near a patient who reads about themself. */
@Injectable()
export class NearReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /**
   * Null for everybody else, and where this request has not opened the record: who looks after somebody is theirs to tell, and nobody's
   * record is opened for a card that says nothing of anybody.
   */
  async read(): Promise<SomebodyNear | null> {
    const { actor, patientId } = currentContext() ?? {};
    if (!actor || !patientId || actor.linkedPatientId !== patientId) return null;
    const [row] = await this.db.query<Row>(whoIsNear, [patientId, this.clock.now()]);
    const asked = row?.content?.entries.filter(isSomebodyToAsk) ?? [];
    const names = asked.map((entry) => entry.name ?? entry.text);
    const excluded = await this.excludedPersons.listedAmong(names);
    const chosen = asked.find((entry) => !excluded.includes(entry.name ?? entry.text));
    if (chosen) return { is: 'chosen', name: chosen.name ?? chosen.text, phone: chosen.phone };
    return row?.lead ? { is: 'lead', name: row.lead, phone: null } : null;
  }
}

/** By name, or with a number: other lines may say anything. */
function isSomebodyToAsk({ section, name, phone }: SafetyEntry): boolean {
  return section === 'people_i_ask' && (name !== null || phone !== null);
}
