import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '../api/me.js';
import { useOpenRecord, type OpenRecord } from './walks-along.js';
import './record-page.css';

/** Whose record it is, for whoever walks along. */
export function WalksWith({ patientId }: { patientId: string }) {
  const { data } = useOpenRecord(patientId);
  if (!data) return null;
  const { displayName, hasDied } = data;
  return (
    <>
      <Text span fw={650} size="lg" className="record-name" dir="auto">
        {displayName}
      </Text>
      {hasDied && (
        <Text span size="sm">
          {' · '}
          <Trans>has died</Trans>
        </Text>
      )}
    </>
  );
}

/** The ways to what is shared, and to nothing else. */
export function WalkLinks({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const { data } = useOpenRecord(patientId);
  const pages = usePagesOpen(data ?? null);
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t`What is shared with me`} className="record-links no-print">
      <ul className="plain-list">
        <li>
          <Link to="/with/$patientId" params={{ patientId }} activeOptions={{ exact: true }}>
            <Trans>What is shared with me</Trans>
          </Link>
        </li>
        {pages.map(([to, name]) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages about somebody that show what is open, and what each is called. */
function usePagesOpen(record: OpenRecord | null): readonly (readonly [string, string])[] {
  const { t } = useLingui();
  const { roles } = useMe();
  if (!record) return [];
  const at = `/people/${record.patientId}`;
  const opens = (name: OpenRecord['dataClasses'][number]) => record.dataClasses.includes(name);
  const acts = record.relation === 'representative';
  const pages: [boolean, string, string][] = [
    [opens('plan'), `${at}/plan`, t`Plan`],
    [opens('journey') && record.relation !== 'natural_support', `${at}/way`, t`Way`],
    [opens('safety_plan'), `${at}/safety-plan`, t`Safety plan`],
    [opens('check_ins'), `${at}/check-ins`, t`Check-ins`],
    [opens('measures'), `${at}/measures`, t`Questionnaires`],
    [acts, `${at}/sharing`, t`Who sees what`],
    [acts, `${at}/my-peer`, t`Peer support`],
    [
      record.relation === 'peer' && roles.includes('peer_supporter'),
      `/with/${record.patientId}/notebook`,
      t`Notebook`,
    ],
  ];
  return pages.filter(([open]) => open).map(([, to, name]) => [to, name] as const);
}
