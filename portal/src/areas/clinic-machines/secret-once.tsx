import { Alert, Button, Code, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Copy } from '../../kit/copy.js';

/** What deliveries are signed with. It is gone from here once it has been handed over. */
export function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <Alert color="river" variant="light" title={t`The secret, shown this once`}>
      <div className="stacked">
        <Text size="sm">
          <Trans>
            Give it to whoever runs the receiver, in a way that nobody else reads: with it they know that a
            message comes from here.
          </Trans>
        </Text>
        <Code block dir="ltr">
          {secret}
        </Code>
        <div className="row">
          <Copy text={secret} done={<Trans>Copied</Trans>}>
            <Trans>Copy the secret</Trans>
          </Copy>
          <Button variant="default" onClick={onDone}>
            <Trans>I have handed it over</Trans>
          </Button>
        </div>
      </div>
    </Alert>
  );
}
