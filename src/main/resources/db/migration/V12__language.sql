-- The language a person has chosen to read pages in; null where they follow their browser.
alter table person add column language varchar(8);
