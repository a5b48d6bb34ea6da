-- What lint said of a generated question when it was made, each warning with the reason why a person accepted it:
-- JSON, see bank.FindingsCodec. Only the generator knows all that lint asks, so it is not asked again later.
alter table question add column findings text default '[]' not null;
