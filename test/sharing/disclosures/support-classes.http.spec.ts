import { aMachine, asMachine, discloseTo, part2, type Machine } from '../../support/machine.js';
import { all, answered, aProtocol, asked, dayFrom, gad7 } from '../../support/measures-room.js';
import { aRoom, type Room } from '../../support/room.js';
import { completed, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const breathing = '01980000-0000-7000-8001-000000000001';
/** Each stands in one record alone, so that an answer says where it comes from. */
const words = {
  journal: 'Lapislazuli',
  checkIn: 'Malachit',
  practice: 'Obsidian',
  line: 'I skip meals',
  labelledLine: 'I buy a bottle',
  note: 'Zinnober',
  risk: 'Karneol',
  counselling: 'Turmalin',
} as const;

/** What of the support around the person leaves the organisation, and what somebody takes along. */
describe('disclosures of the support around the person', () => {
  let service: TestApp;
  let room: Room;
  let machine: Machine;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    machine = await aMachine(await room.clinic.person(['administrator']));
    await written();
  });
  afterAll(() => service.close());

  async function written(): Promise<void> {
    const { patient, clinician } = room;
    const by = async ({ api }: Person, path: string, body: object): Promise<void> => {
      await api.expect(201, api.post(path, body));
    };
    await by(patient, '/v1/me/journal', { words: words.journal });
    const visibility = 'shared';
    await by(patient, `${record}/check-ins`, { mood: 'low', words: words.checkIn, visibility });
    await by(patient, `${record}/practice`, { techniqueId: breathing, words: words.practice, visibility });
    const ops = [
      { op: 'entry.add', section: 'warning_signs', text: words.line },
      { op: 'entry.add', section: 'warning_signs', text: words.labelledLine, substanceUse: true },
    ];
    await patient.api.expect(200, patient.api.post(`${record}/safety-plan/changes`, { ops }));
    await aProtocol(room);
    await answered(room, (await asked(room, gad7)).path, all(7, 2));
    await by(clinician, `${record}/clinical-notes`, { text: words.note });
    await by(clinician, `${record}/counselling-notes`, { text: words.counselling });
    const formulation = { whatRaises: words.risk, whatEases: 'x', whatCouldChange: 'x', whatWeDo: 'x' };
    const when = { madeTogether: true, lookAgainOn: dayFrom(room, 14) };
    await by(clinician, `${record}/risk-formulations`, { ...formulation, ...when });
  }

  const supportReads = [
    'check-ins',
    'practice',
    'helpful-techniques',
    'check-in-trend',
    'risk-formulations',
    'counselling-notes',
    'advance-preferences',
    'peer-notebook',
    'referrals',
  ];
  const accounted = async (): Promise<any[]> =>
    (await room.patient.api.expect(200, room.patient.api.get(`${record}/disclosures`))).body.items;

  it('are to a machine the safety plan alone, where a consent names it, without the lines that carry a label', async () => {
    const { patientId } = room.patient;
    await discloseTo(machine, room.patient, { patientId, dataClasses: ['plan'] });
    const api = await asMachine(service, machine);
    expect((await api.get(`${record}/safety-plan`)).status).toBe(403);
    await discloseTo(machine, room.patient, { patientId, dataClasses: ['safety_plan'] });
    const { text, headers } = await api.expect(200, api.get(`${record}/safety-plan`));
    expect(text).toContain(words.line);
    expect(text).not.toContain(words.labelledLine);
    expect([headers.get('concord-scope'), headers.get('concord-notice')]).toEqual(['safety_plan', null]);
    for (const path of supportReads) {
      const { status, text: refusal } = await api.get(`${record}/${path}`);
      expect([path, status >= 403]).toEqual([path, true]);
      for (const word of Object.values(words)) expect(refusal).not.toContain(word);
    }
    const [only, ...more] = await accounted();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ dataClasses: ['safety_plan'], action: 'safety_plan.read', notice: null });
  });

  it('carry the notice with the lines about substance use, under the consent that says so', async () => {
    const { patientId } = room.patient;
    const dataClasses = ['safety_plan', 'substance_use'];
    const consentId = await discloseTo(machine, room.patient, { patientId, dataClasses, part2 });
    const api = await asMachine(service, machine);
    const { text, headers } = await api.expect(200, api.get(`${record}/safety-plan`));
    expect(text).toContain(words.labelledLine);
    expect(headers.get('concord-scope')).toBe('safety_plan substance_use');
    expect(headers.get('concord-notice')).toContain('42 CFR part 2');
    expect(await accounted()).toMatchObject([{ consentId, dataClasses }]);
    await room.patient.api.expect(200, room.patient.api.post(`${record}/consents/${consentId}/withdrawal`));
    await api.expect(404, api.get(`${record}/safety-plan`));
    expect(await accounted()).toHaveLength(1);
  });

  it('never hold anything of the journal, which nobody here can read', async () => {
    const { patient, clinician } = room;
    const provisions = [{ recipientOutside: 'The archive', dataClasses: ['check_ins'] }];
    const consent = { kind: 'disclosure', purpose: 'x', purposeCode: 'care_coordination', provisions };
    const { body: given } = await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const letter = { consentId: given.id, recipient: 'The archive', what: 'A letter', how: 'By post' };
    const passing = clinician.api.post(`${record}/disclosures`, {
      ...letter,
      dataClasses: ['check_ins', 'journal'],
    });
    const { body } = await clinician.api.expect(422, passing);
    expect(body.errors[0].pointer).toBe('/dataClasses');
    expect(body.detail).toContain('The journal is its author’s alone');
    expect(await accounted()).toEqual([]);
    const without = clinician.api.post(`${record}/disclosures`, { ...letter, dataClasses: ['check_ins'] });
    await clinician.api.expect(201, without);
  });

  it('hold in what the patient takes along that something left, and never what it said', async () => {
    const { patient } = room;
    await discloseTo(machine, patient, { patientId: patient.patientId, dataClasses: ['safety_plan'] });
    const api = await asMachine(service, machine);
    await api.expect(200, api.get(`${record}/safety-plan`));
    const { text } = await patient.api.expect(200, patient.api.get(`${record}/disclosures.csv`));
    expect(text).toContain('the safety plan');
    for (const word of Object.values(words)) expect(text).not.toContain(word);
  });

  it('are apart in what is taken along: the journal by its author, the safety plan on its own page, the plan without both', async () => {
    const { patient, clinician } = room;
    const journal = await patient.api.expect(200, patient.api.get('/v1/me/journal-export'));
    expect(journal.text).toContain(words.journal);
    for (const { api } of [clinician, await asPeer()])
      expect((await api.get('/v1/me/journal-export')).text).not.toContain(words.journal);
    const page = await patient.api.expect(200, patient.api.get('/v1/me/safety-plan/print.txt'));
    expect(page.text).toContain(words.line);
    const { journal: kept, checkIn, practice, note, risk, counselling } = words;
    for (const word of [kept, checkIn, practice, note, risk, counselling])
      expect(page.text).not.toContain(word);
    const signed = await frozen(await completed(room));
    await signedByBoth(room, signed);
    for (const end of ['', '/print.txt', '/receipt']) {
      const { text } = await patient.api.expect(200, patient.api.get(signed.address + end));
      for (const word of Object.values(words)) expect([end, text.includes(word)]).toEqual([end, false]);
    }
  });

  async function asPeer(): Promise<Person> {
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['plan', 'journal', 'check_ins']);
    return peer;
  }

  it('open to a peer what the consent names and the patient shows, and nothing that is no class of it', async () => {
    const peer = await asPeer();
    const read = (path: string): any => peer.api.get(`${record}/${path}`);
    expect((await read('check-ins')).text).toContain(words.checkIn);
    expect((await read('practice')).text).toContain(words.practice);
    for (const path of [
      'safety-plan',
      'measures',
      'clinical-notes',
      'risk-formulations',
      'counselling-notes',
    ])
      expect([path, (await read(path)).status]).toEqual([path, 403]);
    const { text } = await peer.api.get('/v1/me/shown-journal');
    expect(text).not.toContain(words.journal);
  });
});
