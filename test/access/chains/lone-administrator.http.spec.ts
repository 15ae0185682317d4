import fc from 'fast-check';
import { newId } from '../../../src/core/ids.js';
import { password } from '../../auth/door.js';
import { aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';
import { arbitraryDeed, LoneAdministrator, type Deed } from './lone-administrator.js';

const dayMs = 24 * 60 * 60 * 1000;
const numRuns = process.env.CONCORD_LONG_TESTS ? 150 : 8;

describe('One administrator alone', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  async function spoilsOf(deeds: readonly Deed[]): Promise<{ spoils: string[]; done: number }> {
    const alone = await LoneAdministrator.in(service);
    let done = 0;
    for (const deed of deeds) if (await alone.act(deed)) done += 1;
    return { spoils: await alone.spoils(), done };
  }

  it('comes by no chain of steps to words of a record, nor to how somebody else signs in', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryDeed, { minLength: 4, maxLength: 14, size: 'max' }),
        async (deeds) => {
          const { spoils, done: more } = await spoilsOf(deeds);
          done += more;
          expect(spoils).toEqual([]);
        },
      ),
      { numRuns },
    );
    expect(done).toBeGreaterThan(numRuns);
  });

  it('lets a peer supporter in after a fortnight, or once the patient names them', async () => {
    const room = await aRoom(service);
    const { clinic, patient } = room;
    const administrator = await clinic.person(['administrator']);
    const consents = `/v1/patients/${patient.patientId}/consents`;
    const share = (to: object): Promise<unknown> => {
      const sharing = { kind: 'sharing', purpose: 'Company', purposeCode: 'peer_support' };
      const provisions = [{ ...to, dataClasses: ['plan'] }];
      return patient.api.expect(201, patient.api.post(consents, { ...sharing, provisions }));
    };
    const aPeer = async (): Promise<Person> => {
      const account = { email: `${newId()}@example.org`, displayName: 'Toni', roles: ['peer_supporter'] };
      const { body } = await administrator.api.expect(201, administrator.api.post('/v1/accounts', account));
      const redemption = { code: body.invitation.code, password };
      await service.api.expect(201, service.api.post('/v1/invitation-redemptions', redemption));
      return clinic.signIn({ accountId: body.id, name: 'Toni', email: account.email });
    };
    const [toni, noor] = [await aPeer(), await aPeer()];
    await share({ recipientClass: 'peer_supporter' });
    await toni.api.expect(404, toni.api.get(room.plan));
    expect((await toni.api.get('/v1/open-to-me')).body.items).toEqual([]);
    await share({ recipientAccountId: noor.accountId });
    await noor.api.expect(200, noor.api.get(room.plan));
    service.clock.forward(14 * dayMs);
    const later = await clinic.signIn(toni);
    await later.api.expect(200, later.api.get(room.plan));
    expect((await later.api.get('/v1/open-to-me')).body.items).toHaveLength(1);
  });

  it.each<[string, Deed[]]>([
    ['a peer supporter of their own', [{ do: 'invite', by: 0, roles: ['peer_supporter'] }]],
    [
      'a peer supporter by another role',
      [
        { do: 'invite', by: 0, roles: ['natural_support'] },
        { do: 'assign', by: 0, on: 1, roles: ['peer_supporter'] },
      ],
    ],
    [
      'a clinician of their own on the team',
      [
        { do: 'invite', by: 0, roles: ['practitioner'] },
        { do: 'appoint', by: 0, on: 1, role: 'member' },
        { do: 'appoint', by: 1, on: 1, role: 'member' },
      ],
    ],
    [
      'a second administrator of their own',
      [
        { do: 'invite', by: 0, roles: ['administrator'] },
        { do: 'invite', by: 1, roles: ['practitioner'] },
        { do: 'appoint', by: 0, on: 2, role: 'member' },
        { do: 'ask', by: 0, on: 4, what: 'password', roles: [] },
        { do: 'confirm', by: 1, which: 1 },
      ],
    ],
  ])('does not by %s', async (_, deeds) => {
    expect((await spoilsOf(deeds)).spoils).toEqual([]);
  });
});
