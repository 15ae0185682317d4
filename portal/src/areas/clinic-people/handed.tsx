import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { CodeToHandOver } from '../../kit/code-to-hand-over.js';
import { Copy } from '../../kit/copy.js';

interface HandedProps {
  readonly invitation: Schemas['Invitation'] | null;
  /** Whom it is for. */
  readonly name: string;
  readonly onDone: () => void;
}

/** A code for somebody, with the place where they type it. The place does not hold the code: addresses are kept by browsers. */
export function Handed({ invitation, name, onDone }: HandedProps) {
  if (!invitation?.code) return null;
  const { code, expiresAt } = invitation;
  const place = `${location.origin}/invitation`;
  return (
    <>
      <Text>
        <Trans>
          Hand this code over to <bdi>{name}</bdi>, best in person. They type it at <bdi>{place}</bdi>
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
