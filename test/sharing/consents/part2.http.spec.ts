import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

const minute = 60_000;

const part2 = {
  discloser: 'Concord Clinic',
  description: 'That I am treated for alcohol dependence, with the dates and the kind of treatment',
  howToRevoke: 'In the portal or in writing, at any time, save for what was passed on before',
  expiryEvent: 'the end of the treatment',
  redisclosureStatement: 'The recipient may pass it on as HIPAA allows; this part then no longer protects it',
  consequencesOfRefusing: 'The insurer may not pay',
};

describe('a disclosure about substance use (42 CFR 2.31)', () => {
  let service: TestApp;
  let alex: PatientPerson;
  let consents: string;
  let sam: Person;
  let kim: Person;
  let robin: Person;
  beforeAll(async () => {
    service = await startTestApp();
    const clinic = await Clinic.open(service);
    alex = await clinic.patient();
    sam = await clinic.person(['natural_support'], { name: 'Sam' });
    kim = await clinic.practitioner('Kim');
    robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    consents = `/v1/patients/${alex.patientId}/consents`;
  });
  afterAll(() => service.close());

  const disclosure = (changes: object = {}, dataClasses = ['substance_use', 'plan']): object => ({
    kind: 'disclosure',
    purpose: 'So that the insurer pays',
    purposeCode: 'payment',
    provisions: [{ recipientOutside: 'Good Health Insurance', dataClasses }],
    part2,
    ...changes,
  });

  it('is valid with every element, and carries the notice of 2.32', async () => {
    const given = await alex.api.expect(201, alex.api.post(consents, disclosure()));

    expect(given.body).toMatchObject({ status: 'active', part2 });
    expect(given.body.disclosureNotice).toBe(
      '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
    );
    const endsAt = new Date(service.clock.now().getTime() + minute).toISOString();
    const dated = disclosure({ endsAt, part2: { ...part2, expiryEvent: null } });
    await alex.api.expect(201, alex.api.post(consents, dated));
  });

  it.each([
    ['discloser', '42 CFR 2.31(a)(2)', 'who may disclose'],
    ['description', '42 CFR 2.31(a)(3)', 'a specific description'],
    ['howToRevoke', '42 CFR 2.31(a)(6)', 'the right to revoke'],
    ['expiryEvent', '42 CFR 2.31(a)(7)', 'the date or event at which it expires'],
    ['redisclosureStatement', '42 CFR 2.31(a)(10)(i)', 'may pass it on'],
    ['consequencesOfRefusing', '42 CFR 2.31(a)(10)(ii)', 'the consequences of refusing'],
  ])('without %s is refused, naming it and %s', async (element, rule, name) => {
    for (const nothing of [undefined, null, ' ']) {
      const lacking = disclosure({ part2: { ...part2, [element]: nothing } });
      const answer = await alex.api.expect(422, alex.api.post(consents, lacking));
      expect(answer.body.errors).toEqual([{ pointer: `/part2/${element}`, message: expect.any(String) }]);
      expect(answer.body.errors[0].message).toContain(rule);
      expect(answer.body.errors[0].message).toContain(name);
      expect(answer.body.detail).toContain(rule);
    }
  });

  it('without recipient or purpose is refused like every consent', async () => {
    const wrong: [object, number, string][] = [
      [{ provisions: [] }, 422, '/provisions'],
      [{ purpose: undefined }, 400, '/purpose'],
      [{ purposeCode: undefined }, 400, '/purposeCode'],
    ];
    for (const [fault, status, pointer] of wrong) {
      const answer = await alex.api.expect(status, alex.api.post(consents, disclosure(fault)));
      expect(answer.body.errors[0].pointer).toBe(pointer);
    }
  });

  it('without a recipient is refused, naming it and 42 CFR 2.31(a)(4)', async () => {
    for (const recipient of [{}, { recipientOutside: null }]) {
      const nobody = disclosure({ provisions: [{ ...recipient, dataClasses: ['substance_use'] }] });
      const answer = await alex.api.expect(422, alex.api.post(consents, nobody));
      expect(answer.body.errors).toEqual([
        { pointer: '/provisions', message: 'the recipient is required (42 CFR 2.31(a)(4))' },
      ]);
    }
  });

  it('is signed and dated by the patient, with what they signed (2.31(a)(1), (8) and (9))', async () => {
    const { body } = await alex.api.expect(201, alex.api.post(consents, disclosure()));
    expect(body.decision).toMatchObject({
      by: { accountId: alex.accountId, displayName: alex.name },
      capacity: 'self',
      assurance: expect.any(String),
      happenedAt: expect.any(String),
    });
    expect(body.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('can be revoked, which is on record, and gives its notice no longer to anything new', async () => {
    const { body } = await alex.api.expect(201, alex.api.post(consents, disclosure()));
    const revoked = await alex.api.expect(200, alex.api.post(`${consents}/${body.id}/withdrawal`));
    expect(revoked.body).toMatchObject({ status: 'inactive', inForce: false });
    expect(revoked.body.notice).toContain('cannot be taken back');
    await alex.api.expect(409, alex.api.post(`${consents}/${body.id}/withdrawal`));
  });

  it('names all that is missing at once', async () => {
    const answer = await alex.api.expect(422, alex.api.post(consents, disclosure({ part2: undefined })));
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/part2/discloser',
      '/part2/description',
      '/part2/howToRevoke',
      '/part2/expiryEvent',
      '/part2/redisclosureStatement',
      '/part2/consequencesOfRefusing',
    ]);
  });

  it('for another purpose needs no statement about passing on', async () => {
    const { redisclosureStatement: _, consequencesOfRefusing: __, ...rest } = part2;
    const study = disclosure({ kind: 'research', purposeCode: 'research', part2: rest });
    await alex.api.expect(201, alex.api.post(consents, study));
  });

  it('to coordinate care is one for treatment and operations (45 CFR 164.501)', async () => {
    const { redisclosureStatement: _, consequencesOfRefusing: __, ...rest } = part2;
    const purposeCode = 'care_coordination';
    const lacking = await alex.api.expect(
      422,
      alex.api.post(consents, disclosure({ purposeCode, part2: rest })),
    );
    expect(lacking.body.errors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('2.31(a)(10)(i)'),
      expect.stringContaining('2.31(a)(10)(ii)'),
    ]);
    await alex.api.expect(201, alex.api.post(consents, disclosure({ purposeCode })));
  });

  it('is also what relatives and clinicians outside the team are let read, not what peers of the programme are', async () => {
    const sharing = (recipient: Person, purposeCode: string, changes: object = {}): object => ({
      kind: 'sharing',
      purpose: 'So that they know',
      purposeCode,
      provisions: [{ recipientAccountId: recipient.accountId, dataClasses: ['plan', 'substance_use'] }],
      ...changes,
    });
    for (const [recipient, purposeCode] of [
      [sam, 'natural_support'],
      [kim, 'care_coordination'],
    ] as const) {
      const answer = await alex.api.expect(422, alex.api.post(consents, sharing(recipient, purposeCode)));
      expect(answer.body.errors[0]).toMatchObject({ pointer: '/part2/discloser' });
      const given = await alex.api.expect(
        201,
        alex.api.post(consents, sharing(recipient, purposeCode, { part2 })),
      );
      expect(given.body.disclosureNotice).toContain('42 CFR part 2');
      const asNo = sharing(recipient, purposeCode, {
        provisions: [
          { effect: 'deny', recipientAccountId: recipient.accountId, dataClasses: ['substance_use'] },
        ],
      });
      await alex.api.expect(201, alex.api.post(consents, asNo));
    }
    const toPeer = await alex.api.expect(201, alex.api.post(consents, sharing(robin, 'peer_support')));
    expect(toPeer.body.disclosureNotice).toBeNull();
  });

  it.each([
    'none',
    'None.',
    'NO EXPIRY',
    'never',
    'n/a',
    'until revoked',
    'Until I revoke it',
    'indefinitely',
  ])('ends with “%s” only for treatment, payment and operations', async (expiryEvent) => {
    const without = { part2: { ...part2, expiryEvent } };
    await alex.api.expect(201, alex.api.post(consents, disclosure(without)));
    const study = disclosure({ ...without, kind: 'research', purposeCode: 'research' });
    const answer = await alex.api.expect(422, alex.api.post(consents, study));
    expect(answer.body.errors).toEqual([
      { pointer: '/part2/expiryEvent', message: expect.stringContaining('42 CFR 2.31(a)(7)') },
    ]);
    const endsAt = new Date(service.clock.now().getTime() + minute).toISOString();
    const dated = disclosure({ ...without, endsAt, kind: 'research', purposeCode: 'research' });
    await alex.api.expect(201, alex.api.post(consents, dated));
  });

  it('to an intermediary names its members; to who is bound by HIPAA says what that means', async () => {
    for (const [recipientKind, element, rule] of [
      ['intermediary', 'intermediaryMembers', '42 CFR 2.31(a)(4)(ii)'],
      ['covered_entity', 'hipaaStatement', '42 CFR 2.31(a)(4)(iii)'],
      ['business_associate', 'hipaaStatement', '42 CFR 2.31(a)(4)(iii)'],
    ] as const) {
      const lacking = disclosure({ part2: { ...part2, recipientKind } });
      const answer = await alex.api.expect(422, alex.api.post(consents, lacking));
      expect(answer.body.errors).toEqual([
        { pointer: `/part2/${element}`, message: expect.stringContaining(rule) },
      ]);
      const whole = disclosure({ part2: { ...part2, recipientKind, [element]: 'As the form says' } });
      await alex.api.expect(201, alex.api.post(consents, whole));
    }
  });

  it('on counselling notes, or for legal proceedings, is a consent of its own', async () => {
    const tied = { ...part2, covers: 'counselling_notes' };
    const { consequencesOfRefusing: _, ...notes } = tied;
    const bound = await alex.api.expect(
      422,
      alex.api.post(consents, disclosure({ part2: tied }, ['substance_use'])),
    );
    expect(bound.body.errors).toEqual([
      { pointer: '/part2/consequencesOfRefusing', message: expect.stringContaining('42 CFR 2.31(b)(3)') },
    ]);
    const both = await alex.api.expect(422, alex.api.post(consents, disclosure({ part2: notes })));
    expect(both.body.errors[0].message).toContain('42 CFR 2.31(b)');
    await alex.api.expect(201, alex.api.post(consents, disclosure({ part2: notes }, ['substance_use'])));
    for (const dataClasses of [['clinical_notes'], ['plan']]) {
      const beside = await alex.api.expect(
        422,
        alex.api.post(consents, disclosure({ part2: notes }, dataClasses)),
      );
      expect(beside.body.errors[0].pointer).toBe('/part2/covers');
    }
    const court = { ...part2, covers: 'legal_proceedings' };
    const mixed = await alex.api.expect(422, alex.api.post(consents, disclosure({ part2: court })));
    expect(mixed.body.errors[0].message).toContain('42 CFR 2.31(d)');
    const purposeCode = 'legal_proceedings';
    await alex.api.expect(422, alex.api.post(consents, disclosure({ purposeCode })));
    await alex.api.expect(201, alex.api.post(consents, disclosure({ purposeCode, part2: court })));
  });

  it('that is not about substance use asks for none of it', async () => {
    const other = disclosure({ part2: undefined }, ['plan']);
    const given = await alex.api.expect(201, alex.api.post(consents, other));
    expect(given.body.disclosureNotice).toBeNull();
  });
});
