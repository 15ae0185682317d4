import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Schemas } from '../api/client.js';
import { useMe } from '../api/me.js';
import { Refused } from '../api/problems.js';
import { useRead } from '../api/queries.js';
import { useInEmergency, useOpenOnlyInEmergency, WithEmergency } from './in-emergency.js';
import { OpenedInEmergency } from './opened-in-emergency.js';
import { Page } from './page.js';
import './record-page.css';
import { WalkLinks, WalksWith } from './walk-links.js';
import { walksAlong } from './walks-along.js';

/** The record that the address names. */
export function usePatientId(): string {
  const { patientId } = useParams({ strict: false });
  if (!patientId) throw new Error('This page is not below a record.');
  return patientId;
}

export function nameOf({ preferredName, givenName, familyName }: Schemas['Patient']): string {
  return [preferredName ?? givenName, familyName].filter(Boolean).join(' ');
}

interface RecordPageProps {
  /** The name of the page without the patient's: it stands in the browser's history. */
  readonly title: string;
  readonly actions?: ReactNode;
  readonly holdsFirst?: boolean;
  readonly children: ReactNode;
}

/** A page of somebody's record: whose it is, the ways to its other pages, and a warning where it is open in an emergency. */
export function RecordPage({ actions, children, ...page }: RecordPageProps) {
  const patientId = usePatientId();
  const me = useMe();
  const Lead = walksAlong(me) ? WalksWith : Whose;
  const Links = walksAlong(me) ? WalkLinks : RecordLinks;
  // Until it is known, nothing is asked for that an emergency does not open.
  const inEmergency = useOpenOnlyInEmergency(patientId) ?? true;
  return (
    <Page {...page} lead={<Lead patientId={patientId} />} actions={inEmergency ? null : actions}>
      <WithEmergency value={inEmergency}>
        <Links patientId={patientId} />
      </WithEmergency>
      {me.hasEmergencyAccess && <OpenedInEmergency patientId={patientId} />}
      <WithEmergency value={inEmergency}>{children}</WithEmergency>
    </Page>
  );
}

function Whose({ patientId }: { patientId: string }) {
  const { data, error } = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  const { roles } = useMe();
  if (error instanceof Refused && error.status === 404 && roles.includes('practitioner')) {
    return (
      <Trans>
        This record is not open to you. Does somebody need help now, and are you asked to get in touch?{' '}
        <Link to="/emergency-access" search={{ patient: patientId }}>
          Open it in an emergency
        </Link>
      </Trans>
    );
  }
  if (!data) return null;
  const { identifier, pronouns, diedOn } = data;
  return (
    <>
      <Text span fw={650} size="lg" className="record-name" dir="auto">
        {nameOf(data)}
      </Text>{' '}
      <Text span size="sm">
        {[pronouns, identifier].filter(Boolean).join(' · ')}
      </Text>
      {diedOn && (
        <Text span size="sm">
          {' · '}
          <Trans>has died</Trans>
        </Text>
      )}
    </>
  );
}

/** What an emergency opens nothing of. */
const notInEmergency = ['session', 'check-ins', 'techniques', 'around', 'peer-support', 'sharing'];

function RecordLinks({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  const router = useRouter();
  const inEmergency = useInEmergency();
  // Where they are one line that is pushed aside, it is pushed to the page that is open: after the router has put back what was.
  useEffect(() => {
    const show = () =>
      nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
    return router.subscribe('onRendered', show);
  }, [router]);
  const at = `/people/${patientId}`;
  const links: readonly (readonly [string, string])[] = [
    [at, t`Overview`],
    [`${at}/plan`, t`Plan`],
    [`${at}/session`, t`Together at one screen`],
    [`${at}/reviews`, t`Reviews`],
    [`${at}/decisions`, t`Decisions`],
    [`${at}/way`, t`Way`],
    [`${at}/safety-plan`, t`Safety plan`],
    [`${at}/check-ins`, t`Check-ins`],
    [`${at}/measures`, t`Questionnaires`],
    [`${at}/techniques`, t`Things that help`],
    [`${at}/notes`, t`Notes`],
    [`${at}/referrals`, t`Referrals`],
    [`${at}/around`, t`People around`],
    [`${at}/peer-support`, t`Peer support`],
    [`${at}/sharing`, t`Who sees what`],
  ];
  const open = links.filter(([to]) => !inEmergency || !notInEmergency.some((page) => to === `${at}/${page}`));
  return (
    <nav ref={nav} aria-label={t`This record`} className="record-links no-print">
      <ul className="plain-list">
        {open.map(([to, name]) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === at, includeSearch: false }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
