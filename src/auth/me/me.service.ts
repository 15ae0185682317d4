import { spoken } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { countsAt } from '../../access/grants/places-on-teams.js';
import { Clock } from '../../core/clock.js';
import { isoTime } from '../../core/database/sql.js';
import { NotFound } from '../../core/errors.js';
import { currentActor, currentContext } from '../../core/request-context.js';
import { CredentialsService } from '../passwords/credentials.service.js';
import type { ChangePasswordDto, MeDto, OwnLanguageDto } from './me.dto.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { NewWaysService } from '../new-ways/new-ways.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { withoutConnection } from '../passwords/without-connection.js';

const me = `
  SELECT account.id, account.display_name AS "displayName", account.email, account.roles, account.patient_id AS "patientId",
         json_build_object('id', tenant.id, 'slug', tenant.slug, 'name', tenant.name, 'timeZone', $5::text) AS tenant,
         json_build_object('enrolled', credential.totp_confirmed_at IS NOT NULL) AS "oneTimeCode", $2::uuid AS "sessionId", $3 AS language,
         CASE WHEN session.narrowed_to_patient_id IS NOT NULL THEN
           json_build_object('patientId', session.narrowed_to_patient_id, 'since', ${isoTime('session.narrowed_at')}) END AS "sharedScreen",
         EXISTS (SELECT FROM access_grant opened
           WHERE opened.account_id = account.id AND opened.relation = 'break_glass' AND ${countsAt('opened', '$4')}) AS "hasEmergencyAccess"
  FROM account
  JOIN tenant ON tenant.id = account.tenant_id
  JOIN session ON session.tenant_id = account.tenant_id AND session.id = $2
  LEFT JOIN credential ON credential.tenant_id = account.tenant_id AND credential.account_id = account.id
  WHERE account.id = $1`;

const chooseLanguage = 'UPDATE account SET language = $2 WHERE id = $1';

/** What people may know and do about their own account. */
@Injectable()
export class MeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly credentials: CredentialsService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly newWays: NewWaysService,
  ) {}

  async find(): Promise<MeDto> {
    const { accountId, sessionId } = currentActor();
    const timeZone = currentContext()?.writing?.timeZone;
    if (timeZone === undefined) throw new Error('Nobody is recognised.');
    const parameters = [accountId, sessionId, spoken(), this.clock.now(), timeZone];
    const [found] = await this.db.query<MeDto>(me, parameters);
    if (!found) throw new NotFound();
    return found;
  }

  /** From the next answer on. */
  async chooseLanguage({ language }: OwnLanguageDto): Promise<void> {
    await this.db.query(chooseLanguage, [currentActor().accountId, language]);
  }

  /** Whoever else is signed in with the old password is signed out. */
  async changePassword({ currentPassword, newPassword }: ChangePasswordDto): Promise<void> {
    const { accountId, sessionId } = currentActor();
    const own = await this.credentials.verify(currentPassword, '/currentPassword');
    this.passwords.check(newPassword, own, '/newPassword');
    const hash = await withoutConnection(this.db, () => this.passwords.hash(newPassword));
    await this.credentials.replace(own, hash);
    await this.sessions.endAll(accountId, 'password_changed', sessionId);
    this.newWays.tell('password_changed', accountId);
  }
}
