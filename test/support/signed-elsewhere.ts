import type { Person } from './world.js';

/** The smallest picture there is, as a scanned page. */
export const scan = {
  contentType: 'image/png',
  content: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

/** Signed by the patient on a page that is kept here. */
export async function onPaper(recorder: Person, patientId: string, signedOn: string): Promise<any> {
  const { api } = recorder;
  const { body } = await api.expect(201, api.post(`/v1/patients/${patientId}/paper-pages`, scan));
  return { method: 'paper', capacity: 'self', signedOn, pageId: body.id, witness: 'Robin Marsh' };
}

/** A code that a colleague issued to the patient. */
export async function onDevice(colleague: Person, patientId: string): Promise<any> {
  const path = `/v1/patients/${patientId}/signing-codes`;
  const { body } = await colleague.api.expect(201, colleague.api.post(path, { handedBy: 'paper' }));
  return { method: 'clinic_device', capacity: 'self', code: body.code };
}
