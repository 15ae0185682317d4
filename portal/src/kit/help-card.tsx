import { Badge, List, Stack, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client.js';
import { CallNumber, TextNumber } from './call-number.js';
import { InDanger } from './in-danger.js';
import { linesBeside, Reach } from './reach.js';
import { Sentence } from './words.js';

type Contact = Schemas['HelpContact'];

/** Whom somebody can reach now: somebody by name first, then what to do in danger, then the clinic's own people, then helplines. */
export function HelpCard({ card }: { card: Schemas['HelpCard'] }) {
  return (
    <Stack gap="lg">
      <Reach lines={card.reach} channels={channelsOf(card)} />
      <InDanger {...card} />
      <Contacts title={card.clinic} contacts={card.contacts} />
      <Contacts title={<Trans>Helplines</Trans>} contacts={card.helplines} />
      <Sentence size="sm" className="quiet">
        {card.note}
      </Sentence>
    </Stack>
  );
}

function channelsOf({ contacts, helplines }: Schemas['HelpCard']): Schemas['Channel'][] {
  return [...contacts, ...helplines].flatMap(({ channels }) => channels);
}

function Contacts({ title, contacts }: { title: ReactNode; contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h4" dir="auto">
        {title}
      </Title>
      <ul className="plain-list lined-list">
        {contacts.map((contact) => (
          <li key={contact.name}>
            <ContactLines contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContactLines({ contact }: { contact: Contact }) {
  const lines = linesBeside(contact.channels, contact.says);
  return (
    <Stack gap="xs">
      <Sentence fw={600}>{contact.name}</Sentence>
      <div className="row">
        {contact.channels.map(({ kind, to }) => (
          <ChannelLink key={`${kind} ${to}`} kind={kind} to={to} />
        ))}
      </div>
      {lines.length > 0 && (
        <List size="sm">
          {lines.map((line) => (
            <List.Item key={line} dir="auto">
              {line}
            </List.Item>
          ))}
        </List>
      )}
      {contact.hoursInWords && <Sentence size="sm">{contact.hoursInWords}</Sentence>}
      {contact.note && <Sentence size="sm">{contact.note}</Sentence>}
      {contact.verification === 'unverified' && (
        <Badge variant="default" tt="none">
          <Trans>not checked by the clinic; it may have changed</Trans>
        </Badge>
      )}
    </Stack>
  );
}

/** What a phone or a browser can open at once. */
function ChannelLink({ kind, to }: { kind: Schemas['ChannelKind']; to: string }) {
  if (kind === 'web')
    return /^https:\/\//.test(to) ? (
      <a href={to} rel="noreferrer" target="_blank">
        {to}
      </a>
    ) : null;
  if (kind === 'walk_in') return null;
  return kind === 'call' ? <CallNumber to={to} /> : <TextNumber to={to} />;
}
