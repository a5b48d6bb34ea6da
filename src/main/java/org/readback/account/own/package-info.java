/** What people see and change of their own account, up to taking their data and leaving. */
package org.readback.account.own;
