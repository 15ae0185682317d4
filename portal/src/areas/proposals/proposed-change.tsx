import { Badge, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useListed } from '../../kit/words.js';
import { usePlace, usePlan } from '../plan/place.js';
import { Change, saysAll } from './change.js';
import { objectionTo } from './contested.js';
import { kindNames } from './kind-choice.js';

type Proposed = Pick<
  Schemas['Proposal'],
  'ops' | 'summary' | 'wordingHints' | 'acceptedOps' | 'state' | 'contested'
>;

/** One of the changes that were proposed: as before and after, and in a sentence where that alone says all. */
export function ProposedChange({ proposal, place }: { proposal: Proposed; place: number }) {
  const { i18n } = useLingui();
  const plan = usePlan();
  const { ops, summary, wordingHints, acceptedOps, state } = proposal;
  const op = ops[place];
  if (!op) return null;
  const settled = state === 'accepted';
  const taken = settled && (acceptedOps === null || acceptedOps.includes(place));
  const hints = wordingHints.filter((hint) => hint.op === place);
  return (
    <Stack gap="xs">
      <div className="row">
        <Title order={3} size="h5">
          {i18n._(kindNames[op.op])}
        </Title>
        {settled && (
          <Outcome taken={taken} isContested={taken && objectionTo(proposal, place, plan) !== null} />
        )}
      </div>
      {(settled || !saysAll(op)) && <Text dir="auto">{summary[place]}</Text>}
      {!settled && <Change op={op} beside={ops} />}
      {hints.map((hint) => (
        <Text key={hint.message} size="sm" className="quiet" dir="auto">
          <Hint of={hint} />
        </Text>
      ))}
    </Stack>
  );
}

function Outcome({ taken, isContested }: { taken: boolean; isContested: boolean }) {
  return (
    <Badge variant={taken && !isContested ? 'light' : 'default'} tt="none" className="plan-badge">
      {isContested ? <Trans>contested</Trans> : taken ? <Trans>agreed</Trans> : <Trans>not agreed</Trans>}
    </Badge>
  );
}

/** The service's sentence is for whoever reads the words with the person; whose words they are is asked for themselves. */
function Hint({ of: { missing, message } }: { of: Proposed['wordingHints'][number] }) {
  const { own } = usePlace();
  const listed = useListed();
  if (!own) return message;
  const words = listed(missing.map((word) => `“${word}”`));
  return <Trans>Of your own words, this leaves out {words}. Is it still what you mean?</Trans>;
}
