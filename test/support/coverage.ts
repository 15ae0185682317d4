import type { TestApp } from './test-app.js';
import { Clinic, type PatientPerson, type Person } from './world.js';

export interface Colleagues {
  readonly clinic: Clinic;
  readonly dana: Person;
  readonly mia: Person;
  readonly admin: Person;
  readonly alex: PatientPerson;
  readonly sam: PatientPerson;
}

/** Dana looks after Alex and Sam; Mia, her colleague, looks after nobody yet. */
export async function danaAndMia(service: TestApp): Promise<Colleagues> {
  const clinic = await Clinic.open(service);
  const dana = await clinic.practitioner('Dana Reyes');
  const mia = await clinic.practitioner('Mia Lund');
  const admin = await clinic.person(['administrator'], { name: 'Kim Admin' });
  const alex = await clinic.patient([dana], 'Alex');
  const sam = await clinic.patient([dana], 'Sam');
  return { clinic, dana, mia, admin, alex, sam };
}

/** Who looks after a patient in the place of a colleague, as the patient sees it. */
export async function coversOf({ api, patientId }: PatientPerson): Promise<any[]> {
  return (await api.expect(200, api.get(`/v1/patients/${patientId}/covers`))).body.items;
}

/** How it is answered when somebody asks for the plans of a patient. */
export async function readsOf({ api }: Person, { patientId }: PatientPerson): Promise<number> {
  return (await api.get(`/v1/patients/${patientId}/care-plans`)).status;
}
