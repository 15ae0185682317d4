import { Badge, Button, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Subject } from '../../kit/subject.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { SuggestedChange } from './suggested-change.js';

type Suggestion = Schemas['SafetyProposal'];

/** What the team would like to put in, waiting for a yes or a no. Nothing is said where nothing waits, or it is not open. */
export function Suggestions({ subject: { patientId, side, isOwn: mine } }: { subject: Subject }) {
  const suggestions = useRead('/v1/patients/{patientId}/safety-plan/proposals', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
  const open = suggestions.data?.items.filter(({ state }) => state === 'open') ?? [];
  if (open.length === 0) return null;
  return (
    <Sheet
      title={
        mine ? <Trans>Your team suggests</Trans> : <Trans>Suggested by the team, not answered yet</Trans>
      }
    >
      <ul className="plain-list lined-list">
        {open.map((suggestion) => (
          <li key={suggestion.id}>
            <One patientId={patientId} suggestion={suggestion} answers={side === 'patient'} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

interface OneProps {
  readonly patientId: string;
  readonly suggestion: Suggestion;
  readonly answers: boolean;
}

function One({ patientId, suggestion, answers }: OneProps) {
  const { ops, rationale, proposedBy, lapsesAt, inEmergency } = suggestion;
  const by = proposedBy.displayName;
  return (
    <Stack gap="sm">
      {ops.map((op, index) => (
        <SuggestedChange key={index} patientId={patientId} op={op} />
      ))}
      {rationale && (
        <Text dir="auto">
          <Trans>Why: {rationale}</Trans>
        </Text>
      )}
      <div className="row">
        {inEmergency && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>put there in an emergency</Trans>
          </Badge>
        )}
        <Text size="sm" className="quiet">
          <Trans>
            {by}. It goes by itself on <When at={lapsesAt} />.
          </Trans>
        </Text>
      </div>
      {answers ? <Answer {...{ patientId, suggestion }} /> : <TakeBack {...{ patientId, suggestion }} />}
    </Stack>
  );
}

type AnswerProps = Omit<OneProps, 'answers'>;

function Answer({ patientId, suggestion: { id: safetyProposalId } }: AnswerProps) {
  const { t } = useLingui();
  const params = { path: { patientId, safetyProposalId } };
  const accept = useDeed(
    'post',
    '/v1/patients/{patientId}/safety-plan/proposals/{safetyProposalId}/acceptance',
  );
  const decline = useDeed(
    'post',
    '/v1/patients/{patientId}/safety-plan/proposals/{safetyProposalId}/declining',
  );
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const sayNo = () =>
    decline.mutate(
      { params, body: { reason: reason.trim() || null } },
      { onSuccess: () => tell(t`It is not in your plan.`) },
    );
  return (
    <Stack gap="sm">
      <ProblemNotice error={accept.error ?? decline.error} />
      {declining && (
        <TextInput
          name="reason"
          label={t`A word about it, if you like`}
          description={t`Nobody has to give a reason.`}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className="row">
        {!declining && (
          <Button
            loading={accept.isPending}
            onClick={() =>
              accept.mutate({ params }, { onSuccess: () => tell(t`It stands in your plan now.`) })
            }
          >
            <Trans>Yes, put it in</Trans>
          </Button>
        )}
        <Button
          variant="default"
          loading={decline.isPending}
          onClick={declining ? sayNo : () => setDeclining(true)}
        >
          {declining ? <Trans>Say no</Trans> : <Trans>No</Trans>}
        </Button>
        {declining && (
          <Button variant="default" onClick={() => setDeclining(false)}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </Stack>
  );
}

function TakeBack({ patientId, suggestion: { id: safetyProposalId } }: AnswerProps) {
  const withdraw = useDeed(
    'post',
    '/v1/patients/{patientId}/safety-plan/proposals/{safetyProposalId}/withdrawal',
  );
  return (
    <div>
      <ProblemNotice error={withdraw.error} />
      <Button
        variant="default"
        size="xs"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate({ params: { path: { patientId, safetyProposalId } } })}
      >
        <Trans>Take it back</Trans>
      </Button>
    </div>
  );
}
