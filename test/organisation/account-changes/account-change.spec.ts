import fc from 'fast-check';
import { Account } from '../../../src/organisation/accounts/account.entity.js';
import { AccountChange } from '../../../src/organisation/account-changes/account-change.entity.js';
import {
  accountChanges,
  accountChangeStates,
} from '../../../src/organisation/account-changes/account-change-states.js';
import type { SecondPerson } from '../../../src/organisation/account-changes/second-person.js';

const start = new Date('2027-01-01T12:00:00Z');
const hour = 60 * 60 * 1000;

function aChange(what: (typeof accountChanges)[number], askedBy = 'kim'): AccountChange {
  const account = Account.ofPatient({
    id: 'alex',
    email: 'alex@example.org',
    displayName: 'Alex',
    patientId: 'record',
    letInBy: null,
    recordedAt: start,
  });
  const email = what === 'address' ? 'new@example.org' : null;
  const roles = what === 'roles' ? (['patient', 'practitioner'] as const) : null;
  return AccountChange.ask(
    { id: 'one', what, email, roles, reason: 'Lost', askedBy, askedAt: start },
    account,
  );
}

const person = fc.record<SecondPerson>({
  accountId: fc.constantFrom('kim', 'alex', 'dana', 'sam'),
  isOfOffice: fc.boolean(),
  isTheirClinician: fc.boolean(),
  isOfAnotherHand: fc.boolean(),
});

describe('a change of an account', () => {
  it('is answered once, by a second person and in time, whatever is tried in whichever order', () => {
    const deed = fc.record({
      kind: fc.constantFrom('confirm', 'decline', 'withdraw', 'wait' as const),
      by: person,
    });
    fc.assert(
      fc.property(fc.constantFrom(...accountChanges), fc.array(deed, { maxLength: 10 }), (what, deeds) => {
        const change = aChange(what);
        let now = start;
        let model: string = 'asked';
        for (const { kind, by } of deeds) {
          if (kind === 'wait') {
            now = new Date(now.getTime() + 30 * hour);
            continue;
          }
          const isLate = now.getTime() - start.getTime() >= 72 * hour;
          const isOwn = by.accountId === 'alex';
          const entitled = {
            confirm:
              by.accountId !== 'kim' &&
              (isOwn
                ? what !== 'roles'
                : (by.isTheirClinician && what !== 'roles') || (by.isOfOffice && by.isOfAnotherHand)),
            decline: by.accountId !== 'kim',
            withdraw: by.accountId === 'kim',
          }[kind];
          const act = (): void => {
            if (kind === 'confirm') change.confirm(by, now);
            if (kind === 'decline') change.decline(by, now);
            if (kind === 'withdraw') change.withdraw(by.accountId, now);
          };
          if (model === 'asked' && isLate) model = 'lapsed';
          if (model === 'asked' && entitled) {
            act();
            model = { confirm: 'confirmed', decline: 'declined', withdraw: 'withdrawn' }[kind];
          } else expect(act).toThrow();
          expect(change.state).toBe(model);
          expect(accountChangeStates).toContain(change.state);
          if (change.state === 'confirmed') expect(change.answeredBy).not.toBe(change.askedBy);
        }
      }),
    );
  });

  it('of one’s own account is made by oneself, not asked for; only roles are', () => {
    for (const what of accountChanges) {
      const ask = (): AccountChange => aChange(what, 'alex');
      if (what === 'roles') expect(ask().state).toBe('asked');
      else expect(ask).toThrow(/\/v1\/me\/address-changes/);
    }
  });
});
