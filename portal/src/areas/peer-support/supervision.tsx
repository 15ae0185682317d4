import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import '../../kit/cards-table.css';
import { ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';

type Work = Schemas['PeerWork'];

/** For whoever accompanies peer supporters: how much they do and when, of nobody in particular. */
export function Supervision() {
  const { t } = useLingui();
  const work = usePages('/v1/me/peer-supervision', { params: { query: { limit: 50 } } });
  return (
    <Page
      title={t`Peers whom I accompany`}
      lead={
        <Trans>
          Counts and dates, so that you can ask how it goes. No patient, and nothing that anybody wrote.
        </Trans>
      }
    >
      <Sheet>
        <WhenRead of={work}>
          {(all) =>
            all.length === 0 ? (
              <Empty>
                <Trans>You accompany nobody. An administrator says who accompanies a peer supporter.</Trans>
              </Empty>
            ) : (
              <>
                <Table work={all} />
                <ShowMore of={work} />
              </>
            )
          }
        </WhenRead>
      </Sheet>
      <Text size="sm" className="quiet">
        <Trans>
          What the two write stays between them. A low number says nothing about how well it goes.
        </Trans>
      </Text>
    </Page>
  );
}

function Table({ work }: { work: readonly Work[] }) {
  const { t, i18n } = useLingui();
  const columns = [
    t`Peer supporter`,
    t`People they walk with now`,
    t`Entries in notebooks`,
    t`Approvals by patients`,
    t`Last entry`,
  ] as const;
  const count = (number: number) => new Intl.NumberFormat(i18n.locale).format(number);
  return (
    <table className="cards-table" role="table" aria-label={t`Peers whom I accompany`}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {work.map(({ id, peer, activeSupports, entries, approvedEntries, lastEntryOn }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              <Text fw={650}>{peer.displayName}</Text>
            </th>
            <td role="cell" data-label={columns[1]}>
              {count(activeSupports)}
            </td>
            <td role="cell" data-label={columns[2]}>
              {count(entries)}
            </td>
            <td role="cell" data-label={columns[3]}>
              {count(approvedEntries)}
            </td>
            <td role="cell" data-label={columns[4]}>
              {lastEntryOn ? <When at={lastEntryOn} /> : <Trans>none yet</Trans>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
