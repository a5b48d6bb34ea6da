/** People, what they may do and how they get in. */
package org.readback.account;
