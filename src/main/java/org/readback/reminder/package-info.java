/** Mail on days on which something is due, and a calendar of what will be. */
package org.readback.reminder;
