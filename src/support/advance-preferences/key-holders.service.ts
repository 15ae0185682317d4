import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { decide, isExcluded, isStaff } from '../../access/decision/decide.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';

/** Two people whom a patient gives a key each. */
@Injectable()
export class KeyHoldersService {
  constructor(
    private readonly factsReader: AccessFactsReader,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** @throws {BrokenRule} for anything but nobody, or two people who can hold a key */
  async require(ids: readonly string[]): Promise<void> {
    if (ids.length === 1)
      throw broken(say`One key opens nothing. Name two people, or nobody: then you alone activate it.`);
    if (new Set(ids).size < ids.length)
      throw broken(say`Both keys would be with one person. Name two different people.`);
    const holders: AccountFacts[] = [];
    for (const [place, id] of ids.entries()) holders.push(await this.holder(id, `/keyHolderIds/${place}`));
    if (holders.filter(({ facts }) => isStaff(facts)).length > 1)
      throw broken(say`At most one of the two may be staff. Name somebody from your own life as well.`);
  }

  /** Those of the key holders who are let into the safety plan at this moment: whose relation has ended holds no key. */
  async counting(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const counting = new Set<string>();
    for (const id of ids)
      if (canHold(await this.factsReader.ofAccount(id, currentPatientId()))) counting.add(id);
    return counting;
  }

  private async holder(id: string, pointer: string): Promise<AccountFacts> {
    if (id === currentActor().accountId)
      throw broken(
        say`You need no key: you can always activate it yourself. Name two other people.`,
        pointer,
      );
    const account = await this.factsReader.ofAccount(id, currentPatientId());
    if (account && isExcluded(account.facts))
      throw new ExcludedPersonNamed(
        say`You have said no to this person for the whole record. Withdraw that first, if you see it differently now.`,
        pointer,
      );
    if (!account || !canHold(account))
      throw broken(
        say`This person is not let into your safety plan here, so a key of theirs would open nothing. Share your safety plan with them first.`,
        pointer,
      );
    await this.excludedPersons.requireNone([{ name: account.displayName, pointer }]);
    return account;
  }
}

function canHold(account: AccountFacts | null): account is AccountFacts {
  return account !== null && account.active && decide(account.facts, 'advance_preferences.activate').allowed;
}

function broken(sentence: Sentence, pointer = '/keyHolderIds'): BrokenRule {
  return new BrokenRule(sentence, { errors: [{ pointer, message: sentence }] });
}
