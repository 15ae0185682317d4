import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '../../core/actor.js';

interface Newcomer {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly password: string;
}

/** The people of one demo clinic, who come in by the same doors as everybody else. */
export class DemoPeople {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly tenant: string,
    private readonly adminCode: string,
  ) {}

  static emailOf(name: string, tenant: string): string {
    return `${name.split(' ')[0]?.toLowerCase()}@${tenant}.example`;
  }

  /** Redeems the first invitation. @returns the administrator's access token */
  async administrator(password: string): Promise<string> {
    const { email } = await this.redeem(this.adminCode, password);
    return this.tokenOf(email, password);
  }

  async invite(admin: string, { name, roles, password }: Newcomer): Promise<void> {
    const email = DemoPeople.emailOf(name, this.tenant);
    const account = await this.post('/v1/accounts', { email, displayName: name, roles }, admin);
    await this.redeem((account.invitation as { code: string }).code, password);
  }

  signIn(name: string, password: string): Promise<string> {
    return this.tokenOf(`${name}@${this.tenant}.example`, password);
  }

  async register(practitioner: string, { givenName, familyName, password }: Person): Promise<void> {
    const birthDate = '1994-04-12';
    const record = { identifier: 'RIV-0001', givenName, familyName, birthDate, languages: ['en'] };
    const patient = await this.post('/v1/patients', record, practitioner);
    const email = DemoPeople.emailOf(givenName, this.tenant);
    const path = `/v1/patients/${patient.id as string}/portal-invitations`;
    const invitation = await this.post(path, { email }, practitioner);
    await this.redeem(invitation.code as string, password);
  }

  private async redeem(code: string, password: string): Promise<{ email: string }> {
    const redemption = await this.post('/v1/invitation-redemptions', { code, password });
    return { email: redemption.email as string };
  }

  private async tokenOf(email: string, password: string): Promise<string> {
    const session = await this.post('/v1/sessions', { tenant: this.tenant, email, password });
    return session.accessToken as string;
  }

  private async post(url: string, payload: object, token?: string): Promise<Record<string, unknown>> {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await this.app.inject({ method: 'POST', url, payload, headers });
    if (answer.statusCode === 201) return answer.json();
    throw new Error(`The demo could not be set up: POST ${url} answered ${answer.statusCode} ${answer.body}`);
  }
}
