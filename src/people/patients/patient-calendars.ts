import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Calendars } from '../../core/dates/calendars.js';
import type { Calendar } from '../../core/dates/dates-said.js';
import { currentContext } from '../../core/request-context.js';

/** $1 patient or null, $2 now, $3 moments whose days are asked for. */
const calendar = `
  SELECT to_char($2::timestamptz AT TIME ZONE setting.time_zone, 'YYYY-MM-DD') AS today,
    to_char(date_trunc(patient.birth_precision, patient.birth_date::timestamp), 'YYYY-MM-DD') AS "earliestBirth",
    ARRAY(SELECT to_char(least(moment AT TIME ZONE setting.time_zone, '9999-12-31'), 'YYYY-MM-DD')
      FROM unnest($3::timestamptz[]) WITH ORDINALITY AS asked (moment, place) ORDER BY place) AS days
  FROM tenant_setting setting LEFT JOIN patient ON patient.id = $1`;

@Injectable()
export class PatientCalendars extends Calendars {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async read(moments: readonly string[]): Promise<Calendar> {
    const now = this.clock.now();
    const [row] = await this.db.query<{ today: string; earliestBirth: string | null; days: string[] }>(
      calendar,
      [currentContext()?.patientId ?? null, now, moments.map((moment) => new Date(moment))],
    );
    if (!row) throw new Error('The organisation at hand has no settings.');
    const { days, ...bounds } = row;
    return {
      ...bounds,
      now,
      dayOf: new Map(moments.map((moment, place) => [moment, days[place] ?? moment])),
    };
  }
}
