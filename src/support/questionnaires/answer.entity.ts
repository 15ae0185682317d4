import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered to one question. It is never changed: a later answer to the question counts in its place. */
@Entity('questionnaire_answer')
export class QuestionnaireAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  questionnaireId: string;

  @Column('integer')
  item: number;

  /** Null: skipped, which is never 0. */
  @Column('integer', { nullable: true })
  value: number | null;

  @Column('uuid')
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;

  /** On paper: the day, as YYYY-MM-DD. */
  @Column('date', { nullable: true })
  filledInOn: string | null;

  /** On paper: who filled the page in. */
  @Column('text', { nullable: true })
  filledInBy: string | null;
}

/** What the answers to a questionnaire came to. It is never changed: after a corrected answer another follows. */
@Entity('measure')
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  questionnaireId: string;

  @Column('uuid')
  instrumentId: string;

  @Column('integer')
  total: number;

  /** YYYY-MM-DD. */
  @Column('date')
  answeredOn: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** The answers that completed it were typed in from paper. */
  @Column('boolean')
  fromPaper: boolean;
}
