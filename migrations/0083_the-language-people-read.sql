-- The language somebody would like to be spoken to in; null: their organisation's. Which ones are spoken is the service's to say.
ALTER TABLE account ADD COLUMN language text CHECK (language ~ '^[a-z]{2,3}$');
