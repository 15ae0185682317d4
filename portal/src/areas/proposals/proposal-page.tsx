import { Alert, Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { useListed, When } from '../../kit/words.js';
import { AnswerForm } from './answer-form.js';
import { Contest } from './contest.js';
import { WhatWasContested } from './contested.js';
import { Conflicts } from './conflicts.js';
import { NameFacilitator } from './name-facilitator.js';
import { OwnProposal } from './own-proposal.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { PlanLink, usePlace, usePlanPath } from '../plan/place.js';
import '../plan/plan.css';
import { ProposedChange } from './proposed-change.js';
import { Talk } from '../plan/talk.js';
import { standingOf } from '../plan/words.js';

export type Proposal = Schemas['ProposalWithPeople'];

/** One proposal: what it would change, and the answer to it. */
export function ProposalPage() {
  const { t } = useLingui();
  return (
    <PlanFrame title={t`A suggestion`} back={<Trans>Back to the plan</Trans>}>
      {() => <Reading />}
    </PlanFrame>
  );
}

function Reading() {
  const { proposalId = '' } = useParams({ strict: false });
  const path = { ...usePlanPath(), proposalId };
  const proposal = useRead('/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}', {
    params: { path },
  });
  return <WhenRead of={proposal}>{(data) => <Open key={data.id} proposal={data} />}</WhenRead>;
}

function Open({ proposal }: { proposal: Proposal }) {
  const { side } = usePlace();
  const theirs = side !== null && proposal.party !== side;
  // Whoever has begun to answer keeps the form and what is typed in it, also when the proposal is no longer open.
  const [answering] = useState(theirs && (proposal.state === 'open' || proposal.state === 'stale'));
  return (
    <>
      <Head proposal={proposal} />
      {proposal.conflicts.length > 0 && (
        <Sheet title={<Trans>What has changed meanwhile</Trans>}>
          <Conflicts of={proposal.conflicts} />
        </Sheet>
      )}
      {answering ? (
        <AnswerForm proposal={proposal} />
      ) : (
        <Sheet title={<Trans>What it would change</Trans>}>
          <ol className="plain-list lined-list">
            {proposal.ops.map((op, place) => (
              <li key={`${op.op} ${place}`}>
                <ProposedChange proposal={proposal} place={place} />
              </li>
            ))}
          </ol>
        </Sheet>
      )}
      {side !== null && !theirs && <OwnProposal proposal={proposal} />}
      {side === 'patient' && proposal.inSession && <Contest proposal={proposal} />}
      <WhatWasContested proposal={proposal} />
      <Answered proposal={proposal} />
      {side && (
        <Sheet title={<Trans>Talk about it</Trans>}>
          <Talk elementId={proposal.id} />
        </Sheet>
      )}
    </>
  );
}

function Head({ proposal }: { proposal: Proposal }) {
  const { i18n } = useLingui();
  const listed = useListed();
  const { side } = usePlace();
  const {
    id,
    proposedBy,
    proposedAt,
    expiresAt,
    state,
    rationale,
    counterTo,
    inSession,
    facilitatorOffered,
  } = proposal;
  const there = listed(inSession?.attendees ?? []);
  return (
    <Sheet>
      <div className="row row-apart">
        <Text>
          <bdi>{proposedBy.displayName}</bdi>, <When at={proposedAt} as="moment" />
        </Text>
        <Badge variant={state === 'open' ? 'filled' : 'default'} tt="none" className="plan-badge">
          {i18n._(standingOf(proposal))}
        </Badge>
      </div>
      {rationale && <Text dir="auto">“{rationale}”</Text>}
      {counterTo && (
        <PlanLink to={`/proposals/${counterTo}`}>
          <Trans>It answers an earlier suggestion</Trans>
        </PlanLink>
      )}
      {state === 'open' && (
        <Text size="sm" className="quiet">
          <Trans>
            It waits until <When at={expiresAt} />. Then it lapses, and nothing has changed.
          </Trans>
        </Text>
      )}
      {inSession && (
        <Text size="sm" className="quiet">
          <Trans>Agreed in the room. There were: {there}.</Trans> <bdi>{inSession.howAgreed}</bdi>
        </Text>
      )}
      {facilitatorOffered && (
        <Alert color="amber" variant="light">
          <Trans>
            You have gone back and forth a few times. Perhaps a third person whom you both trust can help.
          </Trans>
          {side && state === 'open' && <NameFacilitator proposalId={id} />}
        </Alert>
      )}
    </Sheet>
  );
}

function Answered({
  proposal: { answeredBy, answeredAt, answerWords, restReason, counteredBy, inSession },
}: {
  proposal: Proposal;
}) {
  // What was agreed in the room had its answer there: whoever wrote it down is named above, and answered nothing.
  if (!answeredBy || inSession) return null;
  return (
    <Sheet title={<Trans>The answer</Trans>}>
      <Stack gap="xs">
        {answeredAt && (
          <Text>
            <bdi>{answeredBy.displayName}</bdi>, <When at={answeredAt} as="moment" />
          </Text>
        )}
        {answerWords && <Text dir="auto">“{answerWords}”</Text>}
        {restReason && <Text dir="auto">“{restReason}”</Text>}
        {counteredBy && (
          <PlanLink to={`/proposals/${counteredBy}`}>
            <Trans>Read the other suggestion</Trans>
          </PlanLink>
        )}
      </Stack>
    </Sheet>
  );
}
