import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { canCare } from '../../access/decision/decide.js';
import { mayAlso } from '../../access/may-also.js';
import { currentActor } from '../../core/request-context.js';
import type { AccountChange } from './account-change.entity.js';
import { HandsService } from './hands.service.js';
import type { SecondPerson } from './second-person.js';

/** How whoever is signed in stands to a change that waits for a second person. */
@Injectable()
export class SecondPeople {
  constructor(
    private readonly factsReader: AccessFactsReader,
    private readonly hands: HandsService,
  ) {}

  async find({
    askedBy,
    ofPatientId,
  }: Pick<AccountChange, 'askedBy' | 'ofPatientId'>): Promise<SecondPerson> {
    const { accountId } = currentActor();
    return {
      accountId,
      isOfOffice: this.isOfOffice(),
      isTheirClinician: ofPatientId !== null && (await this.isClinicianOf(ofPatientId)),
      isOfAnotherHand: !(await this.hands.areOne(accountId, askedBy)),
    };
  }

  isOfOffice(): boolean {
    return mayAlso('account_change.oversee');
  }

  private async isClinicianOf(patientId: string): Promise<boolean> {
    const person = await this.factsReader.ofAccount(currentActor().accountId, patientId);
    return person !== null && person.facts.onCareTeam && canCare(person.facts);
  }
}
