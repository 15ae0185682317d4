-- Who helps with a conversation knows that they do, also when what it is about is labelled later and kept from them: they find their own
-- part in it, without its words, and can end it. So the statements keep back what is labelled of facilitations, and not the database.

DROP POLICY label_is_open ON facilitation;
