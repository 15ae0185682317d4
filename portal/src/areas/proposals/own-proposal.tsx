import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useGoOn } from '../../kit/go-on.js';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { carryOver } from './draft.js';
import { takenUp } from './finished-op.js';
import { usePlace, usePlan, usePlanPath } from '../plan/place.js';

type Proposal = Schemas['ProposalWithPeople'];

/** What the side that made a proposal can do: take it back, or take it up again where it was overtaken. */
export function OwnProposal({ proposal }: { proposal: Proposal }) {
  const { state } = proposal;
  if (state === 'open') return <TakeBack proposalId={proposal.id} />;
  if (state === 'stale' || state === 'countered' || state === 'expired') return <Again proposal={proposal} />;
  return null;
}

function TakeBack({ proposalId }: { proposalId: string }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), proposalId };
  const withdraw = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/withdrawal',
  );
  return (
    <Sheet>
      <div>
        <Confirm
          label={<Trans>Take it back</Trans>}
          title={t`Take this suggestion back`}
          yes={<Trans>Take it back</Trans>}
          act={() => withdraw.mutateAsync({ params: { path } }).then(() => tell(t`It is taken back.`))}
        >
          <Trans>The other side sees that you took it back. The plan stays as it is.</Trans>
        </Confirm>
      </div>
    </Sheet>
  );
}

function Again({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const goOn = useGoOn();
  const { base } = usePlace();
  const path = { ...usePlanPath(), proposalId: proposal.id };
  const rebase = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/rebase',
  );
  const send = () =>
    rebase.mutate(
      { params: { path } },
      {
        onSuccess: ({ id }) => {
          tell(t`It is suggested again.`);
          void goOn({ to: `${base}/proposals/${id}`, search: { plan: path.planId } as never });
        },
      },
    );
  return (
    <Sheet title={<Trans>Take it up again</Trans>}>
      <Text>
        <Trans>You can suggest the same again as the plan is now, or change it first.</Trans>
      </Text>
      <ProblemNotice error={rebase.error} />
      <div className="row">
        <Button loading={rebase.isPending} onClick={send}>
          <Trans>Suggest the same again</Trans>
        </Button>
        <IntoDraft proposal={proposal} />
      </div>
    </Sheet>
  );
}

/** Carries what was proposed over into a suggestion of one's own. */
export function IntoDraft({ proposal }: { proposal: Proposal }) {
  const goOn = useGoOn();
  const plan = usePlan();
  const { base } = usePlace();
  const carry = () => {
    carryOver(
      plan,
      proposal.ops.map((op) => takenUp(op, plan, 'own')),
    );
    void goOn({ to: `${base}/propose`, search: { plan: plan.id } as never });
  };
  return (
    <Stack>
      <Button variant="default" onClick={carry}>
        <Trans>Change it first</Trans>
      </Button>
    </Stack>
  );
}
