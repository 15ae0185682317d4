import { say } from '../../core/language/say.js';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { Unauthorized } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { sha256 } from '../../core/sha256.js';

const prefix = 'concord_op_';
const form = /^concord_op_([0-9a-f-]{36})_([A-Za-z0-9_-]{43})$/;

/** Keys of the platform operator: `concord_op_<id>_<256-bit secret>`, stored hashed, shown once when made. */
@Injectable()
export class OperatorKeys {
  constructor(private readonly db: Db) {}

  static looksLikeOne(token: string): boolean {
    return token.startsWith(prefix);
  }

  async create(name: string): Promise<string> {
    const id = newId();
    const secret = randomBytes(32).toString('base64url');
    await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query('INSERT INTO operator_key (id, name, secret_hash) VALUES ($1, $2, $3)', [
        id,
        name,
        sha256(secret),
      ]),
    );
    return `${prefix}${id}_${secret}`;
  }

  /** @returns whether there was such a key in force */
  async revoke(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const revoked = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query(
        'UPDATE operator_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id',
        [id],
      ),
    );
    return revoked.length > 0;
  }

  /**
   * @returns the key's id
   * @throws {Unauthorized} for any key that is not in force, without saying which part was wrong
   */
  async verify(token: string): Promise<string> {
    const [, id, secret] = form.exec(token) ?? [];
    if (isId(id) && secret) {
      const [row] = await this.db.transaction({ scope: 'operator' }, () =>
        this.db.query<{ secret_hash: Buffer }>(
          'SELECT secret_hash FROM operator_key WHERE id = $1 AND revoked_at IS NULL',
          [id],
        ),
      );
      if (row && timingSafeEqual(row.secret_hash, sha256(secret))) return id;
    }
    throw new Unauthorized(say`This operator key is not in force.`);
  }
}
