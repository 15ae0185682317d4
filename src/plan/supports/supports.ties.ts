import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentPatientId } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import { SupportsService } from './supports.service.js';
import { inOneLine } from '../../core/text/written.js';

/** The supports in the plans that go on. $1 patient. */
const inPlansNow = `
  SELECT support ->> 'id' AS id, plan.id AS "planId", support ->> 'name' AS name
  FROM care_plan plan CROSS JOIN LATERAL json_array_elements(plan.content -> 'supports') AS support
  WHERE plan.patient_id = $1 AND plan.status IN ('draft', 'active', 'on-hold')`;

interface SupportRow {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** Whom the plan names to lean on. It opens nothing to them; the plan would still tell others to turn to them. */
@Injectable()
export class SupportsTies implements TieSource {
  readonly kind = 'support';
  readonly opens = 'support.change';

  constructor(
    private readonly db: Db,
    private readonly supports: SupportsService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    return (await this.now()).map(({ id, name }) => ({
      id,
      accountId: null,
      name,
      sentence: say`The plan names ${inOneLine(name)} as somebody to lean on.`,
      endedBy: 'patient_side',
      whoElse: say`Either side takes somebody off there, too.`,
    }));
  }

  async end(id: string): Promise<unknown> {
    const found = (await this.now()).find((each) => each.id === id);
    if (!found) throw new NotFound();
    return this.supports.end(found.planId, id);
  }

  private now(): Promise<SupportRow[]> {
    return this.db.query<SupportRow>(inPlansNow, [currentPatientId()]);
  }
}
