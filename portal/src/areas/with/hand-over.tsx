import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { PeerSupport } from './as-peer.js';

interface HandOverProps {
  readonly patientId: string;
  readonly support: PeerSupport;
  readonly all: readonly PeerSupport[];
}

const waiting: readonly string[] = ['suggested', 'asked', 'offered'];

/** Somebody else goes on, once they and the person have said yes. */
export function HandOver({ patientId, support, all }: HandOverProps) {
  const next = all.find(({ takesOverId, state }) => takesOverId === support.id && waiting.includes(state));
  const name = next && <bdi>{next.peer.displayName}</bdi>;
  if (name)
    return (
      <Text>
        <Trans>You suggested that {name} goes on. Until both have said yes, it stays with you.</Trans>
      </Text>
    );
  return (
    <Unfold label={<Trans>Suggest somebody who goes on</Trans>}>
      {(close) => <Choose patientId={patientId} support={support} close={close} />}
    </Unfold>
  );
}

function Choose({ patientId, support, close }: Omit<HandOverProps, 'all'> & { close: () => void }) {
  const { t } = useLingui();
  const { id: self } = useMe();
  const others = usePages('/v1/peer-supporters', { params: { query: { limit: 100 } } });
  const handOver = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/handover');
  const free = (others.data ?? []).filter(({ id, takesPeople }) => takesPeople && id !== self);
  if (others.data && free.length === 0)
    return (
      <Text>
        <Trans>No other peer supporter has room at the moment.</Trans>
      </Text>
    );
  return (
    <DeedForm
      deed={handOver}
      submit={<Trans>Suggest them</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        void handOver
          .mutateAsync({
            params: { path: { patientId, peerSupportId: support.id } },
            body: { accountId: typed.text('accountId') },
          })
          .then(
            () => (close(), tell(t`The person hears of it, and decides.`)),
            () => undefined,
          )
      }
    >
      <NativeSelect
        name="accountId"
        label={t`Who could go on`}
        description={t`The person decides, then they are asked. Until both have said yes, it stays with you.`}
        data={free.map(({ id, person }) => ({ value: id, label: person.displayName }))}
      />
    </DeedForm>
  );
}
