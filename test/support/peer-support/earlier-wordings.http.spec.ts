import { supportedBy, supportsOf } from '../peer.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('earlier wordings of the notebook', () => {
  let service: TestApp;
  let room: Room;
  let notebook: string;
  let peer: Person;
  let peerSupportId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    notebook = `/v1/patients/${room.patient.patientId}/peer-notebook`;
    peer = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    ({ id: peerSupportId } = await supportedBy(room, peer, ['goals', 'steps', 'progress']));
  });
  afterAll(() => service.close());

  const written = async (words: string, more: object = {}): Promise<string> => {
    const { api } = room.patient;
    return (await api.expect(201, api.post(notebook, { words, peerSupportId, ...more }))).body.id;
  };
  const versionOf = async (id: string): Promise<string> =>
    `"${(await room.patient.api.get(`${notebook}/${id}`)).body.version}"`;
  const approved = async (id: string, shareWithTeam = false): Promise<void> => {
    const api = room.patient.api.with({ 'if-match': await versionOf(id) });
    await api.expect(200, api.post(`${notebook}/${id}/approval`, { shareWithTeam }));
  };
  const reworded = async (id: string, words: string): Promise<void> => {
    const api = peer.api.with({ 'if-match': await versionOf(id) });
    await api.expect(200, api.patch(`${notebook}/${id}`, { words }));
  };
  const earlier = ({ api }: Person, id: string): Promise<any> => api.get(`${notebook}/${id}/wordings`);

  it('are those that were approved, with who approved them, for the two of them alone', async () => {
    const id = await written('We walked to the lake');
    await approved(id, true);
    await reworded(id, 'We walked home');
    await reworded(id, 'We walked round the lake');
    await approved(id, true);
    for (const who of [room.patient, peer]) {
      const { body } = await earlier(who, id);
      expect(body.items).toMatchObject([
        { words: 'We walked to the lake', approvedBy: { accountId: room.patient.accountId } },
      ]);
      expect(body.items[0].approvedAt).not.toBeNull();
    }
    expect((await room.clinician.api.get(`${notebook}/${id}`)).status).toBe(200);
    expect((await earlier(room.clinician, id)).status).toBe(403);
  });

  it('are closed to whoever accompanies the peer, and with the support itself', async () => {
    const id = await written('We walked to the lake');
    await approved(id);
    await reworded(id, 'We walked home');
    const supervisor = await room.clinic.practitioner();
    const { api } = await room.clinic.person(['administrator']);
    const { accountId } = supervisor;
    await api.expect(200, api.post(`/v1/peer-supporters/${peer.accountId}/supervisor`, { accountId }));
    expect((await earlier(supervisor, id)).status).toBe(404);
    await room.patient.api.expect(200, room.patient.api.post(`${supportsOf(room)}/${peerSupportId}/ending`));
    expect((await earlier(peer, id)).status).toBe(404);
    expect((await earlier(room.patient, id)).body.items).toHaveLength(1);
  });

  it('keep the label of their entry', async () => {
    const id = await written('We spoke of the drinking', { substanceUse: true });
    await approved(id);
    const api = room.patient.api.with({ 'if-match': await versionOf(id) });
    await api.expect(200, api.patch(`${notebook}/${id}`, { words: 'We spoke' }));
    expect((await earlier(peer, id)).status).toBe(404);
    expect((await earlier(room.patient, id)).body.items).toHaveLength(1);
  });
});
