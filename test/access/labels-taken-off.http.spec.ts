import { aRoom, anAgreedGoal, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { database, type Person } from '../support/world.js';

/** To take a label off opens something to others, as a consent does: whoever acts for a patient does it where that is theirs to decide. */
describe('the label of what is about substance use, taken off by whoever acts for the patient', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let labelled: string[];
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    const { api } = room.clinician;
    const asked = { question: 'What about the evenings?', substanceUse: true };
    const { body: decision } = await api.expect(201, api.post(`${record}/decisions`, asked));
    const goalId = await anAgreedGoal(room);
    labelled = [`${record}/records/${decision.id}/sensitivity`, `${room.plan}/goals/${goalId}/sensitivity`];
    for (const path of labelled) await api.expect(200, api.post(path, { substanceUse: true }));
  });
  afterAll(() => service.close());

  const acting = async (kind: string, acts: string[], by: Person = room.clinician): Promise<Person> => {
    const person = await room.clinic.person(['representative'], { name: 'Toni' });
    const dataClasses = ['plan', 'decisions', 'substance_use'];
    const shown = by === room.patient ? {} : { evidence: 'Order, seen' };
    const given = { accountId: person.accountId, kind, ...shown, dataClasses, acts };
    await by.api.expect(201, by.api.post(`${record}/representatives`, given));
    return person;
  };
  const statuses = async ({ api }: Person): Promise<number[]> => {
    const answers: number[] = [];
    for (const path of labelled) answers.push((await api.post(path, { substanceUse: false })).status);
    return answers;
  };

  it('stays where they take part, or were chosen by the patient: it is the patient’s to take off', async () => {
    expect(await statuses(await acting('guardian', ['read', 'take_part']))).toEqual([403, 403]);
    const chosen = await acting('patient_appointed', ['read', 'take_part', 'consent'], room.patient);
    expect(await statuses(chosen)).toEqual([403, 403]);
    expect(await statuses(room.clinician)).toEqual([403, 403]);
    expect(await statuses(room.patient)).toEqual([200, 200]);
  });

  it('comes off where the law lets them decide what is open of it', async () => {
    expect(await statuses(await acting('guardian', ['read', 'take_part', 'consent']))).toEqual([200, 200]);
  });

  it('stays with a parent of a minor, who decides it alone', async () => {
    const born = `UPDATE patient SET birth_date = '2015-03-01' WHERE id = $1`;
    await (await database()).query(born, [room.patient.patientId]);
    expect(await statuses(await acting('parent', ['read', 'take_part', 'consent']))).toEqual([403, 403]);
  });
});
