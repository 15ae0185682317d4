import { asked, aProtocol, answered, phq9 } from '../support/measures-room.js';
import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

/** Somebody who acts for a patient within a narrow authority learns from the access log of nothing that is closed to them. */
describe('what the access log does not tell who acts for the patient', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const acting = async (dataClasses: string[]): Promise<Person> => {
    const person = await room.clinic.person(['representative']);
    const authority = { accountId: person.accountId, kind: 'guardian', evidence: 'Order, seen' };
    const { api } = room.clinician;
    const given = { ...authority, dataClasses, acts: ['read', 'take_part'] };
    await api.expect(201, api.post(`${record}/representatives`, given));
    return person;
  };
  const lines = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get(`${record}/access-log?limit=100`))).body.items;
  const actionsSeenBy = async (person: Person): Promise<string[]> =>
    (await lines(person)).map(({ action }) => action);

  /** A hard evening of the patient, and what the clinician did about it. */
  async function aHardEvening(): Promise<void> {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [{ item: 9, value: 1 }]);
    const { patient, clinician } = room;
    await patient.api.expect(201, patient.api.post(`${record}/check-ins`, { mood: 'low' }));
    await clinician.api.expect(200, clinician.api.get(`${record}/alerts`));
    await clinician.api.expect(201, clinician.api.post(`${record}/clinical-notes`, { text: 'We spoke.' }));
    await clinician.api.expect(200, clinician.api.get(`${record}/risk-formulations`));
    await clinician.api.expect(200, clinician.api.get(room.plan));
  }

  const ofTheEvening = [
    ...['questionnaire.assign', 'questionnaire.answer', 'check_in.say', 'alert.read'],
    ...['clinical_note.write', 'risk_formulation.read'],
  ];

  it('is what was done with records that are closed to them; the patient reads every line', async () => {
    const narrow = await acting(['plan']);
    await aHardEvening();
    expect(await actionsSeenBy(room.patient)).toEqual(expect.arrayContaining([...ofTheEvening, 'plan.read']));
    const seen = await actionsSeenBy(narrow);
    expect(seen).toContain('plan.read');
    expect(seen.filter((action) => ofTheEvening.includes(action))).toEqual([]);
    const hidden = (await lines(room.patient)).find(({ action }) => action === 'alert.read');
    await narrow.api.expect(404, narrow.api.post(`${record}/access-log/${hidden.id}/dispute`, {}));
  });

  it('is told as far as an authority reaches, and never of what no authority opens', async () => {
    const wide = await acting(['plan', 'measures', 'check_ins', 'clinical_notes']);
    await aHardEvening();
    const seen = await actionsSeenBy(wide);
    expect(seen.filter((action) => ofTheEvening.includes(action)).toSorted()).toEqual([
      ...['check_in.say', 'clinical_note.write', 'questionnaire.answer', 'questionnaire.assign'],
    ]);
  });

  it('is nothing that was done with what is about substance use, where that is closed to them', async () => {
    const narrow = await acting(['plan', 'decisions', 'progress']);
    const wide = await acting(['plan', 'decisions', 'progress', 'substance_use']);
    const { api } = room.clinician;
    const asked = { question: 'What about the evenings?', substanceUse: true };
    const { body: hidden } = await api.expect(201, api.post(`${record}/decisions`, asked));
    await room.patient.api.expect(200, room.patient.api.get(`${record}/decisions/${hidden.id}`));
    const { body: open } = await api.expect(
      201,
      api.post(`${record}/decisions`, { ...asked, substanceUse: false }),
    );
    const things = async (person: Person): Promise<string[]> =>
      (await lines(person))
        .map(({ resourceId }) => resourceId)
        .filter((id) => [hidden.id, open.id].includes(id));
    expect(await things(narrow)).toEqual([open.id]);
    expect(await things(wide)).toEqual([open.id, hidden.id, hidden.id]);
  });

  it('is never what they tried themself', async () => {
    const narrow = await acting(['plan']);
    await narrow.api.expect(403, narrow.api.get(`${record}/check-ins`));
    const tried = (await lines(narrow)).filter(({ action }) => action === 'check_in.read');
    expect(tried).toMatchObject([{ outcome: 'denied', who: { accountId: narrow.accountId } }]);
  });
});
