import { dayFormat } from '../../../src/core/language/days-in-words.js';
import { aMachine, asMachine, discloseTo, part2, type Machine } from '../../support/machine.js';
import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('Disclosures', () => {
  let service: TestApp;
  let room: Room;
  let machine: Machine;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    machine = await aMachine(await room.clinic.person(['administrator']));
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const accounted = async (query = ''): Promise<any[]> =>
    (await room.patient.api.expect(200, room.patient.api.get(`${record}/disclosures${query}`))).body.items;

  it('are accounted for one by one before they leave, and only what left is', async () => {
    const { patientId } = room.patient;
    const consentId = await discloseTo(machine, room.patient, { patientId });
    const api = await asMachine(service, machine);
    const { headers } = await api.expect(200, api.get(room.plan));
    await api.expect(200, api.get(`${record}/care-plans`));
    await api.expect(404, api.get(`${record}/care-plans/${patientId}`));
    await api.expect(403, api.get(`${room.plan}/progress`));
    const items = await accounted();
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      id: headers.get('concord-disclosure'),
      recipient: 'Discharge bridge (Lakeside Hospital)',
      recipientAccountId: machine.accountId,
      recipientAddress: 'Lakeside Hospital, it@lakeside.example',
      dataClasses: ['plan'],
      purpose: 'So that the hospital knows my plan',
      purposeCode: 'treatment',
      what: 'read the plan: the plan',
      action: 'plan.read',
      consentId,
      consentVersion: 1,
      notice: null,
    });
    expect(headers.get('concord-consent')).toBe(consentId);
    const explanation =
      'With the consent of the patient, Discharge bridge (Lakeside Hospital) may have: the plan. For: So that the hospital knows my plan (treatment). Until the patient withdraws it. The patient can withdraw it at any time; then nothing more may be disclosed under it.';
    expect(headers.get('concord-explanation')).toBe(explanation);
    expect(items[1].explanation).toBe(explanation);
    await room.patient.api.expect(200, room.patient.api.post(`${record}/consents/${consentId}/withdrawal`));
    await api.expect(404, api.get(room.plan));
    expect(await accounted()).toHaveLength(2);
    const { body: log } = await room.patient.api.expect(
      200,
      room.patient.api.get(`${record}/access-log?excludeSelf=true`),
    );
    expect(log.items.map(({ sentence }: any) => sentence)).toContain(
      'Discharge bridge (Lakeside Hospital) (another organisation) read the plan.',
    );
  });

  it('about substance use need a consent with all that 42 CFR 2.31 asks for, and carry the notice', async () => {
    const { patient, clinician } = room;
    const { patientId } = patient;
    const goal = (statement: string): object => ({ op: 'goal.add', lifeDomain: 'health', statement });
    const { ops } = await agreeOn(room, [goal('Sleep better'), goal('Drink less')]);
    const label = clinician.api.post(`${room.plan}/goals/${ops[1].goalId}/sensitivity`, {
      substanceUse: true,
    });
    await clinician.api.expect(200, label);
    await discloseTo(machine, patient, { patientId });
    const api = await asMachine(service, machine);
    const statements = async (): Promise<string[]> =>
      (await api.expect(200, api.get(room.plan))).body.goals.map(({ statement }: any) => statement);
    expect(await statements()).toEqual(['Sleep better']);
    const classes = ['plan', 'substance_use'];
    const lacking = {
      kind: 'disclosure',
      purpose: 'x',
      purposeCode: 'treatment',
      provisions: [{ recipientAccountId: machine.accountId, dataClasses: classes }],
    };
    const { body } = await patient.api.expect(422, patient.api.post(`${record}/consents`, lacking));
    expect(body.errors.map(({ pointer }: any) => pointer)).toContain('/part2/discloser');
    await discloseTo(machine, patient, { patientId, dataClasses: classes, part2 });
    expect(await statements()).toEqual(['Sleep better', 'Drink less']);
    const { headers } = await api.expect(200, api.get(room.plan));
    const notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';
    expect(headers.get('concord-notice')).toBe(notice);
    expect(headers.get('concord-scope')).toBe('plan substance_use');
    const explanation = headers.get('concord-explanation');
    for (const words of [
      'may have: the plan.',
      'may have: what is about substance use. Exactly: My plan with the parts about drinking.',
      'Until: When I leave the hospital.',
      'It may not be passed on',
    ])
      expect(explanation).toContain(words);
    const [first, second] = await accounted('?limit=2');
    // What is about substance use left under the consent that says so, the rest under the one that was there before.
    expect(new Set([first.dataClasses.join(), second.dataClasses.join()])).toEqual(
      new Set(['plan', 'substance_use']),
    );
    const sensitive = [first, second].find(({ dataClasses }) => dataClasses.includes('substance_use'));
    expect(sensitive).toMatchObject({ notice });
    expect(first.consentId).not.toBe(second.consentId);
    expect(headers.get('concord-consent')?.split(' ')).toContain(sensitive.consentId);
  });

  it('say the scope of the consent in words in every script, on one line of a header', async () => {
    const { patient } = room;
    const purpose = 'تا بیمارستان 100% بداند\nمن چه می‌خواهم';
    const consent = {
      kind: 'disclosure',
      purpose,
      purposeCode: 'treatment',
      provisions: [{ recipientAccountId: machine.accountId, dataClasses: ['plan'] }],
      endsAt: new Date(service.clock.now().getTime() + 24 * 60 * 60 * 1000).toISOString(),
    };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const api = await asMachine(service, machine);
    const { headers } = await api.expect(200, api.get(room.plan));
    const sent = headers.get('concord-explanation') ?? '';
    expect(sent).toMatch(/^[ -~]+$/);
    expect(decodeURIComponent(sent)).toContain('For: تا بیمارستان 100% بداند من چه می‌خواهم (treatment).');
    expect(decodeURIComponent(sent)).toContain(`Until: ${dayFormat('en').format(new Date(consent.endsAt))}.`);
  });

  it('are also what relatives and clinicians outside the team read of substance use; the team and peers are not', async () => {
    const { patient, clinician, clinic } = room;
    const { ops } = await agreeOn(room, [{ op: 'goal.add', lifeDomain: 'health', statement: 'Drink less' }]);
    const goal = `${room.plan}/goals/${ops[0].goalId}`;
    await clinician.api.expect(200, clinician.api.post(`${goal}/sensitivity`, { substanceUse: true }));
    const share = (recipient: any, purposeCode: string, dataClasses: string[]): Promise<any> =>
      patient.api.post(`${record}/consents`, {
        kind: 'sharing',
        purpose: 'So that they know',
        purposeCode,
        provisions: [{ recipientAccountId: recipient.accountId, dataClasses }],
        part2,
      });
    const sam = await clinic.person(['natural_support'], { name: 'Sam' });
    const kim = await clinic.practitioner('Kim');
    const robin = await clinic.person(['peer_supporter']);
    await patient.api.expect(201, share(sam, 'natural_support', ['plan']));
    await sam.api.expect(200, sam.api.get(room.plan));
    expect(await accounted()).toEqual([]);
    await patient.api.expect(201, share(sam, 'natural_support', ['substance_use']));
    await patient.api.expect(201, share(kim, 'care_coordination', ['plan', 'substance_use']));
    await patient.api.expect(201, share(robin, 'peer_support', ['plan', 'substance_use']));
    for (const reader of [clinician, robin]) await reader.api.expect(200, reader.api.get(room.plan));
    expect(await accounted()).toEqual([]);
    for (const reader of [sam, kim]) {
      const { headers } = await reader.api.expect(200, reader.api.get(room.plan));
      expect(headers.get('concord-notice')).toContain('42 CFR part 2');
      expect(headers.get('concord-explanation')).toContain(`${reader.name} may have:`);
      const told = (await accounted()).filter(({ id }) => headers.get('concord-disclosure')?.includes(id));
      expect(told).toContainEqual(
        expect.objectContaining({
          recipient: reader.name,
          dataClasses: expect.arrayContaining(['substance_use']),
          notice: expect.stringContaining('42 CFR part 2'),
        }),
      );
    }
  });

  it('name the parts of the plan where somebody close reads only parts of it', async () => {
    const { clinic, patient } = room;
    const sam = await clinic.person(['natural_support'], { name: 'Sam' });
    const provision = { recipientAccountId: sam.accountId, dataClasses: ['plan', 'substance_use'] };
    const consent = { kind: 'sharing', purpose: 'So that they know', purposeCode: 'natural_support', part2 };
    const provisions = [{ ...provision, planParts: ['goals'] }];
    await patient.api.expect(201, patient.api.post(`${record}/consents`, { ...consent, provisions }));
    const { headers } = await sam.api.expect(200, sam.api.get(room.plan));
    expect(headers.get('concord-explanation')).toContain('the plan (only the goals)');
    const [told] = await accounted();
    expect(told).toMatchObject({ planParts: ['goals'], dataClasses: ['plan', 'substance_use'] });
    expect(told.what).toContain('the plan (only the goals), what is about substance use');
    await patient.api.expect(
      201,
      patient.api.post(`${record}/consents`, { ...consent, provisions: [provision] }),
    );
    await sam.api.expect(200, sam.api.get(room.plan));
    expect((await accounted())[0]).toMatchObject({ planParts: null });
    const { text } = await patient.api.expect(200, patient.api.get(`${record}/disclosures.csv`));
    expect(text).toContain('the plan (only the goals)');
  });

  it('by hand are recorded under a consent that names the recipient and covers them', async () => {
    const { patient, clinician } = room;
    const consent = {
      kind: 'disclosure',
      purpose: 'So that my landlord knows',
      purposeCode: 'care_coordination',
      provisions: [{ recipientOutside: 'Housing office', dataClasses: ['plan'] }],
    };
    const { body: given } = await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const passed = {
      consentId: given.id,
      recipient: 'housing office',
      dataClasses: ['plan'],
      what: 'A letter',
      how: 'By post',
      recipientAddress: '1 Main Street',
    };
    const refused = async (change: object, pointer: string): Promise<void> => {
      const { body } = await clinician.api.expect(
        422,
        clinician.api.post(`${record}/disclosures`, { ...passed, ...change }),
      );
      expect(body.errors[0].pointer).toBe(pointer);
    };
    await refused({ recipient: 'The neighbours' }, '/recipient');
    await refused({ dataClasses: ['plan', 'progress'] }, '/dataClasses');
    await refused({ consentId: room.planId }, '/consentId');
    await clinician.api.expect(
      201,
      clinician.api.post(`${record}/disclosures`, { ...passed, recipient: 'HOÚSING  Office' }),
    );
    const { body } = await clinician.api.expect(201, clinician.api.post(`${record}/disclosures`, passed));
    expect(body).toMatchObject({
      how: 'By post',
      action: null,
      recipientAddress: '1 Main Street',
      explanation: expect.stringContaining(
        'housing office may have: the plan. For: So that my landlord knows',
      ),
      disclosedBy: { displayName: 'Dana Reyes' },
    });
    await patient.api.expect(403, patient.api.post(`${record}/disclosures`, passed));
    const no = {
      ...consent,
      provisions: [{ effect: 'deny', recipientOutside: 'Housing Office', dataClasses: ['plan'] }],
    };
    const { body: denied } = await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    await refused({}, '/dataClasses');
    // Also on a server whose clock is behind.
    service.clock.forward(-10_000);
    await refused({}, '/dataClasses');
    service.clock.forward(10_000);
    await patient.api.expect(200, patient.api.post(`${record}/consents/${denied.id}/withdrawal`));
    await patient.api.expect(201, patient.api.post(`${record}/excluded-persons`, { name: 'Housing office' }));
    await refused({}, '/recipient');
    await patient.api.expect(200, patient.api.post(`${record}/consents/${given.id}/withdrawal`));
    await refused({}, '/consentId');
    expect(await accounted()).toHaveLength(2);
  });

  it('are taken along as a table that no spreadsheet runs', async () => {
    const { patient, clinician } = room;
    const provisions = [{ recipientOutside: '=HYPERLINK("evil")', dataClasses: ['plan'] }];
    const consent = { kind: 'disclosure', purpose: 'x', purposeCode: 'care_coordination', provisions };
    const { body: given } = await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const passed = {
      consentId: given.id,
      recipient: '=HYPERLINK("evil")',
      dataClasses: ['plan'],
      what: 'Said "hello"',
      how: '\n=cmd',
      recipientAddress: ' \u200b＝1+1',
    };
    await clinician.api.expect(201, clinician.api.post(`${record}/disclosures`, passed));
    const { text, headers } = await patient.api.expect(200, patient.api.get(`${record}/disclosures.csv`));
    expect(headers.get('content-type')).toContain('text/csv');
    const [, line] = text.split('\r\n');
    expect(line).toContain(`"'=HYPERLINK(""evil"")"`);
    expect(text).toContain('"Said ""hello"""');
    expect(text).toContain(`"\n'=cmd"`);
    expect(text).toContain(`"' \u200b＝1+1"`);
    expect(line).toContain('"the plan","x (care coordination)"');
    const officer = await room.clinic.person(['privacy_officer']);
    await officer.api.expect(200, officer.api.get(`${record}/disclosures`));
    const peer = await room.clinic.person(['peer_supporter']);
    await peer.api.expect(404, peer.api.get(`${record}/disclosures`));
  });
});
