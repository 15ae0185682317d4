import { Anchor, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useMe } from '../api/me.js';
import { walksAlong } from './walks-along.js';

/** Of a part of a page: it is not open to whoever looks, and whether it was a moment ago. */
export interface Shut {
  readonly wasOpen: boolean;
}

type Tell = (part: string, is: Shut | 'open' | null) => void;

const PageHears = createContext<Tell>(() => undefined);

/** Tells the page whether a part of it is open. */
export function usePartIs(is: Shut | 'open'): void {
  const part = useId();
  const tell = useContext(PageHears);
  const open = is === 'open';
  const wasOpen = is !== 'open' && is.wasOpen;
  useLayoutEffect(() => {
    tell(part, open ? 'open' : { wasOpen });
    return () => tell(part, null);
  }, [tell, part, open, wasOpen]);
}

/** What a page holds. Where nothing of somebody's record is open on it, that is said once, instead of all its headings and forms. */
export function PageParts({ children }: { children: ReactNode }) {
  const { patientId } = useParams({ strict: false });
  const [parts, setParts] = useState<ReadonlyMap<string, Shut | 'open'>>(new Map());
  const tell = useCallback<Tell>((part, is) => {
    setParts((before) => {
      const now = new Map(before);
      now.delete(part);
      return is === null ? now : now.set(part, is);
    });
  }, []);
  const shut = [...parts.values()].filter((is) => is !== 'open');
  const isShut = patientId !== undefined && shut.length > 0 && shut.length === parts.size;
  const within = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShut && within.current?.contains(document.activeElement)) said.current?.focus();
  }, [isShut]);
  return (
    <PageHears value={tell}>
      {isShut && (
        <div ref={said} tabIndex={-1}>
          <ShutRecord wasOpen={shut.some(({ wasOpen }) => wasOpen)} />
        </div>
      )}
      <div ref={within} className={isShut ? 'put-away' : 'page-parts'}>
        {children}
      </div>
    </PageHears>
  );
}

/** Not there, or not theirs to see: the two are the same to whoever asks. What they did see a moment ago they know of. */
export function NotOpen({ wasOpen = false }: Partial<Shut>) {
  const { patientId } = useParams({ strict: false });
  usePartIs({ wasOpen });
  return patientId === undefined ? <Sentence /> : <ShutRecord wasOpen={wasOpen} />;
}

function Sentence() {
  return (
    <Text className="quiet" role="status">
      <Trans>This is not open to you, or it is no longer here.</Trans>
    </Text>
  );
}

/** The same of somebody else's record, with a way on. */
function ShutRecord({ wasOpen }: Shut) {
  const me = useMe();
  const [to, name] = walksAlong(me)
    ? ['/with', <Trans>Whom I walk with</Trans>]
    : me.roles.includes('practitioner')
      ? ['/caseload', <Trans>My patients</Trans>]
      : ['/', <Trans>Go to my first page</Trans>];
  return (
    <Stack gap="sm" align="flex-start">
      {wasOpen ? (
        <Text role="status">
          <Trans>
            This is not open to you any more. Where somebody stops sharing something, that is their right, and
            there is nothing you need to do.
          </Trans>
        </Text>
      ) : (
        <Sentence />
      )}
      <Anchor component={Link} to={to}>
        {name}
      </Anchor>
    </Stack>
  );
}
