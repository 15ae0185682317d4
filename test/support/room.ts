import type { TestApp } from './test-app.js';
import { Clinic, type PatientPerson, type Person } from './world.js';

/** A clinician, a patient, and the draft plan they are about to write together. */
export interface Room {
  readonly clinic: Clinic;
  readonly clinician: Person;
  readonly patient: PatientPerson;
  /** The plan's id and address. */
  readonly planId: string;
  readonly plan: string;
}

export async function aRoom(service: TestApp): Promise<Room> {
  return aRoomIn(await Clinic.open(service));
}

export async function aRoomIn(clinic: Clinic): Promise<Room> {
  const clinician = await clinic.practitioner('Dana Reyes');
  const patient = await clinic.patient([clinician], 'Alex');
  const plans = `/v1/patients/${patient.patientId}/care-plans`;
  const opened = await clinician.api.expect(201, clinician.api.post(plans, { title: 'My recovery plan' }));
  return { clinic, clinician, patient, planId: opened.body.id, plan: `${plans}/${opened.body.id}` };
}

/** One side proposes and the other accepts. @returns the accepted proposal */
export async function agreeOn(
  room: Room,
  ops: object[],
  proposer: 'patient' | 'clinician' = 'clinician',
): Promise<any> {
  const [one, other] =
    proposer === 'patient' ? [room.patient, room.clinician] : [room.clinician, room.patient];
  const { body: plan } = await one.api.expect(200, one.api.get(room.plan));
  const proposal = { basePlanRevision: plan.revision, ops };
  const { body: made } = await one.api.expect(201, one.api.post(`${room.plan}/proposals`, proposal));
  const accepted = await other.api.expect(
    200,
    other.api.post(`${room.plan}/proposals/${made.id}/acceptance`),
  );
  return accepted.body;
}

/** A goal in the person's own words, agreed on. @returns its id */
export async function anAgreedGoal(room: Room, text = 'I want to get out more'): Promise<string> {
  const accepted = await agreeOn(
    room,
    [{ op: 'goal.add', lifeDomain: 'community', ownWords: { text } }],
    'patient',
  );
  return accepted.ops[0].goalId;
}
