import { NativeSelect } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Report } from './report.js';

type State = Schemas['StoryReportState'];

/** Stories that a reader wants looked at, those that wait longest first. */
export function Reports() {
  const { t } = useLingui();
  const [state, setState] = useState<State>('open');
  const reports = usePages('/v1/story-reports', { params: { query: { limit: 20, state } } });
  return (
    <Page title={t`Stories to look at`} lead={<Link to="/stories">{t`Back to the stories`}</Link>}>
      <Sheet>
        <NativeSelect
          label={t`Which reports`}
          className="reading"
          value={state}
          onChange={(event) => setState(event.currentTarget.value as State)}
          data={[
            { value: 'open', label: t`those that wait for a decision` },
            { value: 'kept', label: t`those whose story stays` },
            { value: 'taken-down', label: t`those whose story was taken down` },
            { value: 'withdrawn', label: t`those whose story was withdrawn` },
          ]}
        />
        <LinedList of={reports} empty={<Trans>There is none of this kind.</Trans>}>
          {(report) => <Report report={report} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}
