import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Helpful } from './helpful.js';
import { HowLong } from './how-long.js';
import { LibraryForm, type Wanted } from './library-form.js';
import { LibraryLink, LibraryPage, useWhose } from './whose.js';

/** What people can do for themselves, and what works for one of them. */
export function Techniques() {
  const { t } = useLingui();
  const { patientId } = useWhose();
  const [wanted, setWanted] = useState<Wanted>({});
  return (
    <LibraryPage
      title={t`Things that help`}
      lead={
        <Trans>
          Small things to try when a day is hard. Not all of them help everybody. Yours are yours to find.
        </Trans>
      }
    >
      {patientId && <Helpful patientId={patientId} />}
      <Sheet title={<Trans>Find something to try</Trans>}>
        <LibraryForm wanted={wanted} onWant={setWanted} />
        <Library wanted={wanted} />
      </Sheet>
    </LibraryPage>
  );
}

function Library({ wanted }: { wanted: Wanted }) {
  const techniques = usePages('/v1/techniques', { params: { query: { limit: 20, ...wanted } } });
  return (
    <LinedList
      of={techniques}
      empty={<Trans>Nothing here fits all of that. Leave something open, or give it more time.</Trans>}
    >
      {(technique) => <InShort technique={technique} />}
    </LinedList>
  );
}

function InShort({ technique }: { technique: Schemas['Technique'] }) {
  const { id, title, inShort, helpsWhen } = technique;
  return (
    <Stack gap={4}>
      <div className="row">
        <LibraryLink to={`/${id}`} className="lead-link">
          <bdi>{title}</bdi>
        </LibraryLink>
        <Badge variant="default" tt="none">
          <HowLong technique={technique} />
        </Badge>
      </div>
      <Text dir="auto">{inShort}</Text>
      <Text size="sm" className="quiet">
        <Trans>Helps when:</Trans> <bdi>{helpsWhen}</bdi>
      </Text>
    </Stack>
  );
}
