import {
  consentMoveNames,
  consentMoves,
  consentStatuses,
} from '../../../src/sharing/consent-terms/consent-states.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

describe('the ledger of a consent, in the database', () => {
  let service: TestApp;
  let room: Room;
  let consentId: string;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const help = { op: 'intervention.add', goalId, type: 'therapy', title: 'Talking therapy' };
    const { interventionId } = (await agreeOn(room, [help])).ops[0];
    const asked = { kind: 'treatment', purpose: 'To talk', purposeCode: 'treatment', interventionId };
    const { api } = room.clinician;
    const requests = `/v1/patients/${room.patient.patientId}/consents/requests`;
    consentId = (await api.expect(201, api.post(requests, asked))).body.id;
  });
  afterAll(() => service.close());

  it('can be read and added to by the service, never changed or removed', async () => {
    const { rows } = await (
      await database()
    ).query(
      `SELECT table_name, array_agg(DISTINCT privilege_type ORDER BY privilege_type)::text AS may FROM (
         SELECT table_name, privilege_type, grantee FROM information_schema.role_table_grants
         UNION SELECT table_name, privilege_type, grantee FROM information_schema.role_column_grants
           -- A label is put on what nobody edits.
           WHERE column_name NOT IN ('label', 'labelled_itself')) grants
       WHERE grantee = 'concord_app' AND table_name IN ('consent', 'consent_event', 'consent_provision') GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual(
      ['consent', 'consent_event', 'consent_provision'].map((name) => ({
        table_name: name,
        may: '{INSERT,SELECT}',
      })),
    );
  });

  it('goes on only from where it stands, by the moves of the table, each once', async () => {
    const client = await (await database()).connect();
    const taken: string[] = [];
    try {
      for (const move of [...consentMoveNames, 'grant']) {
        for (const from of consentStatuses) {
          for (const to of consentStatuses) {
            for (const number of [1, 2, 3]) {
              await client.query('BEGIN');
              const added = await client
                .query(
                  `INSERT INTO consent_event (tenant_id, patient_id, consent_id, number, previous, move, from_status, to_status,
                     happened_at, by_account, capacity, assurance)
                   VALUES ($1, $2, $3, $4::int, NULLIF($4::int - 1, 0), $5, $6, $7, now(), $8, 'self', 'password')`,
                  [
                    room.clinic.tenantId,
                    room.patient.patientId,
                    consentId,
                    number,
                    move,
                    from,
                    to,
                    room.patient.accountId,
                  ],
                )
                .then(
                  () => true,
                  () => false,
                );
              await client.query('ROLLBACK');
              if (added) taken.push(`${number} ${move} ${from} ${to}`);
            }
          }
        }
      }
    } finally {
      client.release();
    }
    const legal = Object.entries(consentMoves).filter(([, { from }]) =>
      (from as readonly string[]).includes('proposed'),
    );
    expect(taken).toEqual(legal.map(([move, { to }]) => `2 ${move} proposed ${to}`));
  });
});
