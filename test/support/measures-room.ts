import type { Room } from './room.js';

export const phq9 = '01980000-0000-7000-8002-000000000001';
export const gad7 = '01980000-0000-7000-8002-000000000002';

export const dayAndNight = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
export const leadThenTeam = [
  { to: 'lead', accountIds: [], withinMinutes: 30 },
  { to: 'care_team', accountIds: [], withinMinutes: 60 },
];

/** The clinic says who hears of an answer about safety. @returns the protocol */
export async function aProtocol(
  { clinic }: Pick<Room, 'clinic'>,
  { steps = leadThenTeam, staffedHours = dayAndNight }: { steps?: object[]; staffedHours?: object } = {},
): Promise<any> {
  const { api } = await clinic.person(['administrator']);
  return (await api.expect(201, api.post('/v1/alert-protocols', { steps, staffedHours }))).body;
}

/** A day so many days from now, as YYYY-MM-DD. */
export function dayFrom({ clinic }: Pick<Room, 'clinic'>, days: number): string {
  return new Date(clinic.service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The clinician asks the patient. @returns the questionnaire, with its address */
export async function asked(room: Room, instrumentId = gad7, label: object = {}): Promise<any> {
  const { clinician, patient } = room;
  const path = `/v1/patients/${patient.patientId}/questionnaires`;
  const body = { instrumentId, dueOn: dayFrom(room, 7), ...label };
  const { body: made } = await clinician.api.expect(201, clinician.api.post(path, body));
  return { ...made, path: `${path}/${made.id}` };
}

/** The same answer to each of the questions from 1 on. */
export const all = (count: number, value: number | null): { item: number; value: number | null }[] =>
  Array.from({ length: count }, (_, place) => ({ item: place + 1, value }));

/** @returns the questionnaire after the patient has answered */
export async function answered(room: Room, path: string, answers: object[], more: object = {}): Promise<any> {
  const { api } = room.patient;
  return (await api.expect(200, api.post(`${path}/answers`, { answers, ...more }))).body;
}
