import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
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
  /** It does not count any more, for whatever reason. */
  readonly isOver?: boolean;
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
  isOver = false,
}: InvitationToHandOverProps) {
  const { slug } = useMe().tenant;
  if (!invitation?.code) return null;
  if (isUsed)
    return (
      <Over onDone={onDone}>
        <Trans>
          The code was used: <bdi>{name}</bdi> can sign in now.
        </Trans>
      </Over>
    );
  if (isOver)
    return (
      <Over onDone={onDone}>
        <Trans>
          The code for <bdi>{name}</bdi> is off this page, because it does not count any more: it was used, or
          it was taken back.
        </Trans>
      </Over>
    );
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
function Over({ children, onDone }: { children: ReactNode; onDone: () => void }) {
  return (
    <>
      <Text role="status">{children}</Text>
      <div>
        <Button variant="default" onClick={onDone}>
          <Trans>Put it away</Trans>
        </Button>
      </div>
    </>
  );
}
