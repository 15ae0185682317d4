/** The author's own. $1 author. */
const own = `
  SELECT story.id, story.title, story.words, story.stages, story.signed_as AS "signedAs", story.state, story.written_at AS "writtenAt",
    story.consented_at AS "consentedAt", story.visible_from AS "visibleFrom", story.ended_at AS "endedAt", story.version,
    ARRAY(SELECT DISTINCT said.reaction FROM story_reaction said WHERE said.story_id = story.id ORDER BY 1) AS reactions,
    ARRAY(SELECT report.answer FROM story_report report WHERE report.story_id = story.id AND report.answer IS NOT NULL ORDER BY report.id) AS decisions
  FROM story WHERE story.author_id = $1`;

/** $2 the story. */
export const oneOwnStory = `${own} AND story.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const ownStories = `${own} AND ($2::uuid IS NULL OR story.id < $2) ORDER BY story.id DESC LIMIT $3`;

/** What everybody reads. $1 the reader, $2 now. */
const published = `
  SELECT story.id, story.title, story.words, story.stages, story.signed_as AS "signedAs",
    (SELECT said.reaction FROM story_reaction said WHERE said.story_id = story.id AND said.account_id = $1) AS "myReaction"
  FROM story WHERE story.state = 'published' AND story.visible_from <= $2`;

/** $3 the story. */
export const oneStory = `${published} AND story.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1, $5 a stage or null. */
export const publishedStories = `
  ${published} AND ($3::uuid IS NULL OR story.id < $3) AND ($5::text IS NULL OR $5 = ANY (story.stages))
  ORDER BY story.id DESC LIMIT $4`;

/** $1 story, $2 reader, $3 reaction. */
export const say = `
  INSERT INTO story_reaction (story_id, account_id, reaction) VALUES ($1, $2, $3)
  ON CONFLICT (tenant_id, story_id, account_id) DO UPDATE SET reaction = $3`;

/** $1 story, $2 reader. */
export const unsay = 'DELETE FROM story_reaction WHERE story_id = $1 AND account_id = $2';

/** Nobody needs to look at it any more. $1 story, $2 now. */
export const closeReports = `UPDATE story_report SET state = 'withdrawn', decided_at = $2 WHERE story_id = $1 AND state = 'open'`;
