import { dateKinds, type DateKind } from '../../../src/core/dates/date-kinds.js';
import { dayAfter, LocalDays } from '../../../src/core/days.js';
import { aWorldOfObjects } from '../../access/objects.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { DateDoors } from './doors.js';

/** What no date of the kind can be. */
const impossible: Readonly<Record<DateKind, readonly string[]>> = {
  born: ['1850-06-01', '2999-06-01'],
  happened: ['1850-06-01', '2999-06-01'],
  begins: ['1850-06-01', '2999-06-01'],
  ends: ['2020-06-01', '2999-06-01'],
  expires: ['1850-06-01', '2999-06-01'],
  lately: ['1990-06-01', '2999-06-01'],
  due: ['2020-06-01', '2999-06-01'],
  soon: ['2020-06-01', '2999-06-01'],
  asked: [],
};

describe('Every date that comes in', () => {
  let service: TestApp;
  let doors: DateDoors;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  beforeEach(async () => {
    doors = new DateDoors(service, await aWorldOfObjects(service));
  });
  afterAll(() => service.close());

  it('says in the description of what kind it is', () => {
    const missing = doors.operations.flatMap((operation) =>
      [...doors.fieldsOf(operation)]
        .filter(([, { kind }]) => !kind || !dateKinds.includes(kind))
        .map(([name]) => `${operation.path}: ${name}`),
    );
    const asked = doors.parameters
      .filter(({ kind }) => kind !== 'asked')
      .map(({ operation, name }) => `${operation.path}?${name}`);
    expect([...missing, ...asked]).toEqual([]);
  });

  it('is refused by the same rule on every route: nothing happened before somebody was born, is due in the past, or lies beyond all plans', async () => {
    const wrong: string[] = [];
    const tried = new Set<string>();
    await doors.through(async (operation) => {
      for (const [name, { format, kind }] of doors.fieldsOf(operation))
        for (const day of impossible[kind ?? 'asked']) {
          const date = format === 'date-time' ? `${day}T10:00:00Z` : day;
          for (const { body, places } of doors.bodiesWith(operation, name, date)) {
            const { status, text, body: problem } = await doors.answerTo(operation, { body });
            const found = (problem?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
            tried.add(`${operation.path} ${name}`);
            if (status !== 422 || !places.every((place) => found.includes(place)))
              wrong.push(`${operation.method} ${operation.path} ${name} ${date}: ${status} ${text}`);
          }
        }
    });
    expect(wrong).toEqual([]);
    expect(tried.size).toBeGreaterThan(30);
  }, 600_000);

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is judged by the day that it is where the organisation is: %s',
    async (timeZone) => {
      // Half past ten in UTC: on one side of the date line it is tomorrow already, on the other still yesterday.
      const dayMs = 24 * 60 * 60 * 1000;
      const halfPastTen = 10.5 * 60 * 60 * 1000;
      const now = service.clock.now().getTime();
      service.clock.forward((halfPastTen - (now % dayMs) + dayMs) % dayMs);
      await doors.moveTo(timeZone);
      const today = new LocalDays({ timeZone, locale: 'en' }).dayOf(service.clock.now());

      /** By kind: the nearest day that cannot be, beside today, which can. */
      const nearest: Partial<Record<DateKind, string>> = {
        ...{ born: dayAfter(today, 1), happened: dayAfter(today, 1), lately: dayAfter(today, 1) },
        ...{ ends: dayAfter(today, -1), due: dayAfter(today, -1), soon: dayAfter(today, -1) },
      };
      const wrong: string[] = [];
      const tried = new Set<string>();
      await doors.through(async (operation) => {
        for (const [name, { format, kind }] of doors.fieldsOf(operation)) {
          const cannotBe = nearest[kind ?? 'asked'];
          if (cannotBe === undefined || format === 'date-time') continue;
          for (const day of [cannotBe, today])
            for (const { body, places } of doors.bodiesWith(operation, name, day)) {
              // A day that can be may lead on to what is not there.
              const answer = await doors.answerTo(operation, { body }).catch(() => null);
              const errors: { pointer: string; message: string }[] = answer?.body?.errors ?? [];
              const isDateFault = errors.some(
                ({ pointer, message }) => places.includes(pointer) && message.includes('today'),
              );
              tried.add(`${operation.path} ${name}`);
              if (isDateFault !== (day === cannotBe))
                wrong.push(`${operation.path} ${name} ${day}: ${answer?.status} ${answer?.text}`);
            }
        }
      });
      expect(wrong).toEqual([]);
      expect(tried.size).toBeGreaterThan(15);
    },
    600_000,
  );
});
