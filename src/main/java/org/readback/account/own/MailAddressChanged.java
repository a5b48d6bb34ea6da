package org.readback.account.own;

/** A person has given another mail address, or none; told in the transaction that changes it. */
public record MailAddressChanged(long personId, boolean given) {}
