import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';

interface FormProps {
  readonly patientId: string;
  readonly close: () => void;
}

/** Nothing opens to anybody by a suggestion, and the peer does not know of it. */
export function SuggestForm({ patientId, close }: FormProps) {
  const { t } = useLingui();
  const suggest = useDeed('post', '/v1/patients/{patientId}/peer-supports');
  return (
    <DeedForm
      deed={suggest}
      submit={<Trans>Suggest them to the patient</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        void suggest
          .mutateAsync({ params: { path: { patientId } }, body: { accountId: typed.text('accountId') } })
          .then(
            () => (close(), tell(t`The patient hears of it, and decides.`)),
            () => undefined,
          )
      }
    >
      <Text size="sm">
        <Trans>
          The patient sees your suggestion. The peer supporter hears of it only when the patient would like
          that.
        </Trans>
      </Text>
      <PeerSelect />
    </DeedForm>
  );
}

export function HandOverForm({ patientId, peerSupportId, close }: FormProps & { peerSupportId: string }) {
  const { t } = useLingui();
  const handOver = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/handover');
  return (
    <DeedForm
      deed={handOver}
      submit={<Trans>Suggest the hand-over</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        void handOver
          .mutateAsync({
            params: { path: { patientId, peerSupportId } },
            body: { accountId: typed.text('accountId') },
          })
          .then(
            () => (close(), tell(t`The patient hears of it, and decides.`)),
            () => undefined,
          )
      }
    >
      <Text size="sm">
        <Trans>It stays as it is until the patient and the new peer supporter have both said yes.</Trans>
      </Text>
      <PeerSelect />
    </DeedForm>
  );
}

/** Those who introduced themselves and have room. */
function PeerSelect() {
  const { t } = useLingui();
  const { data } = usePages('/v1/peer-supporters', { params: { query: { limit: 100 } } });
  const free = (data ?? []).filter(({ takesPeople }) => takesPeople);
  return (
    <NativeSelect
      name="accountId"
      label={t`Who`}
      description={t`Peer supporters who have room for somebody new.`}
      required
      withAsterisk={false}
      defaultValue=""
      data={[
        { value: '', label: t`Choose somebody` },
        ...free.map(({ id, person }) => ({ value: id, label: person.displayName })),
      ]}
    />
  );
}
