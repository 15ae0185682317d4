import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { personJson } from '../../core/database/sql.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import type { PeerSupporterDto, PeerSupporterPageDto, WritePeerProfileDto } from './peer-profile.dto.js';
import { PeerProfile } from './peer-profile.entity.js';

type Row = PeerSupporterDto & { readonly [column: string]: unknown };

const supporters = `
  SELECT profile.id, ${personJson('peer')} AS person, profile.own_words AS "ownWords", profile.boundaries, profile.hours,
    profile.takes_people AS "takesPeople", profile.written_at AS "writtenAt", profile.version
  FROM peer_profile profile JOIN account peer ON peer.id = profile.id
  WHERE peer.status = 'active' AND 'peer_supporter' = ANY (peer.roles)`;

/** $1 their account. */
const oneSupporter = `${supporters} AND profile.id = $1`;

/** Newest accounts first. $1 the last id of the page before or null, $2 limit + 1. */
const supportersOfClinic = `${supporters} AND ($1::uuid IS NULL OR profile.id < $1) ORDER BY profile.id DESC LIMIT $2`;

/** Who the peer supporters are, as they say themselves. */
@Injectable()
export class PeerSupportersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async write({ ownWords, boundaries, hours, takesPeople }: WritePeerProfileDto): Promise<PeerSupporterDto> {
    const { accountId: id } = currentActor();
    PeerProfile.requireSafe({ ownWords, boundaries, hours, takesPeople });
    const said = { ownWords, boundaries, hours, takesPeople, writtenAt: this.clock.now() };
    const before = await this.db.repository(PeerProfile).findOneBy({ id });
    if (before) await this.db.update(Object.assign(before, said), Object.keys(said) as (keyof typeof said)[]);
    else await this.db.repository(PeerProfile).insert({ id, ...said, version: 1 });
    return this.find(id);
  }

  async find(accountId: string): Promise<PeerSupporterDto> {
    const [supporter] = await this.db.query<Row>(oneSupporter, [accountId]);
    if (!supporter) throw new NotFound();
    return supporter;
  }

  async list({ limit, cursor }: PageQuery): Promise<PeerSupporterPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(supportersOfClinic, [after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
