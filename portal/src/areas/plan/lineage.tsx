import { Badge, List, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords, When } from '../../kit/words.js';
import { PlanLink, usePlanPath } from './place.js';
import { proposalStates } from './words.js';

/** Where the wording of a goal came from: the own words first, then everything that was suggested for it. */
export function LineageOfGoal({ goalId, about }: { goalId: string; about: string }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="plan-more no-print"
      onToggle={({ currentTarget: { open } }) => open && setOpened(true)}
    >
      <summary aria-label={t`Where these words come from: ${about}`}>
        <Trans>Where these words come from</Trans>
      </summary>
      {opened && <Lineage goalId={goalId} />}
    </details>
  );
}

function Lineage({ goalId }: { goalId: string }) {
  const lineage = useRead('/v1/patients/{patientId}/care-plans/{planId}/goals/{goalId}/lineage', {
    params: { path: { ...usePlanPath(), goalId } },
  });
  return (
    <WhenRead of={lineage}>
      {({ quotes, wordings, hint }) => (
        <Stack gap="md">
          {quotes.map(({ text, saidAt, saidBy }) => (
            <OwnWords
              key={`${saidAt} ${text}`}
              by={
                <>
                  <bdi>{saidBy?.displayName}</bdi>, <When at={saidAt} />
                </>
              }
            >
              {text}
            </OwnWords>
          ))}
          <List listStyleType="none" spacing="md">
            {wordings.map((wording) => (
              <List.Item key={`${wording.proposedAt} ${wording.statement}`}>
                <Wording wording={wording} />
              </List.Item>
            ))}
          </List>
          {hint && (
            <Text size="sm" className="quiet">
              {hint.message}
            </Text>
          )}
        </Stack>
      )}
    </WhenRead>
  );
}

function Wording({ wording }: { wording: Schemas['ProposedWording'] }) {
  const { i18n } = useLingui();
  const { statement, state, proposedBy, proposedAt, rationale, answerWords, proposalId } = wording;
  return (
    <Stack gap={4}>
      <Text dir="auto">{statement}</Text>
      <div className="row">
        <Badge variant="default" tt="none">
          {i18n._(proposalStates[state])}
        </Badge>
        <Text size="sm" className="quiet">
          <bdi>{proposedBy?.displayName}</bdi> {proposedAt && <When at={proposedAt} />}
        </Text>
      </div>
      {rationale && <Text dir="auto">“{rationale}”</Text>}
      {answerWords && <Text dir="auto">“{answerWords}”</Text>}
      {proposalId && (
        <div>
          <About what={statement}>
            <PlanLink to={`/proposals/${proposalId}`}>
              <Trans>Read that suggestion</Trans>
            </PlanLink>
          </About>
        </div>
      )}
    </Stack>
  );
}
