import { Alert, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Facts } from '../../kit/facts.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { dateFormat, displayNames, listFormat } from '../../language/formats.js';
import { ChannelLink } from './channel-link.js';
import { costs, kinds, onPhoneBill } from './names.js';
import { Marks, type Place as APlace } from './place-in-short.js';
import './places.css';

/** How and when somebody is reached who helps. */
export function Place() {
  const { t } = useLingui();
  const { resourceId } = useParams({ strict: false });
  const place = useRead('/v1/resources/{resourceId}', { params: { path: { resourceId: resourceId ?? '' } } });
  return (
    <Page title={t`How to reach them`} lead={<Link to="/places">{t`Back to places and people`}</Link>}>
      <WhenRead of={place}>{(data) => <Whole place={data} />}</WhenRead>
    </Page>
  );
}

function Whole({ place }: { place: APlace }) {
  const { name, description, channels, isStale } = place;
  return (
    <>
      <Sheet title={<bdi>{name}</bdi>}>
        <div className="row">
          <Marks place={place} />
        </div>
        {isStale && (
          <Alert color="amber" variant="light">
            <Trans>
              Nobody has checked this for a long time. A number or an hour may have changed: call before you
              go.
            </Trans>
          </Alert>
        )}
        {description && (
          <Text dir="auto" className="reading">
            {description}
          </Text>
        )}
        <ul className="plain-list places-ways">
          {channels.map((channel) => (
            <li key={`${channel.kind} ${channel.to}`} className="places-way">
              <Way channel={channel} />
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={<Trans>Good to know</Trans>}>
        <GoodToKnow place={place} />
      </Sheet>
    </>
  );
}

function Way({ channel }: { channel: Schemas['Channel'] }) {
  const { i18n } = useLingui();
  const { kind, note, onPhoneBill: bill } = channel;
  return (
    <Stack gap={2}>
      <ChannelLink channel={channel} />
      {note && (
        <Text size="sm" dir="auto">
          {note}
        </Text>
      )}
      {(kind === 'call' || kind === 'text') && (
        <Text size="sm" className="quiet">
          {i18n._(onPhoneBill[bill])}
        </Text>
      )}
    </Stack>
  );
}

function GoodToKnow({ place }: { place: APlace }) {
  const { i18n } = useLingui();
  const { kind, place: where, region, cost, costNote, accessibility, languages, verifiedOn } = place;
  const spoken = displayNames(i18n.locale, 'language');
  const said = languages.map((tag) => spoken(tag) ?? tag);
  return (
    <Facts>
      {[
        [<Trans>Kind</Trans>, i18n._(kinds[kind])],
        [<Trans>When</Trans>, <Hours place={place} />],
        where !== null && [<Trans>Where</Trans>, where],
        region !== null && [<Trans>For people in</Trans>, regionIn(region, i18n.locale)],
        [
          <Trans>Languages</Trans>,
          said.length > 0 ? listFormat(i18n.locale)(said) : <Trans>nobody has said</Trans>,
        ],
        [<Trans>Cost</Trans>, [i18n._(costs[cost]), costNote].filter(Boolean).join('. ')],
        [<Trans>Getting in</Trans>, accessibility ?? <Trans>nobody has said; ask before you go</Trans>],
        [<Trans>Checked</Trans>, verifiedOn ? <When at={verifiedOn} /> : <Trans>not yet</Trans>],
      ]}
    </Facts>
  );
}

function Hours({ place: { hours, hoursInWords } }: { place: APlace }) {
  const { i18n } = useLingui();
  if (!hours) return <Trans>nobody has said; ask before you go</Trans>;
  const closed = hours.closedOn.map((day) => dayIn(day, i18n.locale));
  const days = listFormat(i18n.locale)(closed);
  return (
    <>
      {hoursInWords}
      {days && (
        <>
          <br />
          <Trans>Closed on {days}</Trans>
        </>
      )}
    </>
  );
}

/** A country by its name; of a part of one the country's name and the part's code. */
function regionIn(region: string, language: string): string {
  const [country = region, ...part] = region.split('-');
  const name = displayNames(language, 'region')(country) ?? country;
  return part.length > 0 ? `${name} (${region})` : name;
}

/** YYYY-MM-DD, or --MM-DD for every year. */
function dayIn(day: string, language: string): string {
  const everyYear = day.startsWith('--');
  // A year that has a 29th of February.
  const date = new Date(everyYear ? `2000${day.slice(1)}` : day);
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long' } as const;
  return dateFormat(language, everyYear ? options : { ...options, year: 'numeric' })(date);
}
