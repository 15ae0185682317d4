import { Badge, List, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useWhen, When } from '../../kit/words.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { PlanLink, usePlanPath } from '../plan/place.js';
import '../plan/plan.css';
import { standingOf } from '../plan/words.js';

/** All that was suggested so far, and what became of it. */
export function ProposalsPage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`What was suggested`}
      lead={<Trans>Every suggestion, by either side, and what became of it.</Trans>}
      back={<Trans>Back to the plan</Trans>}
    >
      {() => <Proposals />}
    </PlanFrame>
  );
}

function Proposals() {
  const when = useWhen();
  const path = usePlanPath();
  const proposals = usePages('/v1/patients/{patientId}/care-plans/{planId}/proposals', {
    params: { path, query: { limit: 20 } },
  });
  return (
    <Sheet>
      <LinedList
        of={proposals}
        empty={<Trans>Nothing was suggested yet.</Trans>}
        name={({ summary, proposedAt }) => `${summary.join(' · ')} (${when(proposedAt)})`}
      >
        {(proposal) => <Line proposal={proposal} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ proposal }: { proposal: Schemas['Proposal'] }) {
  const { i18n } = useLingui();
  const { id, proposedBy, proposedAt, summary, inSession } = proposal;
  return (
    <Stack gap="xs">
      <div className="row">
        <Text size="sm" className="quiet">
          <bdi>{proposedBy.displayName}</bdi>, <When at={proposedAt} />
        </Text>
        <Badge variant="default" tt="none" className="plan-badge">
          {i18n._(standingOf(proposal))}
        </Badge>
        {inSession && (
          <Badge variant="light" tt="none">
            <Trans>in the room</Trans>
          </Badge>
        )}
      </div>
      <List>
        {summary.map((sentence) => (
          <List.Item key={sentence} dir="auto">
            {sentence}
          </List.Item>
        ))}
      </List>
      <PlanLink to={`/proposals/${id}`}>
        <Trans>Open this suggestion</Trans>
      </PlanLink>
    </Stack>
  );
}
