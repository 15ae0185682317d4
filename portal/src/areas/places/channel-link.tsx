import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

/** The way there, as a phone or a browser can open it at once. */
export function ChannelLink({ channel: { kind, to } }: { channel: Schemas['Channel'] }) {
  const shown = <bdi className={kind === 'call' || kind === 'text' ? 'whole' : undefined}>{to}</bdi>;
  const number = to.replaceAll(/[^\d+*#]/g, '');
  if (kind === 'call')
    return (
      <a href={`tel:${number}`}>
        <Trans>Call {shown}</Trans>
      </a>
    );
  if (kind === 'text')
    return (
      <a href={`sms:${number}`}>
        <Trans>Send a text to {shown}</Trans>
      </a>
    );
  if (kind === 'walk_in')
    return (
      <Text span dir="auto">
        <Trans>Go there: {shown}</Trans>
      </Text>
    );
  return <OnTheWeb to={to} />;
}

/** Only what is a safe address becomes a link; anything else is shown to be read. */
function OnTheWeb({ to }: { to: string }) {
  const address = to.includes('@') && !to.includes('/') ? `mailto:${to.replace(/^mailto:/, '')}` : to;
  const shown = <bdi>{to.replace(/^(?:https:\/\/|mailto:)/, '')}</bdi>;
  if (address.startsWith('mailto:'))
    return (
      <a href={address}>
        <Trans>Write an e-mail to {shown}</Trans>
      </a>
    );
  if (!address.startsWith('https://')) return <bdi>{to}</bdi>;
  return (
    <a href={address} rel="noreferrer" target="_blank">
      <Trans>Open {shown} in a new tab</Trans>
    </a>
  );
}
