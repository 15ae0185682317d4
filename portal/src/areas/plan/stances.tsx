import { Badge, Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { OwnWords } from '../../kit/words.js';
import { useNames } from './names.js';
import { usePlace, usePlanPath } from './place.js';
import { KeptWords, useKeptWords } from './wording.js';

type Agreement = Schemas['Agreement'];
type Stance = Schemas['StateAgreementStance'];

/** Who agrees, who does not, and with what words. A difference stands in the plan and stops nothing. */
export function Stances({ agreements }: { agreements: readonly Agreement[] }) {
  const { sideName } = useNames();
  const { own, side } = usePlace();
  if (agreements.length === 0) return null;
  const everyone = agreements.length === 2 && agreements.every(({ stance }) => stance === 'agree');
  if (everyone) {
    return (
      <div>
        <Badge variant="light" tt="none">
          {side !== null || own ? <Trans>You both agree</Trans> : <Trans>Both sides agree</Trans>}
        </Badge>
      </div>
    );
  }
  return (
    <ul className="plain-list plan-stances">
      {agreements.map(({ party, stance, words }) => (
        <li key={party}>
          <Badge variant={stance === 'agree' ? 'light' : 'default'} tt="none" className="plan-badge">
            {sideName(party)}: <StanceWord stance={stance} />
          </Badge>
          {words && (party === 'patient' ? <OwnWords>{words}</OwnWords> : <Text dir="auto">“{words}”</Text>)}
        </li>
      ))}
    </ul>
  );
}

function StanceWord({ stance }: { stance: Schemas['AgreementStance'] }) {
  if (stance === 'agree') return <Trans>agree</Trans>;
  if (stance === 'agree-with-reservation') return <Trans>agree, with something to be noted</Trans>;
  if (stance === 'disagree') return <Trans>see it differently</Trans>;
  return <Trans>not said yet</Trans>;
}

/** Nobody says otherwise, for the patient, what they have said in their own words. */
export function useMayState(agreements: readonly Agreement[]): boolean {
  const decides = useIsTheirs();
  const { side } = usePlace();
  const mine = agreements.find(({ party }) => party === side);
  return side !== 'patient' || !mine?.words || decides({ accountId: mine.statedBy });
}

/** Says where one's own side stands on a part of the plan. It can be said anew at any time. */
export function StanceForm({
  elementId,
  agreements,
}: {
  elementId: string;
  agreements: readonly Agreement[];
}) {
  const { t } = useLingui();
  const { side } = usePlace();
  const path = { ...usePlanPath(), elementId };
  const mine = agreements.find(({ party }) => party === side);
  const [stance, setStance] = useState<Stance>(mine && mine.stance !== 'pending' ? mine.stance : 'agree');
  const [words, setWords] = useState(mine?.words ?? '');
  const state = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/agreements/{elementId}');
  const kept = useKeptWords(state.error);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = stance === 'agree' ? {} : { words: words.trim() };
    state.mutate({ params: { path }, body: { stance, ...said, ...kept.body } });
  };
  return (
    <form onSubmit={send}>
      <Stack align="stretch" gap="sm">
        <Radio.Group label={t`Where you stand on this`} value={stance} onChange={(value) => setStance(value)}>
          <Stack gap="xs" mt="xs">
            <Radio value="agree" label={t`I agree`} />
            <Radio value="agree-with-reservation" label={t`I agree, and would like something noted`} />
            <Radio value="disagree" label={t`I see it differently`} />
          </Stack>
        </Radio.Group>
        {stance !== 'agree' && (
          <Textarea
            name="words"
            label={t`In your words`}
            description={t`It stands in the plan as you write it. Nobody can change it, and it stops nothing.`}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            maxLength={1000}
            autosize
            minRows={2}
            required
            withAsterisk={false}
          />
        )}
        <KeptWords of={kept} error={state.error} />
        <div className="row">
          <Button type="submit" variant="default" loading={state.isPending}>
            <Trans>Say where I stand</Trans>
          </Button>
          {state.isSuccess && (
            <Text size="sm" className="quiet" role="status">
              <Trans>It stands in the plan now.</Trans>
            </Text>
          )}
        </div>
      </Stack>
    </form>
  );
}
