import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePartNames, type PeerPart } from '../../kit/peer-parts.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useRefused } from './seen-by.js';
import { useSupported } from './subject.js';
import { Refused } from './what-they-see.js';
import { WouldSee } from './would-see.js';

interface PartsFormProps {
  readonly peer: Schemas['Person'];
  readonly deed: { readonly error: unknown; readonly isPending: boolean };
  readonly checked: readonly PeerPart[];
  readonly submit: ReactNode;
  readonly onSend: (parts: PeerPart[]) => void;
  readonly onCancel?: () => void;
}

/** What somebody shares with a peer supporter: chosen, looked at, and only then said. */
export function PartsForm({ peer, deed, checked, submit, onSend, onCancel }: PartsFormProps) {
  const { t } = useLingui();
  const says = usePartSentences();
  const names = usePartNames();
  const [parts, setParts] = useState<readonly string[]>(checked);
  const chosen = (Object.keys(says) as PeerPart[]).filter((part) => parts.includes(part));
  const refused = useRefused(peer.accountId, chosen);
  const opening = chosen.filter((part) => !refused.includes(part));
  const choose = (next: string[]) => {
    // A step belongs to a goal, and is read with it.
    const fresh = next.includes('steps') && !parts.includes('steps');
    if (fresh) return setParts([...new Set([...next, 'goals'])]);
    setParts(next.includes('goals') ? next : next.filter((part) => part !== 'steps'));
  };
  return (
    <Stack>
      <Checkbox.Group
        label={t`What they may see`}
        description={t`Nothing else opens to them by this. You can change it at any time.`}
        value={[...parts]}
        onChange={choose}
      >
        <Stack gap="xs" mt="xs">
          {(Object.keys(says) as PeerPart[]).map((part) => (
            <Checkbox key={part} value={part} label={names[part]} description={says[part]} />
          ))}
        </Stack>
      </Checkbox.Group>
      {chosen.length === 0 && (
        <Text className="quiet">
          <Trans>To share nothing at all, you can say no or end it.</Trans>
        </Text>
      )}
      <Refused parts={refused} />
      {opening.length > 0 && <WouldSee key={opening.join()} peer={peer} parts={opening} />}
      <ProblemNotice error={deed.error} />
      <div className="row">
        <Button disabled={chosen.length === 0} loading={deed.isPending} onClick={() => onSend(chosen)}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </Stack>
  );
}

function usePartSentences(): Record<PeerPart, string> {
  const { t } = useLingui();
  const { isOwn } = useSupported();
  return {
    goals: isOwn
      ? t`what you want to reach, in the words of your plan`
      : t`what they want to reach, in the words of the plan`,
    steps: t`the steps on the way there, and which are done; they come with the goals`,
    about_me: isOwn
      ? t`your strengths, hopes and what matters to you`
      : t`their strengths, hopes and what matters to them`,
    progress: isOwn
      ? t`what is noted about how it goes with your goals`
      : t`what is noted about how it goes with the goals`,
    journey: isOwn
      ? t`where you see yourself, and the hard times on the way`
      : t`where they see themself, and the hard times on the way`,
  };
}
