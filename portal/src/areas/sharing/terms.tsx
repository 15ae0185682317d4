import { List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { ConsentText } from '../../kit/consent-text.js';
import { WhenRead } from '../../kit/states.js';
import { LastDay, useListed, When } from '../../kit/words.js';
import { classNames } from './names.js';

/** Who may, or may not, have what, in words. */
export function Terms({
  consent: { provisions, startsAt, endsAt, explained },
}: {
  consent: Schemas['Consent'];
}) {
  return (
    <>
      {provisions.map((provision, place) => (
        <OneTerm key={place} provision={provision} />
      ))}
      <Text size="sm" className="quiet">
        <Trans>
          From <When at={startsAt} />
        </Trans>{' '}
        {endsAt ? (
          <Trans>
            until <LastDay until={endsAt} />
          </Trans>
        ) : (
          <Trans>until it is withdrawn</Trans>
        )}
      </Text>
      {explained && <Explained of={explained} />}
    </>
  );
}

function OneTerm({ provision }: { provision: Schemas['Provision'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const { effect, recipient, recipientOutside, dataClasses, planParts } = provision;
  const who = recipient?.displayName ?? recipientOutside ?? t`all peer supporters`;
  const what = listed(dataClasses.map((each) => t(classNames[each])));
  return (
    <Text>
      {effect === 'permit' ? (
        <Trans>
          <bdi>{who}</bdi> may have: {what}
        </Trans>
      ) : (
        <Trans>
          <bdi>{who}</bdi> may not have: {what}
        </Trans>
      )}
      {planParts && (
        <>
          {' '}
          <Trans>(of the plan only parts)</Trans>
        </>
      )}
    </Text>
  );
}

function Explained({ of: { options, benefits, risks, alternatives } }: { of: Schemas['Explained'] }) {
  const parts = [
    { title: <Trans>What there is to choose from</Trans>, lines: options },
    { title: <Trans>What it may do for you</Trans>, lines: benefits },
    { title: <Trans>What may be hard about it</Trans>, lines: risks },
    { title: <Trans>What else there is</Trans>, lines: alternatives },
  ];
  return parts.map(({ title, lines }, place) =>
    lines.length === 0 ? null : (
      <div key={place}>
        <Text fw={600}>{title}</Text>
        <List>
          {lines.map((line) => (
            <List.Item key={line} dir="auto">
              {line}
            </List.Item>
          ))}
        </List>
      </div>
    ),
  );
}

/** The text of the form, whole: what was read is what is agreed to. */
export function FormText({ editionId }: { editionId: string }) {
  const edition = useRead('/v1/consent-form-editions/{editionId}', { params: { path: { editionId } } });
  return (
    <WhenRead of={edition}>
      {({ title, text, number, language }) => (
        <ConsentText title={title} text={text} language={language}>
          <Trans>Edition {number}</Trans>
        </ConsentText>
      )}
    </WhenRead>
  );
}
