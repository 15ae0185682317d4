import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../../../src/core/contract/contract-operations.js';
import type { Relation } from '../../../src/core/actor.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { each } from '../../support/each.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { doors, Threshold, type Door, type Side } from './doors.js';

/** Whoever is the one is not the other as well, whichever came first. */
const apart: readonly (readonly [Side, Side])[] = [
  ['self', 'care_team'],
  ['self', 'representative'],
  ['self', 'facilitator'],
  ['self', 'reads_along'],
  ['self', 'emergency'],
  ['care_team', 'representative'],
  ['care_team', 'facilitator'],
  ['representative', 'facilitator'],
];

/** Whoever has come in by the one needs the other no more, and is told so. */
const needless: readonly (readonly [string, string])[] = [
  ['join the care team', 'open the record in an emergency'],
  ['join the care team', 'read along as another clinician'],
];

/** Operations that name an account and make nobody anything to a patient. */
const noDoors = {
  patientsRegister: 'the record is new, and nobody stands to it in any way',
  impactPreview: 'nothing is done',
  completenessPreview: 'the same',
  restrictionsAsk: 'it closes, and opens nothing',
  myComplaintsMake: 'it is about somebody, and opens nothing',
  journalShow: 'one entry of the author’s own, and it asks the list itself, with a test of its own',
  peerSupportAsk: 'nothing opens before the patient accepts, by a consent that is judged like any other',
  peerSupportHandOver: 'the same',
  facilitatedPlacesInvite: 'it opens a group to them and no record, once they have said yes',
  groupHandoversOffer: 'the same: it opens a group to them, once they have said yes',
  counsellingConsentsGive: 'it opens notes and no record, and asks the list itself, with tests of its own',
  coveragesArrange: 'it asks of each record what joining its care team asks, with tests of its own',
  peerWorkSupervise: 'it opens counts and dates, and no record',
  proposalsMake: 'who does a step has what they have',
  proposalsAccept: 'the same',
  proposalsCounter: 'the same',
  proposalsRecord: 'the same',
  techniqueProposalsPropose: 'the same',
  starterProposalsPropose: 'the same',
};

const areApart = (one: Side, other: Side): boolean =>
  apart.some((pair) => pair.includes(one) && pair.includes(other));

/** Whether a field of it, however deep, is the id of an account. */
function namesAnAccount(contract: OpenAPIObject, schema: unknown, seen: readonly unknown[] = []): boolean {
  if (typeof schema !== 'object' || schema === null || seen.includes(schema)) return false;
  const { $ref } = schema as { $ref?: string };
  const { schemas } = contract.components ?? {};
  if ($ref) return namesAnAccount(contract, schemas?.[$ref.split('/').at(-1) ?? ''], [...seen, schema]);
  return Object.entries(schema).some(
    ([key, value]) => /accountId$/i.test(key) || namesAnAccount(contract, value, [...seen, schema]),
  );
}

describe('Whoever comes to a record', () => {
  let service: TestApp;
  let clinic: Clinic;
  let clinician: Person;
  let guardian: Person;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    clinic = await Clinic.open(service);
    const limit = 'UPDATE tenant_setting SET counter_limit = 2 WHERE tenant_id = $1';
    await (await database()).query(limit, [clinic.tenantId]);
    clinician = await clinic.practitioner('Dana Reyes');
    guardian = await clinic.person(['representative'], { name: 'Robin Okafor' });
  });
  afterAll(() => service.close());

  /** What the second door says to somebody who has come in by the first. */
  async function byBoth(first: Door, second: Door): Promise<{ status: number; text: string }> {
    const at = await Threshold.of(clinic, clinician, guardian);
    const prepared = (await second.prepare?.(at)) ?? '';
    const opened = await first.go(at, (await first.prepare?.(at)) ?? '');
    if (opened.status >= 300) throw new Error(`The first door: ${opened.text}`);
    return second.go(at, prepared);
  }

  /** Every door in the long run; else one for each side, by turns, so that each is a first one some time. */
  function firstDoors(turn: number): [string, Door][] {
    const all = Object.entries(doors).filter(([, { isOnlyAStep }]) => !isOnlyAStep);
    if (process.env.CONCORD_LONG_TESTS) return all;
    return all.filter(([name, { becomes }]) => {
      const same = all.filter(([, each]) => each.becomes === becomes);
      return same[turn % same.length]?.[0] === name;
    });
  }

  it('is on one side of it, by whichever two doors and in whichever order', async () => {
    const wrong: string[] = [];
    const named = Object.entries(doors);
    const pairs = named.flatMap((second, index) =>
      firstDoors(index).map((first) => [first, second] as const),
    );
    const different = pairs.filter(
      ([[one, first], [other, second]]) =>
        first.becomes !== second.becomes &&
        !needless.some(([comes, needs]) => comes === one && needs === other),
    );
    await each(different, async ([[firstName, first], [secondName, second]]) => {
      // Nothing is kept from the patient.
      const isThePatient = first.becomes === 'self' && second.becomes === 'excluded';
      const mayBoth =
        first.becomes !== 'excluded' && !isThePatient && !areApart(first.becomes, second.becomes);
      const { status, text } = await byBoth(first, second);
      if (status < 300 !== mayBoth) wrong.push(`${firstName}, then ${secondName}: ${status} ${text}`);
    });
    expect(wrong.toSorted()).toEqual([]);
  });

  it('comes by a door that is tried here: every relation has one, and every operation that names an account', () => {
    const tried = Object.values(doors);
    const byRelation: Record<Exclude<Relation, 'none'>, Side | null> = {
      ...{
        self: 'self',
        care_team: 'care_team',
        representative: 'representative',
        facilitator: 'facilitator',
      },
      ...{ peer: 'reads_along', natural_support: 'reads_along', other_clinician: 'reads_along' },
      ...{ break_glass: 'emergency', integrator: null },
    };
    for (const side of Object.values(byRelation).filter((each) => each !== null))
      expect(tried.map(({ becomes }) => becomes)).toContain(side);
    const naming = operationsOf(service.contract).filter(
      ({ method, definition }) =>
        method !== 'GET' && namesAnAccount(service.contract, definition.requestBody),
    );
    const known = [...tried.flatMap(({ operations }) => operations), ...Object.keys(noDoors)];
    expect(
      naming.map(({ definition }) => definition.operationId).filter((id) => !known.includes(id)),
    ).toEqual([]);
    expect(naming.length).toBeGreaterThan(10);
  });
});
