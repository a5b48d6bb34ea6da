-- What the loaded bank came from: a start that would load the same one skips reading and generating.
alter table bank_lock add column fingerprint varchar(64);
