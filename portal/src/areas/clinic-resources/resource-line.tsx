import { Anchor, Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { When } from '../../kit/words.js';
import { channelNames, kindNames, type Resource } from './names.js';
import { Verify } from './verify.js';
import '../../kit/more.css';

/** One entry in short: enough to call there and say that it is so. */
export function ResourceLine({ resource }: { resource: Resource }) {
  const { t } = useLingui();
  const { id, name, kind, channels, isStale, isCrisisContact, hoursInWords } = resource;
  return (
    <div className="stacked">
      <div className="row">
        <Anchor component={Link} to={`/clinic/resources/${id}`} fw={650} dir="auto">
          {name}
        </Anchor>
        {isCrisisContact && (
          <Badge variant="light" tt="none">
            <Trans>our contact for a crisis</Trans>
          </Badge>
        )}
        {isStale && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>should be checked</Trans>
          </Badge>
        )}
      </div>
      <Text size="sm" dir="auto">
        {t(kindNames[kind])} · {channels.map((way) => `${t(channelNames[way.kind])} ${way.to}`).join(' · ')}
        {hoursInWords && ` · ${hoursInWords}`}
      </Text>
      <Checked resource={resource} />
      <Verify resource={resource} />
    </div>
  );
}

/** Who checked it last, and until when that counts. */
function Checked({ resource: { verifiedOn, verifiedBy, checkBy } }: { resource: Resource }) {
  const by = verifiedBy?.displayName;
  return (
    <Text size="sm" className="quiet">
      {verifiedOn ? (
        <Trans>
          Checked on <When at={verifiedOn} />
        </Trans>
      ) : (
        <Trans>Nobody has checked it yet.</Trans>
      )}
      {verifiedOn && by && <> · {by}</>}
      {verifiedOn && (
        <>
          {' · '}
          <Trans>
            again by <When at={checkBy} />
          </Trans>
        </>
      )}
    </Text>
  );
}
