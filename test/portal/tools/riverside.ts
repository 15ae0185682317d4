import { exportJWK, generateKeyPair } from 'jose';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passwords } from '../../../src/platform/demo/sign-ins.js';
import { Api } from '../../support/api.js';
import { OwnService } from '../../support/own-service.js';
import { aTechniqueOfOurs } from '../../support/technique.js';

/** One person of each role, in the clinic of the demo, which is lived in. */
export const riverside = {
  patient: { email: 'alex@riverside.example', password: passwords.patient },
  clinician: { email: 'dana@riverside.example', password: passwords.practitioner },
  administrator: { email: 'kim@riverside.example', password: passwords.admin },
  peer: { email: 'robin@riverside.example', password: passwords.peer },
  relative: { email: 'hodan@riverside.example', password: passwords.others },
  'privacy officer': { email: 'noor@riverside.example', password: passwords.privacy },
} as const;

export type Role = keyof typeof riverside;
export const roles = Object.keys(riverside) as Role[];

/** The service as `npm start` runs it, with the demo clinics and the portal, on a data folder of its own. */
export class Riverside {
  private constructor(
    private readonly service: OwnService,
    private readonly folder: string,
    readonly portal: string,
  ) {}

  static async open(): Promise<Riverside> {
    const folder = mkdtempSync(join(tmpdir(), 'concord-riverside-'));
    const service = await OwnService.start(folder, { settings: { CONCORD_LOG_LEVEL: 'silent' } });
    await service.ready();
    const clinic = new Riverside(service, folder, service.address.replace('127.0.0.1', 'localhost'));
    await writeDownWhatIsTheirOwn(await clinic.as('administrator'));
    return clinic;
  }

  /** A client of the API, signed in. */
  async as(role: Role): Promise<Api> {
    const api = new Api(this.service.address);
    const details = { tenant: 'riverside', ...riverside[role] };
    return api.as((await api.expect(201, api.post('/v1/sessions', details))).body.accessToken);
  }

  /** Where staff look at the record that most has happened in. */
  async recordOfPatient(): Promise<string> {
    const alex = await this.as('patient');
    return `/people/${(await alex.expect(200, alex.get('/v1/me'))).body.patientId}`;
  }

  async close(): Promise<void> {
    await this.service.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What the demonstration clinic has none of yet: a form, a technique and a machine of its own. */
async function writeDownWhatIsTheirOwn(kim: Api): Promise<void> {
  const form = {
    ...{ purpose: 'research', language: 'en', title: 'Taking part in a study of evening walks' },
    body: 'You are asked about your evenings, once a week.\n\n- You can stop at any time.\n- Your care goes on as before.',
  };
  const { body: begun } = await kim.expect(201, kim.post('/v1/consent-forms', form));
  await kim.expect(201, kim.post(`/v1/consent-forms/${begun.id}/publication`, { asksAgain: false }));
  // By its title it is on the first page of the list, which is as far as the walk looks.
  const technique = { ...aTechniqueOfOurs, title: 'A bench by the river' };
  await kim.expect(201, kim.post('/v1/techniques', technique));
  const machine = {
    ...{
      name: 'Lakeside discharge bridge',
      organisation: 'Lakeside Hospital',
      contact: 'it@lakeside.example',
    },
    ...{ purposeCode: 'care_coordination', scopes: ['plan', 'journey'] },
  };
  const { body: client } = await kim.expect(201, kim.post('/v1/api-clients', machine));
  const { publicKey } = await generateKeyPair('ES384', { extractable: true });
  const key = { kid: '4f2a91c0', publicKey: await exportJWK(publicKey) };
  await kim.expect(200, kim.post(`/v1/api-clients/${client.id}/keys`, key));
}
