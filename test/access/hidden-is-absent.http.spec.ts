import { dataClasses } from '../../src/access/access-matrix.js';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { newId } from '../../src/core/ids.js';
import { each } from '../support/each.js';
import { aRoomIn, anAgreedGoal } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import type { Person } from '../support/world.js';
import { labelledThings } from './labelled-things.js';
import { aWorldOfObjects, type World } from './objects.js';
import { allOf, ask, probesOf, type Hidden } from './probes.js';

describe('What is hidden', () => {
  let service: TestApp;
  let world: World;
  let operations: Operation[];
  let hidden: Hidden[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    operations = operationsOf(service.contract).filter(({ path }) =>
      path.startsWith('/v1/patients/{patientId}/'),
    );
    const things = Object.entries(await labelledThings(world)).map(([parameter, id]) => ({ parameter, id }));
    hidden = [...things.filter(({ parameter }) => parameter !== 'versionId'), ...(await ofAnotherPatient())];
  });
  afterAll(() => service.close());

  /** What the same clinic has of somebody else. */
  async function ofAnotherPatient(): Promise<Hidden[]> {
    const other = await aRoomIn(world.room.clinic);
    const goalId = await anAgreedGoal(other);
    const { api } = other.clinician;
    const { body } = await api.expect(
      201,
      api.post(`/v1/patients/${other.patient.patientId}/decisions`, { question: 'What helps?', goalId }),
    );
    return [
      { parameter: 'goalId', id: goalId },
      { parameter: 'decisionId', id: body.id },
    ];
  }

  async function readers(): Promise<Record<string, Person>> {
    const { clinic, patient } = world.room;
    const { patientId } = patient;
    const others = dataClasses.filter((name) => name !== 'substance_use');
    const [peer, denied, unrelated] = [
      await clinic.person(['peer_supporter']),
      await clinic.practitioner(),
      await clinic.practitioner(),
    ];
    await clinic.share(patientId, peer, others);
    await clinic.join(patientId, denied);
    const provisions = [
      { effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`/v1/patients/${patientId}/consents`, no));
    await clinic.breakGlass(patientId, unrelated, { reasonCode: 'urgent_continuity_of_care' });
    return { denied, peer, unrelated };
  }

  it('is answered like what does not exist, byte for byte, on every route and wherever its id is written', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const [place, [name, { api }]] of Object.entries(await readers()).entries()) {
      await each([...operations.entries()], async ([turn, operation]) => {
        for (const thing of inTurn(hidden, turn + place, 3)) {
          const absent = newId();
          const [there, nowhere] = [thing.id, absent].map((id) =>
            probesOf({ contract: service.contract, ids: world.ids }, operation, { ...thing, id }),
          );
          if (!there || !nowhere) throw new Error('Both are probed.');
          for (const [index, probe] of there.entries()) {
            const [one, other] = [await ask(api, probe), await ask(api, nowhere[index] ?? probe)];
            tried += 1;
            if (allOf(one, thing.id) !== allOf(other, absent))
              wrong.push(
                `${name}: ${probe.method} ${operation.path} ${thing.parameter}: ${one.text} / ${other.text}`,
              );
          }
        }
      });
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  }, 1_800_000);
});
