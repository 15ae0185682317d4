import { aProtocol, dayFrom } from '../../support/measures-room.js';
import { supportedBy } from '../../support/peer.js';
import { aRoom, anAgreedGoal, type Room } from '../../support/room.js';
import { aSupportGroupOfOurs, aYes } from '../../support/support-group.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type PatientPerson, type Person } from '../../support/world.js';
import { fromNow, heardByNow } from './hearing.js';

const breathing = '01980000-0000-7000-8001-000000000001';
const yesterday = (): string => new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

interface Shown {
  /** Takes it away from whoever saw it. */
  readonly takeAway: () => Promise<unknown>;
  /** Who saw it beside whoever takes it away. */
  readonly saw: readonly Person[];
  /** It is of no record. */
  readonly ofNoRecord?: true;
}

describe('what somebody saw, and is shown to them no more', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let peer: Person;
  let insider: Person;
  let others: Person[];
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const { clinic, patient } = room;
    record = `/v1/patients/${patient.patientId}`;
    peer = await clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    insider = await clinic.practitioner('Mia Lund');
    await clinic.join(patient.patientId, insider);
    // The plan is open to them and nothing else; nothing is.
    const reader = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, reader, ['plan']);
    others = [reader, await clinic.practitioner('Sam Vale'), await clinic.person(['privacy_officer'])];
  });
  afterAll(() => service.close());

  const done = async ({ api }: Person, path: string, body: object = {}): Promise<any> =>
    (await api.expect(200, api.post(path, body))).body;
  const made = async ({ api }: Person, path: string, body: object): Promise<any> =>
    (await api.expect(201, api.post(path, body))).body;
  const patched = ({ api }: Person, path: string, body: object): Promise<any> =>
    api.expect(200, api.with({ 'If-Match': '"1"' }).patch(path, body));
  const erased = ({ api }: Person, path: string, version = 1): Promise<any> =>
    api.expect(204, api.with({ 'If-Match': `"${version}"` }).delete(path));

  /** Something of the patient's own that they keep or show, and what takes it away from the care team. */
  const ofTheirOwn =
    (path: string, { body, takingBack }: { body: object; takingBack?: string }) =>
    async (visibility?: string): Promise<Shown> => {
      const { patient, clinician } = room;
      const { id } = await made(patient, `${record}/${path}`, {
        ...body,
        visibility: visibility ?? 'shared',
      });
      const address = `${record}/${path}/${id}`;
      const hidden = path === 'setbacks' ? 'only_me' : 'private';
      const takeAway = (): Promise<unknown> =>
        takingBack === undefined
          ? patched(patient, address, { visibility: hidden })
          : done(patient, `${address}/${takingBack}`);
      return { takeAway, saw: [clinician, insider] };
    };
  const inTheNotebook = async (shareWithTeam: boolean): Promise<string> => {
    const { patient } = room;
    const { id: peerSupportId } = await supportedBy(room, peer);
    const notebook = `${record}/peer-notebook`;
    const { id } = await made(patient, notebook, { words: 'We walked to the lake', peerSupportId });
    if (shareWithTeam)
      await patient.api.expect(
        200,
        patient.api.with({ 'If-Match': '"1"' }).post(`${notebook}/${id}/approval`, { shareWithTeam }),
      );
    return `${notebook}/${id}`;
  };
  const aCheckIn = { body: { mood: 'low' } };
  const aPractice = { body: { techniqueId: breathing } };
  const aSetback = { body: { occurredAt: yesterday(), noticedBy: 'patient' } };
  const inTheJournal = async (): Promise<string> =>
    `/v1/me/journal/${(await made(room.patient, '/v1/me/journal', { words: 'The lake was still' })).id}`;
  const aStory = async (isRead: boolean): Promise<string> => {
    const story = { title: 'The long way', words: 'In winter I did not get up. Then somebody asked me out.' };
    const { id } = await made(room.patient, '/v1/me/stories', story);
    await done(room.patient, `/v1/me/stories/${id}/publication`, { consents: true });
    if (isRead)
      await (
        await database()
      ).query(`UPDATE story SET visible_from = visible_from - interval '2 days' WHERE id = $1`, [id]);
    return `/v1/me/stories/${id}`;
  };
  const aGroup = async (): Promise<{ address: string; kim: PatientPerson }> => {
    const { clinic, clinician, patient } = room;
    const { id } = await made(peer, '/v1/support-groups', aSupportGroupOfOurs);
    const address = `/v1/support-groups/${id}`;
    const kim = await clinic.patient([clinician], 'Kim');
    for (const who of [patient, kim]) {
      const { id: placeId } = await made(who, `${address}/requests`, { ...aYes, called: who.name });
      await done(peer, `${address}/places/${placeId}/admission`);
    }
    return { address, kim };
  };

  const members: Record<string, () => Promise<Shown>> = {
    'an entry of the notebook, withheld from the care team': async () => {
      const entry = await inTheNotebook(true);
      return {
        takeAway: () => done(room.patient, `${entry}/withholding`),
        saw: [room.clinician, insider],
      };
    },
    'an entry of the notebook, worded otherwise': async () => {
      const entry = await inTheNotebook(true);
      const reword = room.patient.api.with({ 'If-Match': '"2"' });
      return {
        takeAway: () => room.patient.api.expect(200, reword.patch(entry, { words: 'We ran' })),
        saw: [room.clinician, insider],
      };
    },
    'an entry of the notebook, taken back from all': async () => {
      const entry = await inTheNotebook(true);
      return {
        takeAway: () => done(room.patient, `${entry}/taking-back`),
        saw: [room.clinician, insider, peer],
      };
    },
    'a draft of the notebook, which the peer alone saw': async () => {
      const entry = await inTheNotebook(false);
      others.push(room.clinician);
      return { takeAway: () => done(room.patient, `${entry}/taking-back`), saw: [peer] };
    },
    'a check-in made private': ofTheirOwn('check-ins', aCheckIn),
    'a check-in taken back': ofTheirOwn('check-ins', { ...aCheckIn, takingBack: 'taking-back' }),
    'a practice made private': ofTheirOwn('practice', aPractice),
    'a practice taken back': ofTheirOwn('practice', { ...aPractice, takingBack: 'taking-back' }),
    'what works, taken off the list': ofTheirOwn('helpful-techniques', {
      ...aPractice,
      takingBack: 'ending',
    }),
    'a setback made private': ofTheirOwn('setbacks', aSetback),
    'an encouragement taken down by the patient': async () => {
      await supportedBy(room, peer);
      const goal = { about: 'goal', elementId: await anAgreedGoal(room), words: 'You went out in the rain' };
      const { id } = await made(peer, `${record}/encouragements`, goal);
      return { takeAway: () => erased(room.patient, `${record}/encouragements/${id}`), saw: [peer] };
    },
    'what is wanted in a crisis, written anew for oneself': async () => {
      const wanted = { wantedText: 'A quiet room', lastsDays: 3 };
      const address = `${record}/advance-preferences`;
      await done(room.patient, address, { ...wanted, visibility: 'shared' });
      return {
        takeAway: () => done(room.patient, address, { ...wanted, visibility: 'private' }),
        saw: [room.clinician, insider],
      };
    },
    'notes of counselling, when the consent to read them is withdrawn': async () => {
      await made(room.clinician, `${record}/counselling-notes`, { text: 'We spoke of the summer' });
      const yes = { accountId: insider.accountId, endsOn: dayFrom(room, 30) };
      const { id } = await made(room.patient, `${record}/counselling-consents`, yes);
      return {
        takeAway: () => done(room.patient, `${record}/counselling-consents/${id}/withdrawal`),
        saw: [insider],
      };
    },
    'a note of counselling, taken back as an error': async () => {
      const notes = `${record}/counselling-notes`;
      const { id } = await made(room.clinician, notes, { text: 'We spoke of the summer' });
      await done(room.clinician, `${notes}/${id}/showing`);
      const yes = { accountId: insider.accountId, endsOn: dayFrom(room, 30) };
      await made(room.patient, `${record}/counselling-consents`, yes);
      return {
        takeAway: () => done(room.clinician, `${notes}/${id}/correction`),
        saw: [insider, room.patient],
      };
    },
    'an entry of the journal, taken back': async () => {
      const entry = await inTheJournal();
      await done(room.patient, `${entry}/showing`, { accountId: insider.accountId });
      return {
        takeAway: () => done(room.patient, `${entry}/taking-back`),
        saw: [insider],
        ofNoRecord: true,
      };
    },
    'an entry of the journal, erased': async () => {
      const entry = await inTheJournal();
      await done(room.patient, `${entry}/showing`, { accountId: insider.accountId });
      return { takeAway: () => erased(room.patient, entry, 2), saw: [insider], ofNoRecord: true };
    },
    'a story, withdrawn': async () => {
      const story = await aStory(true);
      // Everybody here reads stories.
      others = [];
      return {
        takeAway: () => done(room.patient, `${story}/withdrawal`),
        saw: [insider, peer],
        ofNoRecord: true,
      };
    },
    'what was shared with a group': async () => {
      const { address, kim } = await aGroup();
      const { id } = await made(room.patient, `${address}/words`, { words: 'I walked twice' });
      return {
        takeAway: () => erased(room.patient, `${address}/words/${id}`),
        saw: [kim, peer],
        ofNoRecord: true,
      };
    },
  };

  /** What each hears of a record, or of something that is gone, while that is done. */
  const heardWhile = async (who: readonly Person[], work: () => Promise<unknown>): Promise<any[][]> => {
    const places = await Promise.all(who.map((each) => fromNow(each)));
    await work();
    const heard = await Promise.all(who.map((each, n) => heardByNow(each, places[n] as string)));
    return heard.map((items) => items.filter(({ name }) => name !== 'notice.arrived'));
  };

  it.each(Object.keys(members))(
    '%s: whoever saw it hears that something is gone, and nobody else',
    async (name) => {
      const { takeAway, saw, ofNoRecord } = await (members[name] as () => Promise<Shown>)();
      const heard = await heardWhile([...saw, ...others], takeAway);
      const gone = {
        id: expect.any(String),
        name: 'shown.withdrawn',
        patientId: ofNoRecord ? null : room.patient.patientId,
        subjectId: null,
        at: expect.any(String),
        mine: false,
      };
      expect(heard).toEqual([...saw.map(() => [gone]), ...others.map(() => [])]);
    },
  );

  it('says nothing of what was never shown', async () => {
    const notebook = await inTheNotebook(false);
    const story = await aStory(false);
    const never = [room.clinician, insider, ...others];
    const { id: labelled } = await made(room.patient, `${record}/check-ins`, { mood: 'low' });
    const kept = [
      await ofTheirOwn('check-ins', { ...aCheckIn, takingBack: 'taking-back' })('private'),
      await ofTheirOwn('practice', { ...aPractice, takingBack: 'taking-back' })('private'),
      await ofTheirOwn('helpful-techniques', { ...aPractice, takingBack: 'ending' })('private'),
    ];
    const heard = await heardWhile(never, async () => {
      for (const { takeAway } of kept) await takeAway();
      await done(room.patient, `${record}/records/${labelled}/sensitivity`, { substanceUse: true });
      await done(room.patient, `${notebook}/taking-back`);
      await done(room.patient, `${story}/withdrawal`);
      await erased(room.patient, await inTheJournal());
      await ofTheirOwn('setbacks', aSetback)('only_me');
    });
    expect(heard).toEqual(never.map(() => []));
  });

  it('says nothing of it to whoever was let in only afterwards, however early the place from which they ask', async () => {
    const { clinic, clinician } = room;
    const newcomer = await clinic.practitioner('Noor Said');
    const { takeAway, saw } = await ofTheirOwn('check-ins', { ...aCheckIn, takingBack: 'taking-back' })();
    const [before, early] = [await fromNow(newcomer), await fromNow(insider)];
    await takeAway();
    await made(clinician, `${record}/care-team`, { accountId: newcomer.accountId, role: 'member' });
    const names = async (who: Person, after: string): Promise<string[]> =>
      (await heardByNow(who, after)).map(({ name }) => name).filter((name) => name !== 'notice.arrived');
    expect(saw).toContain(insider);
    expect(await names(insider, early)).toContain('shown.withdrawn');
    const heard = await names(newcomer, before);
    expect(heard).toContain('access.changed');
    expect(heard).not.toContain('shown.withdrawn');
  });

  it('is let go of by whoever saw it when it is labelled, and that class is closed to them', async () => {
    const { clinic, patient } = room;
    const reader = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, reader, ['check_ins']);
    const { id } = await made(patient, `${record}/check-ins`, { mood: 'low', visibility: 'shared' });
    const [heard, nothing] = await heardWhile([reader, others[0] as Person], () =>
      done(patient, `${record}/records/${id}/sensitivity`, { substanceUse: true }),
    );
    expect(heard).toMatchObject([{ name: 'plan.changed', subjectId: null }]);
    expect(nothing).toEqual([]);
  });

  it('is said to the person at once when a peer supporter agrees, and when one is worried, and to no other peer', async () => {
    const { patient, clinic } = room;
    await aProtocol(room);
    const other = await clinic.person(['peer_supporter'], { name: 'Toni' });
    await supportedBy(room, other);
    const asking = { accountId: peer.accountId };
    const { id } = await made(patient, `${record}/peer-supports`, asking);
    const [heard, notHeard] = await heardWhile([patient, other], () =>
      done(peer, `/v1/me/peer-support-requests/${id}/agreement`),
    );
    expect(heard).toMatchObject([
      { name: 'peer_support.offered', patientId: patient.patientId, subjectId: id, mine: false },
    ]);
    expect(notHeard).toEqual([]);
    await done(patient, `${record}/peer-supports/${id}/acceptance`);
    let call: any;
    const [byPatient, byPeer, byOther, byTeam] = await heardWhile(
      [patient, peer, other, room.clinician],
      async () => {
        call = await made(peer, `${record}/peer-calls`, { words: 'They did not come' });
      },
    );
    const told = { name: 'peer_call.made', patientId: patient.patientId, subjectId: call.id };
    expect([byPatient, byPeer]).toMatchObject([[told], [{ ...told, mine: true }]]);
    expect([byOther, byTeam]).toEqual([[], []]);
  });
});
