import type { AgreementDto } from '../elements/agreement.dto.js';
import type { OwnOp } from '../changing/all-ops.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';

type StanceOp = OwnOp & { op: 'stance.state' };

/** Both sides stand behind what was accepted, the one that answered with its reservations, each where it belongs. */
export function stancesAfter(proposal: Proposal, elementIds: readonly string[]): StanceOp[] {
  const { answerWords, reservations } = proposal;
  const spoken = new Set(reservations.map(({ elementId }) => elementId));
  const others = elementIds.filter((id) => !spoken.has(id));
  return [
    agreed(proposal, others, answerWords),
    ...reservations.map(({ elementId, words }) => agreed(proposal, [elementId], words)),
  ];
}

/** What the patient's side does not stand behind. */
export function stancesOf(
  objections: Proposal['objections'],
  { accountId, at }: { accountId: string; at: Date },
): StanceOp[] {
  return objections.map(({ elementId, words }) => ({
    op: 'stance.state',
    elementIds: [elementId],
    stances: [
      { party: 'patient', stance: 'disagree', words, statedBy: accountId, statedAt: at.toISOString() },
    ],
    keepWordingReason: null,
  }));
}

function agreed(proposal: Proposal, elementIds: readonly string[], words: string | null): StanceOp {
  const { party, proposedBy, proposedAt, answeredBy, answeredAt } = proposal;
  const theirs: AgreementDto = {
    party: party === 'patient' ? 'clinician' : 'patient',
    stance: words === null ? 'agree' : 'agree-with-reservation',
    words,
    statedBy: answeredBy ?? proposedBy,
    statedAt: (answeredAt ?? proposedAt).toISOString(),
  };
  const own: AgreementDto = {
    party,
    stance: 'agree',
    words: null,
    statedBy: proposedBy,
    statedAt: proposedAt.toISOString(),
  };
  return {
    op: 'stance.state',
    elementIds,
    stances: [own, theirs],
    keepWordingReason: proposal.answerKeepWordingReason,
  };
}
