import { operationsOf, type Operation } from '../../../src/core/contract/contract-operations.js';
import { dateKind } from '../../../src/core/dates/date-field.decorator.js';
import type { DateKind } from '../../../src/core/dates/date-kinds.js';
import { newId } from '../../../src/core/ids.js';
import type { World } from '../../access/objects.js';
import { sampleBodies } from '../../access/sample-body.js';
import type { Answer, Api } from '../../support/api.js';
import { each } from '../../support/each.js';
import type { TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

export interface DateField {
  readonly format: 'date' | 'date-time' | 'birth';
  readonly kind: DateKind | undefined;
  readonly schema: Node;
}

export interface DateParameter extends DateField {
  readonly operation: Operation;
  readonly name: string;
}

/** A body of an operation, with a date of it made another, and where in it that stands. */
export interface Asked {
  readonly body: unknown;
  readonly places: readonly string[];
}

export type Node = Readonly<Record<string, any>>;

/** What some words are not, by the name of the field. */
const wellFormed: readonly (readonly [string, string])[] = [
  ['languages', 'en'],
  ['language', 'en'],
  ['telephone', '555 0100'],
  ['pageHash', 'ab'.repeat(32)],
  ['contentHash', 'ab'.repeat(32)],
  ['at', '18:00'],
];

/** Every door of the service by which a date comes in, as its description has them, and those who are let in there. */
export class DateDoors {
  readonly operations: readonly Operation[];
  /** By operation: who was let in there the last time. */
  private readonly letIn = new Map<string, Api>();
  private office: Promise<Api[]> | undefined;

  constructor(
    private readonly service: TestApp,
    private world: World,
  ) {
    this.operations = operationsOf(service.contract);
  }

  /** Goes through them a few at a time; what closes the record comes when all else is done. */
  async through(work: (operation: Operation, turn: number) => Promise<void>): Promise<void> {
    const isTheEnd = ({ path }: Operation): boolean => path.endsWith('/deaths');
    const turns = [...this.operations.entries()];
    await each(
      turns.filter(([, operation]) => !isTheEnd(operation)),
      ([turn, operation]) => work(operation, turn),
    );
    for (const [turn, operation] of turns) if (isTheEnd(operation)) await work(operation, turn);
  }

  /** Each date in the body of an operation, by the name of its field. */
  fieldsOf({ definition }: Operation): Map<string, DateField> {
    const body = (definition.requestBody ?? {}) as Node;
    return this.datesOf((body.content?.['application/json']?.schema ?? {}) as Node);
  }

  get parameters(): DateParameter[] {
    return this.operations.flatMap((operation) =>
      ((operation.definition.parameters ?? []) as unknown as Node[])
        .filter((each) => each.in === 'query' && isDate(each.schema as Node))
        .map((each) => ({
          ...{ operation, name: String(each.name), schema: each.schema as Node },
          ...{ format: each.schema.format, kind: each[dateKind] },
        })),
    );
  }

  /** The samples of a body in which a field stands, with a text in its place. */
  bodiesWith(operation: Operation, name: string, text: unknown): Asked[] {
    return sampleBodies(this.service.contract, operation, newId())
      .map((sample) => withText(formed(sample), [name, text]))
      .map(([body, places]) => ({ body, places }))
      .filter(({ places }) => places.length > 0);
  }

  /** The answer to whoever is let in. @throws where nobody is */
  async answerTo(
    operation: Operation,
    { body, query = '' }: { body?: unknown; query?: string },
  ): Promise<Answer> {
    const { patient, clinician } = this.world.room;
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => this.world.ids[name] ?? newId());
    const known = this.letIn.get(operation.definition.operationId);
    const office = await (this.office ??= this.hired());
    for (const api of [...(known ? [known] : []), clinician.api, patient.api, ...office]) {
      const answer = await api.with({ 'if-match': '"1"' }).send(operation.method, `${path}${query}`, body);
      if ([401, 403, 404].includes(answer.status)) continue;
      this.letIn.set(operation.definition.operationId, api);
      return answer;
    }
    throw new Error(`${operation.method} ${operation.path} is open to nobody here.`);
  }

  /** The organisation is in another time zone from now on. Everybody is signed in afresh: the clock may have gone forward. */
  async moveTo(timeZone: string): Promise<void> {
    const { room } = this.world;
    const move = 'UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1';
    await (await database()).query(move, [room.clinic.tenantId, timeZone]);
    const patient = { ...room.patient, ...(await room.clinic.signIn(room.patient)) };
    const clinician = await room.clinic.signIn(room.clinician);
    this.world = { ...this.world, room: { ...room, patient, clinician } };
    this.office = undefined;
    this.letIn.clear();
  }

  private async hired(): Promise<Api[]> {
    const { clinic } = this.world.room;
    return [(await clinic.person(['administrator'])).api, (await clinic.person(['privacy_officer'])).api];
  }

  private datesOf(schema: Node, seen: readonly unknown[] = []): Map<string, DateField> {
    const node: Node = schema.$ref ? this.resolved(String(schema.$ref)) : schema;
    if (seen.includes(node)) return new Map();
    const inner = [
      ...(node.oneOf ?? []),
      ...(node.anyOf ?? []),
      ...(node.allOf ?? []),
      ...(node.items ? [node.items] : []),
    ];
    const own = Object.entries<Node>(node.properties ?? {}).flatMap(([name, field]): [string, DateField][] =>
      isDate(field)
        ? [[name, { format: field.format ?? 'birth', kind: field[dateKind], schema: field }]]
        : [],
    );
    const within = [...inner, ...Object.values<Node>(node.properties ?? {})];
    return new Map([...own, ...within.flatMap((each) => [...this.datesOf(each, [...seen, node])])]);
  }

  private resolved(reference: string): Node {
    return this.service.contract.components?.schemas?.[
      reference.replace('#/components/schemas/', '')
    ] as Node;
  }
}

function isDate({ format, [dateKind]: kind }: Node): boolean {
  return format === 'date' || format === 'date-time' || kind !== undefined;
}

/** The samples with one text of them made another, wherever its field stands, and where that is. */
function withText(
  body: unknown,
  [name, text]: readonly [string, unknown],
  pointer = '',
): [unknown, string[]] {
  if (typeof body !== 'object' || body === null) return [body, []];
  const changed = Object.entries(body).map(([key, value]: [string, unknown]): [string, unknown, string[]] =>
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
