import { Injectable } from '@nestjs/common';
import type { Party } from '../../core/actor.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { TreatmentsService } from '../../sharing/consent-ledger/treatments.service.js';
import type { Op } from '../ops/op-kind.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';

type Told = 'proposal_made' | 'proposal_countered' | 'proposal_accepted' | 'proposal_declined';

/** Each side hears of what the other one did with a proposal. */
@Injectable()
export class ProposalNews {
  constructor(
    private readonly notices: NoticesService,
    private readonly treatments: TreatmentsService,
  ) {}

  made(proposal: Proposal): void {
    const { counterTo, party } = proposal;
    if (counterTo !== null) this.notices.settle(counterTo);
    this.tell(counterTo === null ? 'proposal_made' : 'proposal_countered', proposal, otherSide(party));
  }

  async accepted(proposal: Proposal, overtaken: readonly Proposal[]): Promise<void> {
    if (proposal.inSession)
      this.notices.tell({ kind: 'agreed_in_session', patientId: currentPatientId(), ...of(proposal) });
    else this.answered('proposal_accepted', proposal);
    for (const interventionId of helpChangedBy(proposal.ops))
      await this.treatments.consentMoved(interventionId);
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

  /** The plan has ended, and with it what waited for an answer. */
  endedWithPlan(proposal: Proposal): void {
    const { id, party: side } = proposal;
    this.notices.settle(id);
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'proposal_ended_with_plan', patientId, side, by: null, ...of(proposal) });
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

/** A consent is to help as it was then: when that changes or ends, what rests on the consent does too. */
function helpChangedBy(ops: readonly Op[]): string[] {
  const changes: readonly (Op & { readonly interventionId?: string })[] = ops;
  return changes.flatMap(({ op, interventionId }) =>
    ['intervention.revise', 'intervention.end'].includes(op) && interventionId ? [interventionId] : [],
  );
}
