import { Button, Checkbox, List, Radio, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { usePlace, usePlanPath } from '../plan/place.js';
import { reservationsIn } from './reservations.js';

type Version = Schemas['PlanVersion'];
type Attestation = Schemas['Attestation'];

/** Signing: the sentence that one stands by, what stands beside it, and the proof of who one is. */
export function Sign({ version }: { version: Version }) {
  const me = useMe();
  const path = { ...usePlanPath(), versionId: version.id };
  const mine = version.signatures.some(
    ({ signedBy, contested }) => signedBy.accountId === me.id && !contested,
  );
  const attestations = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/attestations',
    { params: { path } },
    { enabled: !mine },
  );
  return (
    <Sheet title={<Trans>Sign</Trans>}>
      {mine ? (
        <Text>
          <Trans>You have signed this version. Thank you. Your receipt is below.</Trans>
        </Text>
      ) : (
        <WhenRead of={attestations}>
          {({ items }) => <SignForm version={version} attestations={items} />}
        </WhenRead>
      )}
    </Sheet>
  );
}

function SignForm({ version, attestations }: { version: Version; attestations: readonly Attestation[] }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), versionId: version.id };
  const [capacity, setCapacity] = useState(attestations[0]?.capacity ?? 'self');
  const [read, setRead] = useState(false);
  const sign = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signatures',
  );
  const chosen = attestations.find((one) => one.capacity === capacity) ?? attestations[0];
  if (!chosen) return null;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { contentHash: chosen.contentHash, capacity: chosen.capacity };
    sign.mutate(
      { params: { path }, body },
      { onSuccess: () => tell(t`You have signed. Keep your receipt.`) },
    );
  };
  return (
    <form onSubmit={send}>
      <Stack className="reading">
        <MyReservations version={version} />
        {attestations.length > 1 && <Capacities of={attestations} value={capacity} onChange={setCapacity} />}
        <blockquote className="own-words" dir="auto">
          {chosen.attestation}
        </blockquote>
        <Checkbox
          label={t`I have read what I sign`}
          checked={read}
          onChange={(event) => setRead(event.currentTarget.checked)}
        />
        <ProblemNotice error={sign.error} />
        <div>
          <Button type="submit" loading={sign.isPending} disabled={!read}>
            <Trans>Sign</Trans>
          </Button>
        </div>
        <Text size="sm" className="quiet">
          <Trans>You may be asked for your password once more, so that nobody else signs for you.</Trans>
        </Text>
      </Stack>
    </form>
  );
}

interface CapacitiesProps {
  readonly of: readonly Attestation[];
  readonly value: Attestation['capacity'];
  readonly onChange: (capacity: Attestation['capacity']) => void;
}

function Capacities({ of, value, onChange }: CapacitiesProps) {
  const { t } = useLingui();
  const names = {
    self: t`for myself`,
    representative: t`for the person, as their representative`,
    professional: t`as a professional of the care team`,
    supervisor: t`as a supervisor`,
  } satisfies Record<Attestation['capacity'], string>;
  return (
    <Radio.Group label={t`As what you sign`} value={value} onChange={(next) => onChange(next)}>
      <div className="row">
        {of.map(({ capacity }) => (
          <Radio key={capacity} value={capacity} label={names[capacity]} />
        ))}
      </div>
    </Radio.Group>
  );
}

/** What the reader wants noted is signed with the plan. */
function MyReservations({ version }: { version: Version }) {
  const { side } = usePlace();
  const mine = reservationsIn(version.content).filter(({ party }) => party === side);
  if (mine.length === 0) return null;
  return (
    <div>
      <Text fw={600}>
        <Trans>What you wanted noted is part of what you sign:</Trans>
      </Text>
      <List listStyleType="none">
        {mine.map(({ id, name, words }) => (
          <List.Item key={id}>
            <OwnWords by={name}>{words}</OwnWords>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
