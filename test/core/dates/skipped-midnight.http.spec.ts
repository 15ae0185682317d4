import { beginningOfDay } from '../../../src/core/database/sql.js';
import { dayAfter, LocalDays } from '../../../src/core/days.js';
import { aRoomIn } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database } from '../../support/world.js';

const minute = 60_000;

/** Where clocks are put forward at midnight, so that there is a day of the year that begins at 01:00. */
const zones = ['America/Santiago', 'Asia/Beirut', 'Africa/Cairo'];

describe('A day that begins at 01:00, since clocks are put forward at its midnight', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const ofZone = (timeZone: string): LocalDays => new LocalDays({ timeZone, locale: 'en-GB' });

  it.each([
    ['America/Santiago', '2027-09-05', '2027-09-05T04:00:00.000Z'],
    ['Asia/Beirut', '2027-03-28', '2027-03-27T22:00:00.000Z'],
    ['Africa/Cairo', '2027-04-30', '2027-04-29T22:00:00.000Z'],
    // And where they are put back to midnight, so that it comes twice.
    ['Atlantic/Azores', '2027-10-31', '2027-10-31T00:00:00.000Z'],
    ['America/Havana', '2027-11-07', '2027-11-07T04:00:00.000Z'],
  ])('begins in the database as in the service: %s on %s', async (timeZone, day, first) => {
    const sql = `
      SELECT to_char(day, 'YYYY-MM-DD') AS day, ${beginningOfDay('day::date', '$1::text')} AS first
      FROM generate_series($2::date - 182, $2::date + 182, interval '1 day') AS each (day)`;
    const { rows } = await (await database()).query<{ day: string; first: Date }>(sql, [timeZone, day]);
    expect(rows.find((each) => each.day === day)?.first.toISOString()).toBe(first);
    const local = ofZone(timeZone);
    expect(rows.filter((each) => each.first.getTime() !== local.beginningOf(each.day).getTime())).toEqual([]);
  });

  it.each(zones)('is told from the one before over HTTP: %s', async (timeZone) => {
    const local = ofZone(timeZone);
    const day = nextShortDay(local, local.dayOf(service.clock.now()));
    const first = local.beginningOf(day);
    service.clock.forward(first.getTime() - 5 * minute - service.clock.now().getTime());

    const clinic = await Clinic.open(service);
    const set = 'UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1';
    await (await database()).query(set, [clinic.tenantId, timeZone]);
    const room = await aRoomIn(clinic);
    /** The day of the clinician's morning, and since when something is new where one asks a day back. */
    const morning = async (): Promise<unknown[]> => {
      const { api } = await clinic.signIn(room.clinician);
      const { body } = await api.expect(200, api.get('/v1/me/morning?days=1'));
      return [body.day, body.newSince];
    };
    const theDayBefore = dayAfter(day, -1);
    expect(await morning()).toEqual([theDayBefore, local.beginningOf(dayAfter(day, -2)).toISOString()]);
    service.clock.forward(10 * minute);
    expect(await morning()).toEqual([day, local.beginningOf(theDayBefore).toISOString()]);
    service.clock.forward(24 * 60 * minute);
    expect(await morning()).toEqual([dayAfter(day, 1), first.toISOString()]);
  });

  /** The next day that is an hour short: in these zones the hour after its midnight is what is missing. */
  function nextShortDay(local: LocalDays, after: string): string {
    for (let days = 1; days <= 400; days++) {
      const day = dayAfter(after, days);
      const hours =
        (local.beginningOf(dayAfter(day, 1)).getTime() - local.beginningOf(day).getTime()) / (60 * minute);
      if (hours === 23) return day;
    }
    throw new Error('No day begins at 01:00 there.');
  }
});
