import type { Room } from './room.js';
import type { Person } from './world.js';

/** A peer supporter whom the patient asked, who said yes, and with whom the patient shares these parts. @returns the support */
export async function supportedBy(room: Room, peer: Person, parts?: readonly string[]): Promise<any> {
  const id = await readyFor(room, peer);
  const { patient } = room;
  const begin = patient.api.post(`${supportsOf(room)}/${id}/acceptance`, parts ? { parts } : {});
  return (await patient.api.expect(200, begin)).body;
}

/** Asked, and ready: the patient has the last word. @returns the id of the support */
export async function readyFor(room: Room, peer: Person): Promise<string> {
  const { patient } = room;
  const asking = patient.api.post(supportsOf(room), { accountId: peer.accountId });
  const { id } = (await patient.api.expect(201, asking)).body;
  await peer.api.expect(200, peer.api.post(`/v1/me/peer-support-requests/${id}/agreement`));
  return id;
}

export const supportsOf = ({ patient }: Room): string => `/v1/patients/${patient.patientId}/peer-supports`;

export const aPeerProfile = {
  ownWords: 'I know long winters. I like to walk and talk.',
  boundaries: ['I give no advice about medicines.'],
  hours: [{ days: ['mon', 'thu'], from: '14:00', until: '18:00' }],
  takesPeople: true,
};
