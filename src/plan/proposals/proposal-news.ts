import { Injectable } from '@nestjs/common';
import type { Party } from '../../core/actor.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { Proposal } from './proposal.entity.js';

type Told = 'proposal_made' | 'proposal_countered' | 'proposal_accepted' | 'proposal_declined';

/** Each side hears of what the other one did with a proposal. */
@Injectable()
export class ProposalNews {
  constructor(private readonly notices: NoticesService) {}

  made(proposal: Proposal): void {
    const { counterTo, party } = proposal;
    if (counterTo !== null) this.notices.settle(counterTo);
    this.tell(counterTo === null ? 'proposal_made' : 'proposal_countered', proposal, otherSide(party));
  }

  accepted(proposal: Proposal, overtaken: readonly Proposal[]): void {
    if (proposal.inSession)
      this.notices.tell({ kind: 'agreed_in_session', patientId: currentPatientId(), ...of(proposal) });
    else this.answered('proposal_accepted', proposal);
    for (const other of overtaken) {
      this.notices.settle(other.id);
      const { party: side } = other;
      this.notices.tell({
        kind: 'proposal_overtaken',
        patientId: currentPatientId(),
        side,
        by: null,
        ...of(other),
      });
    }
  }

  answered(kind: 'proposal_accepted' | 'proposal_declined', proposal: Proposal): void {
    this.notices.settle(proposal.id);
    this.tell(kind, proposal, proposal.party);
  }

  withdrawn(proposal: Proposal): void {
    this.notices.settle(proposal.id);
    const side = otherSide(proposal.party);
    this.notices.tell({
      kind: 'proposal_withdrawn',
      patientId: currentPatientId(),
      side,
      ...of(proposal),
    });
  }

  contested(proposal: Proposal): void {
    this.notices.tell({ kind: 'agreement_contested', patientId: currentPatientId(), ...of(proposal) });
  }

  private tell(kind: Told, proposal: Proposal, side: Party): void {
    this.notices.tell({ kind, patientId: currentPatientId(), side, ...of(proposal) });
  }
}

function of({ id, label }: Proposal): { about: { proposal: string }; label: Proposal['label'] } {
  return { about: { proposal: id }, label };
}

function otherSide(party: Party): Party {
  return party === 'patient' ? 'clinician' : 'patient';
}
