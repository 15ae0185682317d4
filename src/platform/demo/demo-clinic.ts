import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { AccessTokens } from '../../auth/tokens/access-tokens.js';
import type { Role } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import type { AccountDto } from '../../organisation/accounts/account.dto.js';
import { TenantsService } from '../../organisation/tenants/tenants.service.js';
import type { PatientDto } from '../../people/patients/patient.dto.js';
import type { InvitationDto } from '../../organisation/accounts/invitation.dto.js';
import { DemoPerson } from './demo-person.js';

interface Newcomer {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

export interface Founding {
  readonly slug: string;
  readonly name: string;
  readonly admin: string;
  readonly password: string;
}

/** What is written into a record at registration. */
export interface NewRecord {
  readonly identifier: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly languages: readonly string[];
  readonly preferredName?: string;
  readonly pronouns?: string;
}

/** One demo clinic, and the people who come in by the same doors as everybody else. */
export class DemoClinic {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly tenantId: string,
    private readonly slug: string,
  ) {}

  /** @returns the clinic, and its first administrator */
  static async found(
    app: NestFastifyApplication,
    { slug, name, admin, password }: Founding,
  ): Promise<{ clinic: DemoClinic; admin: DemoPerson }> {
    const adminEmail = emailOf(admin, slug);
    const tenant = await app
      .get(TenantsService, { strict: false })
      .create({ slug, name, adminName: admin, adminEmail });
    const clinic = new DemoClinic(app, tenant.id, slug);
    await clinic.redeem(tenant.adminInvitation?.code ?? '', password);
    return { clinic, admin: await clinic.person(adminEmail, admin) };
  }

  /** Invited by the administrator, and in. */
  async welcome(admin: DemoPerson, { name, roles, password }: Newcomer): Promise<DemoPerson> {
    const email = emailOf(name, this.slug);
    const { invitation } = await admin.post<AccountDto>('/v1/accounts', { email, displayName: name, roles });
    await this.redeem(invitation?.code ?? '', password);
    return this.person(email, name);
  }

  async register(practitioner: DemoPerson, record: NewRecord): Promise<string> {
    return (await practitioner.post<PatientDto>('/v1/patients', record)).id;
  }

  /** The patient gets their own way in, from the practitioner's hand. */
  async openPortal(
    practitioner: DemoPerson,
    patient: { patientId: string; name: string; password: string },
  ): Promise<DemoPerson> {
    const { patientId, name, password } = patient;
    const email = emailOf(name, this.slug);
    const invitations = `/v1/patients/${patientId}/portal-invitations`;
    const { code } = await practitioner.post<InvitationDto>(invitations, { email });
    await this.redeem(code ?? '', password);
    return this.person(email, name);
  }

  private async redeem(code: string, password: string): Promise<void> {
    await new DemoPerson(this.app, 'Somebody with an invitation', () => Promise.resolve(null)).post(
      '/v1/invitation-redemptions',
      { code, password },
    );
  }

  private async person(email: string, name: string): Promise<DemoPerson> {
    const db = this.app.get(Db, { strict: false });
    const [account] = await db.transaction({ scope: 'tenant', tenantId: this.tenantId }, () =>
      db.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [email]),
    );
    const accountId = account?.id ?? '';
    return new DemoPerson(this.app, name, () => this.token(accountId), accountId);
  }

  /** As after signing in; without the password, whose hash takes longer than all that a story has to tell. */
  private async token(accountId: string): Promise<string> {
    const { tenantId } = this;
    const sessions = this.app.get(SessionsService, { strict: false });
    const { id: sessionId } = await this.app
      .get(Db, { strict: false })
      .transaction({ scope: 'tenant', tenantId }, () =>
        sessions.start({ accountId, assurance: 'password', device: 'Demo' }),
      );
    return this.app.get(AccessTokens, { strict: false }).issue({ tenantId, accountId, sessionId });
  }
}

function emailOf(name: string, slug: string): string {
  const [first = ''] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  return `${first}@${slug}.example`;
}
