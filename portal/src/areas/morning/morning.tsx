import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { reading } from '../../api/queries.js';
import type { Refused, Unreachable } from '../../api/problems.js';
import { Page, Sheet } from '../../kit/page.js';
import { Loading, WhenRead } from '../../kit/states.js';
import { useWhen, When } from '../../kit/words.js';
import { AskedBeyond, useAskedBeyond } from './asked-beyond.js';
import { KindSheet } from './kind-sheet.js';
import { kinds, type Kind } from './kinds.js';
import './morning.css';

/** How many of each kind are named before somebody asks for the rest. */
const few = 5;

/** The day of those who treat begins here: what waits, of whom, and where it is done. One call, and one for whom they are asked to look after beyond their own patients. */
export function Morning() {
  const { t } = useLingui();
  const when = useWhen();
  const [days, setDays] = useState('1');
  const [first, setFirst] = useState(few);
  const query = { days: Number(days), first };
  const morning = useQuery<Schemas['Morning'], Refused | Unreachable>({
    ...reading('/v1/me/morning', { params: { query } }),
    // What is on the screen stays while more of it is fetched.
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t`This morning`}
      lead={morning.data && when(morning.data.day)}
      actions={
        <NativeSelect
          label={t`New is what came`}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
          data={[
            { value: '1', label: t`since yesterday` },
            { value: '3', label: t`in the last 3 days` },
            { value: '7', label: t`in the last 7 days` },
          ]}
        />
      }
    >
      <WhenRead of={morning} lines={8}>
        {(data) => <Waits morning={data} onAll={setFirst} />}
      </WhenRead>
    </Page>
  );
}

interface WaitsProps {
  readonly morning: Schemas['Morning'];
  readonly onAll: (first: number) => void;
}

function Waits({ morning: { day, counts, items, newSince }, onAll }: WaitsProps) {
  const countOf = (kind: Kind) => counts.find((one) => one.kind === kind)?.count ?? 0;
  const there = (Object.keys(kinds) as Kind[]).filter((kind) => countOf(kind) > 0);
  const beyond = useAskedBeyond({ items });
  const isAsked = beyond.error !== null || (beyond.data?.length ?? 0) > 0;
  if (there.length === 0 && !isAsked) return beyond.data ? <NothingWaits /> : <Loading />;
  return (
    <>
      {isAsked && <AskedBeyond of={beyond} />}
      <div className="sheets">
        {there.map((kind) => (
          <KindSheet
            key={kind}
            today={day}
            kind={kind}
            count={countOf(kind)}
            entries={items.filter((item) => item.kind === kind)}
            onAll={onAll}
          />
        ))}
      </div>
      <Text size="sm" className="quiet reading">
        <Trans>
          Hard times and questionnaires are here when they came since <When at={newSince} as="moment" />. What
          a patient keeps from you is not counted.
        </Trans>
      </Text>
    </>
  );
}

function NothingWaits() {
  return (
    <Sheet title={<Trans>Nothing waits for you</Trans>}>
      <Text>
        <Trans>Of those on whose care team you are, nobody needs anything of you right now.</Trans>
      </Text>
      <div>
        <Link to="/caseload">
          <Trans>Go to my patients</Trans>
        </Link>
      </div>
    </Sheet>
  );
}
