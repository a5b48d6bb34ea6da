/** What an administrator does with people. */
package org.readback.account.admin;
