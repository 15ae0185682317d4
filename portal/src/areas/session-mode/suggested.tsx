import { Button, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { AnswerTheirs } from './answer-theirs.js';
import type { Draft, Plan } from './drafts.js';
import { draftsFrom } from './taken-up.js';

interface SuggestedProps {
  readonly patientId: string;
  readonly plan: Plan;
  readonly drafts: readonly Draft[];
  readonly onTake: (taken: readonly Draft[]) => void;
}

/** What was suggested before and waits: those of the care team for the patient's answer, those of the patient for ours. */
export function Suggested(props: SuggestedProps) {
  const open = props.plan.openProposals ?? [];
  if (open.length === 0) return null;
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>What was suggested before</Trans>
      </Title>
      {open.map((one) => (
        <Open key={one.id} open={one} {...props} />
      ))}
    </section>
  );
}

function Open({ open, ...props }: SuggestedProps & { open: Schemas['OpenProposal'] }) {
  const { patientId, plan } = props;
  const proposal = useRead('/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}', {
    params: { path: { patientId, planId: plan.id, proposalId: open.id } },
  });
  const { proposedBy, proposedAt, rationale, party } = open;
  return (
    <div className="together-item">
      <Text>
        <bdi>{proposedBy.displayName}</bdi>, <When at={proposedAt} />
      </Text>
      {rationale && <Text dir="auto">“{rationale}”</Text>}
      <WhenRead of={proposal}>
        {(data) =>
          party === 'clinician' ? (
            <TalkThrough {...props} proposal={data} />
          ) : (
            <AnswerTheirs patientId={patientId} planId={plan.id} proposal={data} />
          )
        }
      </WhenRead>
    </div>
  );
}

function TalkThrough({
  proposal,
  plan,
  drafts,
  onTake,
}: SuggestedProps & { proposal: Schemas['ProposalWithPeople'] }) {
  const { t } = useLingui();
  const { id, summary } = proposal;
  const taken = drafts.some(({ proposalId }) => proposalId === id);
  const first = summary[0] ?? '';
  return (
    <>
      <ul className="together-says">
        {summary.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {taken ? (
        <Text role="status">
          <Trans>It is on our list.</Trans>
        </Text>
      ) : (
        <Button
          variant="default"
          aria-label={t`Talk it through now: ${first}`}
          onClick={() => onTake(draftsFrom(proposal, plan))}
        >
          <Trans>Talk it through now</Trans>
        </Button>
      )}
    </>
  );
}
