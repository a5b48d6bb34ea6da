/** What people read when something cannot be shown or done, and what the log says of it. */
package org.readback.web.error;
