import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import type { Key } from './names.js';

interface MachineKeyProps {
  readonly clientId: string;
  readonly machineKey: Key;
}

/** One key: since when it counts, or who still has to look at it. */
export function MachineKey({ clientId, machineKey }: MachineKeyProps) {
  const { kid, algorithm, addedBy, addedAt, confirmedBy, confirmedAt, retiredAt } = machineKey;
  const adder = addedBy.displayName;
  const confirmer = confirmedBy?.displayName;
  const waits = machineKey.awaitsConfirmation && retiredAt === null;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <code>{kid}</code> · {algorithm}
        </Text>
        <KeyState machineKey={machineKey} />
      </div>
      <Text size="sm" className="quiet">
        <Trans>
          Added by <bdi>{adder}</bdi>, <When at={addedAt} as="moment" />
        </Trans>
        {confirmedBy && confirmedAt && (
          <>
            {' · '}
            <Trans>
              confirmed by <bdi>{confirmer}</bdi>, <When at={confirmedAt} as="moment" />
            </Trans>
          </>
        )}
        {waits && (
          <>
            {' · '}
            <Trans>
              can be confirmed until <When at={machineKey.confirmableUntil} as="moment" />
            </Trans>
          </>
        )}
      </Text>
      {retiredAt === null && <Judge clientId={clientId} machineKey={machineKey} />}
    </div>
  );
}

function KeyState({ machineKey: { awaitsConfirmation, retiredAt } }: { machineKey: Key }) {
  if (retiredAt !== null) {
    return (
      <Badge variant="default" tt="none">
        <Trans>retired</Trans>
      </Badge>
    );
  }
  return (
    <Badge color={awaitsConfirmation ? 'amber' : 'river'} variant="light" tt="none">
      {awaitsConfirmation ? <Trans>waits for a second person</Trans> : <Trans>counts</Trans>}
    </Badge>
  );
}

function Judge({ clientId, machineKey: { id, kid, awaitsConfirmation, addedBy } }: MachineKeyProps) {
  const { t } = useLingui();
  const me = useMe();
  const confirm = useDeed('post', '/v1/api-clients/{apiClientId}/keys/{keyId}/confirmation');
  const retire = useDeed('post', '/v1/api-clients/{apiClientId}/keys/{keyId}/retirement');
  const at = { params: { path: { apiClientId: clientId, keyId: id } } };
  return (
    <div className="row">
      {awaitsConfirmation && addedBy.accountId !== me.id && (
        <Confirm
          label={<Trans>Confirm the key {kid}</Trans>}
          title={t`Confirm this key?`}
          yes={<Trans>Yes, it is theirs</Trans>}
          act={() => confirm.mutateAsync(at).then(() => tell(t`The key counts from now on.`))}
        >
          <Text>
            <Trans>
              Ask whose machine it is that holds the other half: who has it reads what patients disclose to
              this machine.
            </Trans>
          </Text>
        </Confirm>
      )}
      <Confirm
        label={<Trans>Retire the key {kid}</Trans>}
        title={t`Retire this key?`}
        yes={<Trans>Retire it now</Trans>}
        grave
        act={() => retire.mutateAsync(at).then(() => tell(t`The key is retired.`))}
      >
        <Text>
          <Trans>
            Nothing is let in with it any more, and what the machine has open ends at once. It asks again with
            another key.
          </Trans>
        </Text>
      </Confirm>
    </div>
  );
}
