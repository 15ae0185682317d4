import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';
import { useMe } from '../api/me.js';
import { CodeToHandOver } from './code-to-hand-over.js';
import { Copy } from './copy.js';

interface InvitationToHandOverProps {
  readonly invitation: Pick<Schemas['Invitation'], 'code' | 'expiresAt'> | null;
  /** Whom it is for. */
  readonly name: string;
  readonly onDone: () => void;
  /** They have come in with it. */
  readonly isUsed?: boolean;
}

/**
 * A code for somebody, with the place where they type it and what they are asked for afterwards. The place does not hold the code:
 * addresses are kept by browsers.
 */
export function InvitationToHandOver({
  invitation,
  name,
  onDone,
  isUsed = false,
}: InvitationToHandOverProps) {
  const { slug } = useMe().tenant;
  if (!invitation?.code) return null;
  if (isUsed) return <Used name={name} onDone={onDone} />;
  const { code, expiresAt } = invitation;
  const place = `${location.origin}/invitation`;
  return (
    <>
      <Text>
        <Trans>
          Hand this code over to <bdi>{name}</bdi>, best in person. They type it at <bdi>{place}</bdi>
        </Trans>
      </Text>
      <Text>
        <Trans>
          To sign in later they need the clinic’s short name as well: <bdi>{slug}</bdi>
        </Trans>
      </Text>
      <CodeToHandOver code={code} expiresAt={expiresAt} onDone={onDone} />
      <div className="row">
        <Copy text={code} done={<Trans>The code is copied</Trans>}>
          <Trans>Copy the code</Trans>
        </Copy>
        <Copy text={place} done={<Trans>The address is copied</Trans>}>
          <Trans>Copy the address</Trans>
        </Copy>
      </div>
    </>
  );
}

/** What stands where the code stood. */
function Used({ name, onDone }: Pick<InvitationToHandOverProps, 'name' | 'onDone'>) {
  return (
    <>
      <Text role="status">
        <Trans>
          The code was used: <bdi>{name}</bdi> can sign in now.
        </Trans>
      </Text>
      <div>
        <Button variant="default" onClick={onDone}>
          <Trans>Put it away</Trans>
        </Button>
      </div>
    </>
  );
}
