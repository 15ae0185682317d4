import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { Teaser } from '../../kit/teaser.js';
import { ChannelLink } from './channel-link.js';
import { kinds } from './names.js';

export type Place = Schemas['Resource'];

export function PlaceInShort({ place }: { place: Place }) {
  const { i18n } = useLingui();
  const { id: resourceId, name, kind, description, channels, hoursInWords } = place;
  const [nearest] = channels;
  return (
    <Stack gap={6}>
      <Link to="/places/$resourceId" params={{ resourceId }} className="lead-link">
        <bdi>{name}</bdi>
      </Link>
      <div className="row">
        <Badge variant="default" tt="none">
          {i18n._(kinds[kind])}
        </Badge>
        <Marks place={place} />
      </div>
      {description && <Teaser of={description} />}
      {nearest && (
        <div>
          <ChannelLink channel={nearest} />
        </div>
      )}
      {hoursInWords && (
        <Text size="sm" className="quiet" dir="auto">
          {hoursInWords}
        </Text>
      )}
    </Stack>
  );
}

/** What somebody should know before they go or call. */
export function Marks({ place: { isCrisisContact, isOpenNow, isStale } }: { place: Place }) {
  return (
    <>
      {isCrisisContact && (
        <Badge color="river" variant="light" tt="none">
          <Trans>for a hard hour</Trans>
        </Badge>
      )}
      {isOpenNow === true && (
        <Badge color="river" variant="light" tt="none">
          <Trans>open now</Trans>
        </Badge>
      )}
      {isOpenNow === false && (
        <Badge variant="default" tt="none">
          <Trans>closed now</Trans>
        </Badge>
      )}
      {isStale && (
        <Badge color="amber" variant="light" tt="none">
          <Trans>not checked for long</Trans>
        </Badge>
      )}
    </>
  );
}
