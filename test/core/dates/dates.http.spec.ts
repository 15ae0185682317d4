import { operationsOf, type Operation } from '../../../src/core/contract/contract-operations.js';
import { dateKind } from '../../../src/core/dates/date-field.decorator.js';
import { dateKinds, type DateKind } from '../../../src/core/dates/date-kinds.js';
import { dayAfter, LocalDays } from '../../../src/core/days.js';
import { newId } from '../../../src/core/ids.js';
import { aWorldOfObjects, type World } from '../../access/objects.js';
import { sampleBodies } from '../../access/sample-body.js';
import type { Answer, Api } from '../../support/api.js';
import { each } from '../../support/each.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

interface Field {
  readonly format: 'date' | 'date-time' | 'birth';
  readonly kind: DateKind | undefined;
}

type Node = Readonly<Record<string, any>>;

/** What no date of the kind can be. */
const impossible: Readonly<Record<DateKind, readonly string[]>> = {
  born: ['1850-06-01', '2999-06-01'],
  happened: ['1850-06-01', '2999-06-01'],
  begins: ['1850-06-01', '2999-06-01'],
  ends: ['2020-06-01', '2999-06-01'],
  expires: ['1850-06-01', '2999-06-01'],
  due: ['2020-06-01', '2999-06-01'],
  asked: [],
};

/** What some words are not, by the name of the field. */
const wellFormed: readonly (readonly [string, string])[] = [
  ['languages', 'en'],
  ['language', 'en'],
  ['telephone', '555 0100'],
  ['pageHash', 'ab'.repeat(32)],
  ['contentHash', 'ab'.repeat(32)],
  ['at', '18:00'],
];

describe('Every date that comes in', () => {
  let service: TestApp;
  let world: World;
  let operations: Operation[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    operations = operationsOf(service.contract);
  });
  afterAll(() => service.close());

  /** Each date of a schema, by the name of its field. */
  function datesOf(schema: Node, seen: readonly unknown[] = []): Map<string, Field> {
    const node: Node = schema.$ref ? resolved(String(schema.$ref)) : schema;
    if (seen.includes(node)) return new Map();
    const inner = [
      ...(node.oneOf ?? []),
      ...(node.anyOf ?? []),
      ...(node.allOf ?? []),
      ...(node.items ? [node.items] : []),
    ];
    const own = Object.entries<Node>(node.properties ?? {}).flatMap(([name, field]): [string, Field][] =>
      isDate(field) ? [[name, { format: field.format ?? 'birth', kind: field[dateKind] }]] : [],
    );
    const within = [...inner, ...Object.values<Node>(node.properties ?? {})];
    return new Map([...own, ...within.flatMap((each) => [...datesOf(each, [...seen, node])])]);
  }

  const resolved = (reference: string): Node =>
    service.contract.components?.schemas?.[reference.replace('#/components/schemas/', '')] as Node;
  const isDate = ({ format, pattern }: Node): boolean =>
    format === 'date' || format === 'date-time' || /^\^\\d\{4\}\(?-/.test(pattern ?? '');
  const bodyOf = ({ definition }: Operation): Node =>
    ((definition.requestBody ?? {}) as Node).content?.['application/json']?.schema ?? {};

  it('says in the description of what kind it is', () => {
    const missing = operations.flatMap((operation) =>
      [...datesOf(bodyOf(operation))]
        .filter(([, { kind }]) => !kind || !dateKinds.includes(kind))
        .map(([name]) => `${operation.path}: ${name}`),
    );
    const asked = operations.flatMap(({ path, definition }) =>
      (definition.parameters ?? [])
        .map((each) => each as unknown as Node)
        .filter((each) => each.in === 'query' && isDate(each.schema) && each[dateKind] !== 'asked')
        .map(({ name }) => `${path}?${name}`),
    );
    expect([...missing, ...asked]).toEqual([]);
  });

  async function refusalOf(operation: Operation, body: unknown): Promise<Answer> {
    const { patient, clinician } = world.room;
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? newId());
    const ask = (api: Api): Promise<Answer> =>
      api.with({ 'if-match': '"1"' }).send(operation.method, path, body);
    for (const { api } of [clinician, patient, ...(await office())]) {
      const answer = await ask(api);
      if (![401, 403, 404].includes(answer.status)) return answer;
    }
    throw new Error(`${operation.method} ${operation.path} is open to nobody here.`);
  }

  let known: Promise<{ api: Api }[]> | undefined;
  const office = (): Promise<{ api: Api }[]> => (known ??= hired());
  async function hired(): Promise<{ api: Api }[]> {
    const { clinic } = world.room;
    return [await clinic.person(['administrator']), await clinic.person(['privacy_officer'])];
  }

  /** The samples with one text of them made another, wherever its field stands, and where that is. */
  function withText(
    body: unknown,
    [name, text]: readonly [string, string],
    pointer = '',
  ): [unknown, string[]] {
    if (typeof body !== 'object' || body === null) return [body, []];
    const changed = Object.entries(body).map(
      ([key, value]: [string, unknown]): [string, unknown, string[]] =>
        key === name && !isObject(value)
          ? [key, Array.isArray(value) ? [text] : text, [`${pointer}/${key}`]]
          : [key, ...withText(value, [name, text], `${pointer}/${key}`)],
    );
    const made = Object.fromEntries(changed.map(([key, value]) => [key, value]));
    return [Array.isArray(body) ? Object.values(made) : made, changed.flatMap(([, , places]) => places)];
  }

  const isObject = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] === 'string');
  const formed = (sample: unknown): unknown =>
    wellFormed.reduce((body, text) => withText(body, text)[0], sample);

  it('is refused by the same rule on every route: nothing happened before somebody was born, is due in the past, or lies beyond all plans', async () => {
    const wrong: string[] = [];
    const tried = new Set<string>();
    await each(operations, async (operation) => {
      for (const [name, { format, kind }] of datesOf(bodyOf(operation)))
        for (const day of impossible[kind ?? 'asked'])
          for (const sample of sampleBodies(service.contract, operation, newId())) {
            const date = format === 'date-time' ? `${day}T10:00:00Z` : day;
            const [body, places] = withText(formed(sample), [name, date]);
            if (places.length === 0) continue;
            const { status, text, body: problem } = await refusalOf(operation, body);
            const found = (problem?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
            tried.add(`${operation.path} ${name}`);
            if (status !== 422 || !places.every((place) => found.includes(place)))
              wrong.push(`${operation.method} ${operation.path} ${name} ${date}: ${status} ${text}`);
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
      await (
        await database()
      ).query('UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1', [
        world.room.clinic.tenantId,
        timeZone,
      ]);
      const today = new LocalDays({ timeZone, locale: 'en' }).dayOf(service.clock.now());
      known = undefined;
      const { room } = world;
      const awake = {
        patient: { ...room.patient, ...(await room.clinic.signIn(room.patient)) },
        clinician: await room.clinic.signIn(room.clinician),
      };
      world = { ...world, room: { ...room, ...awake } };

      /** By kind: the nearest day that cannot be, beside today, which can. */
      const nearest: Partial<Record<DateKind, string>> = {
        ...{ born: dayAfter(today, 1), happened: dayAfter(today, 1) },
        ...{ ends: dayAfter(today, -1), due: dayAfter(today, -1) },
      };
      const wrong: string[] = [];
      const tried = new Set<string>();
      await each(operations, async (operation) => {
        for (const [name, { format, kind }] of datesOf(bodyOf(operation))) {
          const cannotBe = nearest[kind ?? 'asked'];
          if (cannotBe === undefined || format === 'date-time') continue;
          for (const sample of sampleBodies(service.contract, operation, newId()))
            for (const day of [cannotBe, today]) {
              const [body, places] = withText(formed(sample), [name, day]);
              if (places.length === 0) continue;
              // A day that can be may lead on to what is not there.
              const answer = await refusalOf(operation, body).catch(() => null);
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
