import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { openTo } from '../../access/open-classes.js';
import { partyOf } from '../../core/actor.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { PeerSupportDto, StaysOpenDto } from './peer-support.dto.js';

type Supported = Pick<PeerSupportDto, 'peer' | 'consentId'>;
type StayingOpen = Pick<PeerSupportDto, 'staysOpen'>;

/** What the patient shares with a peer supporter besides: that goes on when the support ends. */
@Injectable()
export class StaysOpenReader {
  constructor(private readonly factsReader: AccessFactsReader) {}

  /** Each with it; with null for whomever it does not concern: only the patient’s side takes back what is shared. */
  async with<Support extends Supported>(supports: readonly Support[]): Promise<(Support & StayingOpen)[]> {
    if (supports.length === 0 || partyOf(currentActor()) !== 'patient')
      return supports.map((support) => ({ ...support, staysOpen: null }));
    const accountIds = supports.map(({ peer }) => peer.accountId);
    const known = await this.factsReader.ofAccounts({ accountIds, roles: [] }, currentPatientId());
    const peers = new Map(known.map(({ accountId, account }) => [accountId, account]));
    return supports.map((support) => {
      const { peer, consentId } = support;
      return { ...support, staysOpen: openWithout(peers.get(peer.accountId), consentId) };
    });
  }
}

/** What is open to somebody if there were not this consent. */
function openWithout(account: AccountFacts | undefined, consentId: string | null): StaysOpenDto {
  if (!account?.active) return { dataClasses: [], planParts: null };
  const consents = account.facts.consents.filter(({ id }) => id !== consentId);
  const { dataClasses, planParts } = openTo({ ...account.facts, consents });
  const { seesSubstanceUse } = currentActor();
  return {
    dataClasses: dataClasses.filter((each) => each !== 'substance_use' || seesSubstanceUse),
    planParts,
  };
}
