import { Badge, List, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { Lines } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useWhen, When } from '../../kit/words.js';
import { PlanLink, usePlace, usePlan } from './place.js';

type Open = Schemas['OpenProposal'];

/** Proposals that wait: for the reader's answer first, then those that wait for the others. */
export function Waiting() {
  const me = useMe();
  const { side } = usePlace();
  const open = usePlan().openProposals ?? [];
  const forMe = open.filter(({ party }) => party !== side);
  const forThem = open.filter(({ party }) => party === side);
  return (
    <>
      {forMe.length > 0 && (
        <Sheet title={<Trans>Waits for your answer</Trans>}>
          <Proposals of={forMe} mine={false} />
        </Sheet>
      )}
      {forThem.length > 0 && (
        <Sheet
          title={
            forThem.every(({ proposedBy }) => proposedBy.accountId === me.id) ? (
              <Trans>You suggested, and wait for an answer</Trans>
            ) : (
              <Trans>Suggested by your side, and waiting for an answer</Trans>
            )
          }
        >
          <Proposals of={forThem} mine />
        </Sheet>
      )}
    </>
  );
}

function Proposals({ of, mine }: { of: readonly Open[]; mine: boolean }) {
  const when = useWhen();
  return (
    <Lines items={of} name={({ summary, proposedAt }) => `${summary.join(' · ')} (${when(proposedAt)})`}>
      {({ id, proposedBy, proposedAt, summary, rationale, counterTo }) => (
        <Stack gap="xs">
          <div className="row">
            <Text size="sm" className="quiet">
              <bdi>{proposedBy.displayName}</bdi>, <When at={proposedAt} />
            </Text>
            {counterTo && (
              <Badge variant="default" tt="none">
                <Trans>an answer to an earlier suggestion</Trans>
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
          {rationale && <Text dir="auto">“{rationale}”</Text>}
          <div>
            <PlanLink to={`/proposals/${id}`} button={mine ? 'default' : 'filled'}>
              {mine ? <Trans>Look at it, or take it back</Trans> : <Trans>Read and answer</Trans>}
            </PlanLink>
          </div>
        </Stack>
      )}
    </Lines>
  );
}
