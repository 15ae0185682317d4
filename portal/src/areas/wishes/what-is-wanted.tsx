import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { CallNumber } from '../../kit/call-number.js';
import { Lines } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, Sentence, When } from '../../kit/words.js';
import type { WishesProps } from './wishes.js';
import { WriteWishes } from './write-wishes.js';

/** The text, as far as it is open to whoever looks. */
export function WhatIsWanted({ subject: { isOwn }, wishes }: WishesProps) {
  const { wantedText, notWantedText, mayAct, isTextOpen, writtenAt } = wishes;
  return (
    <Sheet title={isOwn ? <Trans>What you wrote</Trans> : <Trans>What they wrote</Trans>}>
      {isTextOpen ? (
        <>
          <Part title={<Trans>What helps, and what is wanted</Trans>} words={wantedText} />
          <Part title={<Trans>What is not wanted</Trans>} words={notWantedText} />
          {mayAct !== null && mayAct.length > 0 && <MayAct people={mayAct} />}
        </>
      ) : (
        <Empty>
          <Trans>
            They keep the words to themself until they count. You can ask whether you may read them together.
          </Trans>
        </Empty>
      )}
      <Text size="sm" className="quiet">
        <Trans>
          Written on <When at={writtenAt} as="moment" />
        </Trans>
      </Text>
      <Sentence size="sm" className="quiet">
        {wishes.notice}
      </Sentence>
      {isOwn && wishes.state !== 'active' && (
        <div className="no-print">
          <Unfold label={<Trans>Write it anew</Trans>}>
            {(close) => <WriteWishes wishes={wishes} close={close} />}
          </Unfold>
        </div>
      )}
    </Sheet>
  );
}

function Part({ title, words }: { title: ReactNode; words: string | null }) {
  if (words === null) return null;
  return (
    <div className="stacked">
      <Text fw={650}>{title}</Text>
      <OwnWords>{words}</OwnWords>
    </div>
  );
}

function MayAct({ people }: { people: readonly Schemas['MayAct'][] }) {
  return (
    <div className="stacked">
      <Text fw={650}>
        <Trans>Who may act</Trans>
      </Text>
      <Lines items={people}>
        {({ name, phone, words }) => (
          <div className="stacked">
            <Sentence>{name}</Sentence>
            {phone && (
              <div>
                <CallNumber to={phone} />
              </div>
            )}
            {words && <Sentence size="sm">{words}</Sentence>}
          </div>
        )}
      </Lines>
    </div>
  );
}
