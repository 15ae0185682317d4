import fc from 'fast-check';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

describe('A number to call', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const onSafetyPlan = (phone: string): Promise<any> => {
    const line = { op: 'entry.add', section: 'people_i_ask', text: 'My sister', phone };
    const { patientId, api } = room.patient;
    return api.post(`/v1/patients/${patientId}/safety-plan/changes`, { ops: [line] });
  };
  const inPreferences = (phone: string): Promise<any> => {
    const { patientId, api } = room.patient;
    const mayAct = [{ name: 'Jo Brennan', phone }];
    return api.post(`/v1/patients/${patientId}/advance-preferences`, { wantedText: 'Call Jo', mayAct });
  };

  it.each([
    ['(555) 010-0199', '(555) 010-0199'],
    ['+1 (555) 010-0199', '+1 (555) 010-0199'],
    ['(+44) 20 7946 0000', '(+44) 20 7946 0000'],
    ['tel:+1-555-010-0199', '+1-555-010-0199'],
    ['\u202a+1\u00a0(555)\u00a0010\u20110199\u202c ', '+1 (555) 010-0199'],
    ['555.010.0199', '555.010.0199'],
    ['030/901820', '030/901820'],
    ['٠٥٠١٢٣٤٥٦٧', '0501234567'],
    ['112', '112'],
  ])('is taken as people write and paste it: %j', async (phone, kept) => {
    const plan = await onSafetyPlan(phone);
    expect([plan.status, plan.text]).toEqual([200, expect.stringContaining(JSON.stringify(kept))]);
    const preferences = await inPreferences(phone);
    expect([preferences.status, preferences.body.mayAct?.[0].phone]).toEqual([200, kept]);
  });

  it.each(['call my sister', '555 0100 ext. 12', '+', '(((', '12'])(
    'is refused with what it is made of: %j',
    async (phone) => {
      for (const refused of [await onSafetyPlan(phone), await inPreferences(phone)]) {
        expect(refused.status).toBe(400);
        const said = refused.body.errors.map(({ message }: any) => message).join();
        expect(said).toContain('phone must be a number as it is dialled, such as (555) 010-0199: ');
      }
    },
  );

  it('is taken as it was sent, whatever fits its description', async () => {
    const { properties } = service.contract.components?.schemas?.['NameWhoMayAct'] as any;
    const { pattern, minLength, maxLength } = properties.phone;
    const described = fc
      .stringMatching(new RegExp(pattern))
      .filter(({ length }) => length >= minLength && length <= maxLength);
    for (const phone of fc.sample(described, { numRuns: 40, seed: 5 })) {
      const { status, body } = await inPreferences(phone);
      expect([phone, status, body.mayAct?.[0].phone]).toEqual([phone, 200, phone]);
    }
  });

  it('is refused in Spanish in the same words', async () => {
    const { api } = room.patient;
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    const { body } = await onSafetyPlan('ext. 12');
    expect(body.errors[0].message).toContain('tal como se marca, por ejemplo (555) 010-0199');
  });
});
