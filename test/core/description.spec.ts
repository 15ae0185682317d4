import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { publicNameOf } from '../../src/core/description/public-names.js';
import { schemasOf, usedIn, walk, type Schema } from '../../src/core/description/schemas.js';
import { nameEnums } from '../../src/core/description/named-enums.js';
import { Description } from '../contract/document.js';

const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as OpenAPIObject;
const schemas = schemasOf(document);
const description = new Description(document);
const operations = operationsOf(document);

function all(): Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = [];
  walk(document, (node) => nodes.push(node));
  return nodes;
}

describe('The API description', () => {
  it('calls no schema by what it is to a programmer', () => {
    expect(Object.keys(schemas).filter((name) => publicNameOf(name) !== name)).toEqual([]);
  });

  it('has each list of words once, under a name', () => {
    const named = new Set(Object.values(schemas));
    const inline = all().filter(
      (node) =>
        Array.isArray(node.enum) &&
        node.enum.filter((word) => typeof word === 'string').length > 0 &&
        // Of one word that has to be there it tells one schema from another, or is a constant.
        node.enum.length > 1 &&
        !named.has(node),
    );

    expect(inline).toEqual([]);
    const lists = Object.values(schemas).flatMap((schema) =>
      schema.enum ? [JSON.stringify(schema.enum)] : [],
    );
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('names lists of words that are called the same by what they belong to', () => {
    const status = (...words: string[]): object => ({
      type: 'object',
      properties: {
        status: { type: 'string', enum: words },
        party: { type: 'string', enum: ['one', 'other'] },
      },
    });
    const small = {
      paths: {},
      components: { schemas: { Door: status('open', 'shut'), Lamp: status('on', 'off') } },
    } as unknown as OpenAPIObject;

    nameEnums(small);

    expect(Object.keys(schemasOf(small))).toEqual(['Door', 'Lamp', 'DoorStatus', 'LampStatus', 'Party']);
  });

  it('says of every id that it is a UUID, and of nothing else that takes one', () => {
    const uuid = '0198c0de-7a11-7b2c-8d3e-4f5061728394';
    const fields = all().flatMap(({ properties, parameters = [] }) => [
      ...Object.entries((properties ?? {}) as Record<string, Schema>),
      ...(parameters as { name: string; schema: Schema }[]).map(
        ({ name, schema }) => [name, schema] as const,
      ),
    ]);
    const open = fields.filter(([name, { items, ...field }]) => {
      const { type, format, pattern = '', description = '', enum: words } = { ...field, ...items };
      const isCalledSo = /^id$|Ids?$/.test(name) || /^(the )?ids? of/i.test(field.description ?? description);
      // What is made of several, as a place among the events is, has a form of its own.
      const couldBe = [type].flat().includes('string') && !words && new RegExp(pattern, 'u').test(uuid);
      return isCalledSo && couldBe && format !== 'uuid';
    });

    expect(open).toEqual([]);
  });

  it('lets no body hold a field that it does not name', () => {
    const bodies = operations.map(({ definition }) => definition.requestBody);
    const open = [...usedIn(bodies, schemas)].filter(
      (name) => schemas[name]?.type === 'object' && schemas[name].additionalProperties !== false,
    );

    expect(open).toEqual([]);
  });

  it('asks for exactly one where the service does', () => {
    for (const name of ['AskRestriction', 'OpenGlass', 'OtherSide', 'ProvisionInput', 'Rest', 'StepUp'])
      expect(schemas[name]?.oneOf?.length).toBeGreaterThan(1);
    for (const name of ['GoalAdd', 'GoalRevise', 'SignedElsewhere'])
      expect(schemas[name]?.not).toMatchObject({ required: [expect.anything(), expect.anything()] });
  });

  it('says of every schema with fields that it is an object, for compilers that ask', () => {
    const untyped: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, required, type } = schema as Record<string, unknown>;
      if ((typeof properties === 'object' || Array.isArray(required)) && type !== 'object')
        untyped.push(path);
      for (const [name, inner] of Object.entries(schema)) {
        if (name === 'properties')
          for (const [field, of] of Object.entries(inner as object)) look(of, `${path}/${field}`);
        else if (name !== 'example' && name !== 'examples') look(inner, `${path}/${name}`);
      }
    };
    look(schemas, '');

    expect(untyped).toEqual([]);
  });

  it('says of whatever is made where it can be read', () => {
    const homeless = operations.filter(({ definition }) => {
      const made = definition.responses['201'];
      // Who signs in has no place yet.
      return made && definition.security?.length && !('Location' in (made.headers ?? {}));
    });

    expect(homeless.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('lists with every operation the failures of which its own words speak', () => {
    const untold = operations.flatMap(({ method, path, definition }) => {
      const spoken = `${definition.summary} ${definition.description}`.match(/\b4\d\d\b(?=[ :`,])/g) ?? [];
      return spoken
        .filter((status) => !(status in definition.responses))
        .map((status) => `${method} ${path}: ${status}`);
    });

    expect(untold).toEqual([]);
  });

  it('has an example of every body, which its own schema allows', () => {
    const wrong = operations.flatMap((operation) => {
      const body = description.bodyOf(operation);
      if (!body) return [];
      const faults = description.faultsOf(body.schema, body.example);
      return faults.length > 0 ? [`${operation.definition.operationId}: ${faults.join(', ')}`] : [];
    });

    expect(wrong).toEqual([]);
  });

  it('takes the days that there are, and no other', () => {
    const { birthDate } = schemas.RegisterPatient?.properties ?? {};
    const isTaken = (day: string): boolean => new RegExp(birthDate?.pattern ?? '', 'u').test(day);

    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => isTaken(date.toISOString().slice(0, 10)),
      ),
    );
    expect(['2024-02-29', '2000-02-29', '2024', '2024-12'].filter((day) => !isTaken(day))).toEqual([]);
    const none = [
      '2023-02-29',
      '1900-02-29',
      '0000-01-01',
      '2024-04-31',
      '2024-13',
      '2024-00-10',
      '24-01-01',
      '',
    ];
    expect(none.filter(isTaken)).toEqual([]);
  });

  it('puts every operation into one of its chapters, of which none is empty', () => {
    const chapters = (document.tags ?? []).map(({ name }) => name);
    const used = operations.map(({ definition }) => definition.tags);

    expect(used.filter((tags) => tags?.length !== 1)).toEqual([]);
    expect(new Set(used.flat())).toEqual(new Set(chapters));
    expect((document.tags ?? []).filter(({ description }) => !description)).toEqual([]);
  });

  it('says with every operation how it fails, and with which headers', () => {
    for (const { method, path, definition } of operations) {
      const statuses = Object.keys(definition.responses);
      const expected = ['400', '431', '500', '503'];
      if (definition.requestBody) expected.push('408', '413', '415');
      if (definition.security?.length) expected.push('401', '403', '404', '422');
      expect({ method, path, missing: expected.filter((status) => !statuses.includes(status)) }).toEqual({
        method,
        path,
        missing: [],
      });
      const answered = Object.entries(definition.responses).filter(([status]) => status.startsWith('2'));
      for (const [, { headers }] of answered) expect(headers).toHaveProperty('X-Request-Id');
    }
  });

  it('says of every problem which language it speaks', () => {
    const answers = Object.values(document.components?.responses ?? {});

    expect(answers.length).toBeGreaterThan(10);
    for (const answer of answers) expect(answer).toHaveProperty('headers.Content-Language');
  });

  it('says who comes in by which credential', () => {
    const bySchemes = new Set(
      operations.flatMap(({ definition }) => definition.security ?? []).flatMap(Object.keys),
    );

    expect(bySchemes).toEqual(new Set(['accessToken', 'clientCredentials', 'operatorKey']));
    expect(bySchemes).toEqual(new Set(Object.keys(document.components?.securitySchemes ?? {})));
  });
});
