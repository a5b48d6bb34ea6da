-- What the other models of a mean know of the card, beside the leading one's stability, difficulty and trace: three numbers
-- each, models separated by semicolons; empty for a model alone. Cards kept until now name the model that they were kept
-- with, and are folded anew from their reviews under another.
alter table card add column beside varchar(240) default '' not null;

-- A row that names no model is taken for one of the model that is the default now.
alter table card alter column model set default 'mean';
