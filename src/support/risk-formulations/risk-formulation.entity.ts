import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';

/** What raises and eases danger for somebody now, as the two see it. Never changed: the last one counts. */
@Entity('risk_formulation')
export class RiskFormulation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  whatRaises: string;

  @Column('text')
  whatEases: string;

  @Column('text')
  whatCouldChange: string;

  @Column('text')
  whatWeDo: string;

  @Column('boolean')
  madeTogether: boolean;

  @Column('text', { nullable: true })
  whyNotTogether: string | null;

  @Column('date')
  lookAgainOn: string;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;

  /** @throws {BrokenRule} where it was not made with the person and nobody says why, or the other way round */
  static write(written: RiskFormulation): RiskFormulation {
    const { madeTogether, whyNotTogether } = written;
    if (madeTogether === (whyNotTogether !== null))
      throw new BrokenRule(
        madeTogether
          ? say`It was made together, so there is no reason why not. Leave whyNotTogether out.`
          : say`A formulation is made with the person. Where it could not be, say why.`,
        {
          errors: [
            { pointer: '/whyNotTogether', message: madeTogether ? say`must be left out` : say`is needed` },
          ],
        },
      );
    return Object.assign(new RiskFormulation(), written);
  }
}
