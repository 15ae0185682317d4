import { toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { CredentialsService } from '../../auth/passwords/credentials.service.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type {
  AccountChangeDto,
  AccountChangePageDto,
  AccountChangesQuery,
  AskAccountChangeDto,
  AskOwnAddressDto,
} from './account-change.dto.js';
import { AccountChange } from './account-change.entity.js';
import { changePage, lapse, oneChange } from './account-changes.queries.js';
import { ChangesCarriedOut } from './changes-carried-out.js';
import { ChangesToldOf } from './changes-told-of.js';
import { SecondPeople } from './second-people.js';

const answerFields = ['state', 'answeredBy', 'answeredAt'] as const;

/** What opens an account another way takes two people: one asks, another confirms, and everybody concerned hears of it. */
@Injectable()
export class AccountChangesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly people: SecondPeople,
    private readonly stepUp: StepUpService,
    private readonly credentials: CredentialsService,
    private readonly carriedOut: ChangesCarriedOut,
    private readonly toldOf: ChangesToldOf,
  ) {}

  async ask(accountId: string, input: AskAccountChangeDto): Promise<AccountChangeDto> {
    const account = await this.accounts.load(accountId);
    await this.approach(account.patientId);
    const now = this.clock.now();
    const { what, reason, email = null, roles = null } = input;
    const asking = {
      id: newId(),
      what,
      reason,
      email,
      roles,
      askedBy: currentActor().accountId,
      askedAt: now,
    };
    const change = AccountChange.ask(asking, account);
    await this.carriedOut.requirePossible(change);
    await this.insert(change);
    const invitation = await this.carriedOut.prepare(change, account);
    await this.toldOf.asked(change);
    return { ...(await this.find(change.id)), invitation };
  }

  /** Whether the address is free is not said: it would tell who else has an account here. */
  async askOwnAddress({ email, currentPassword }: AskOwnAddressDto): Promise<AccountChangeDto> {
    await this.credentials.verify(currentPassword, '/currentPassword');
    const account = await this.accounts.load(currentActor().accountId);
    await this.approach(account.patientId);
    const asking = { id: newId(), email, askedAt: this.clock.now() };
    const change = AccountChange.askOwnAddress(asking, account);
    await this.insert(change);
    await this.toldOf.asked(change);
    return this.find(change.id);
  }

  async confirm(changeId: string): Promise<AccountChangeDto> {
    const { change, account } = await this.load(changeId);
    await this.stepUp.require(toSay`confirm a change of an account`);
    change.confirm(await this.people.find(change), this.clock.now());
    await this.db.update(change, answerFields);
    const invitation = await this.carriedOut.carryOut(change, account);
    await this.toldOf.confirmed(change);
    return { ...(await this.find(changeId)), invitation };
  }

  /** By whoever has both the code and the password: the person themself. In the transaction at hand. */
  async confirmByProof(changeId: string): Promise<void> {
    const { change, account } = await this.lock(changeId);
    change.confirmAsThemself(this.clock.now());
    await this.db.update(change, answerFields);
    await this.carriedOut.carryOut(change, account);
    await this.toldOf.confirmed(change);
  }

  async decline(changeId: string): Promise<AccountChangeDto> {
    const { change } = await this.load(changeId);
    change.decline(await this.people.find(change), this.clock.now());
    return this.close(change);
  }

  async withdraw(changeId: string): Promise<AccountChangeDto> {
    const { change } = await this.load(changeId);
    change.withdraw(currentActor().accountId, this.clock.now());
    return this.close(change);
  }

  async find(changeId: string): Promise<AccountChangeDto> {
    const [change] = await this.db.query<AccountChangeDto>(oneChange, [...this.reader(), changeId]);
    if (!change) throw new NotFound();
    return change;
  }

  async list({ limit, cursor, state }: AccountChangesQuery): Promise<AccountChangePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...this.reader(), after, limit + 1, state ?? null];
    return pageOf(await this.db.query<AccountChangeDto>(changePage, parameters), limit, ({ id }) => [id]);
  }

  private async insert(change: AccountChange): Promise<void> {
    const { accountId, what, askedAt } = change;
    await this.db.query(lapse, [accountId, what, askedAt]);
    await this.db.repository(AccountChange).insert(change);
  }

  private async close(change: AccountChange): Promise<AccountChangeDto> {
    await this.db.update(change, answerFields);
    await this.carriedOut.giveUp(change);
    await this.toldOf.closed(change);
    return this.find(change.id);
  }

  /** Only whom it concerns finds it. */
  private async load(changeId: string): Promise<{ change: AccountChange; account: Account }> {
    const loaded = await this.lock(changeId);
    await this.find(changeId);
    return loaded;
  }

  /** Locked, so that of two who answer at once the second sees what the first did. */
  private async lock(changeId: string): Promise<{ change: AccountChange; account: Account }> {
    const change = await this.db
      .repository(AccountChange)
      .findOne({ where: { id: changeId }, lock: { mode: 'pessimistic_write' } });
    if (!change) throw new NotFound();
    const account = await this.accounts.load(change.accountId);
    await this.approach(change.ofPatientId);
    return { change, account };
  }

  /** A change of a patient's account belongs on the access log of their record, for good. */
  private async approach(patientId: string | null): Promise<void> {
    if (patientId !== null) await this.db.approachPatient(patientId);
  }

  private reader(): unknown[] {
    const { accountId } = currentActor();
    return [accountId, this.people.isOfOffice(), this.clock.now()];
  }
}
