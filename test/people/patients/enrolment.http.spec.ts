import { CareTeamMember } from '../../../src/people/care-team/care-team-member.entity.js';
import { Db } from '../../../src/core/database/db.js';
import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic } from '../../support/world.js';

describe('enrolling a patient', () => {
  let service: TestApp;
  let db: Db;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '1' });
    db = service.app.get(Db, { strict: false });
  });
  afterAll(() => service.close());

  const memberships = (): Promise<{ patient_id: string }[]> =>
    db.query('SELECT patient_id FROM care_team_member');

  it('opens the rows of that patient and of no other, until the transaction ends', async () => {
    const clinic = await Clinic.open(service);
    const dana = await clinic.practitioner();
    await clinic.patient([dana]);
    const scope = { scope: 'tenant', tenantId: clinic.tenantId } as const;

    await db.transaction(scope, async () => {
      expect(await memberships()).toEqual([]);
      const id = await db.enrolPatient();
      await db.query(
        `INSERT INTO patient (id, identifier, identifier_key, given_name, family_name, birth_date, recorded_by)
         VALUES ($1, 'P-1', 'p-1', 'Bo', 'Lind', '1990-05-17', $1)`,
        [id],
      );
      const joining = {
        id: newId(),
        accountId: dana.accountId,
        role: 'lead',
        addedBy: dana.accountId,
      } as const;
      await db.repository(CareTeamMember).insert({ ...joining, startedAt: service.clock.now() });
      expect(await memberships()).toEqual([{ patient_id: id }]);
    });
    // The pool has one connection, so this is the same one.
    await db.transaction(scope, async () => expect(await memberships()).toEqual([]));
  });

  it('is not possible where the transaction is about a patient already', async () => {
    const clinic = await Clinic.open(service);
    const scope = { scope: 'patient', tenantId: clinic.tenantId, patientId: await clinic.record() } as const;

    await expect(db.transaction(scope, () => db.enrolPatient())).rejects.toThrow('opens no other');
    await expect(
      db.transaction({ scope: 'tenant', tenantId: clinic.tenantId }, async () => [
        await db.enrolPatient(),
        await db.enrolPatient(),
      ]),
    ).rejects.toThrow('opens no other');
  });
});
