/** What strangers may send: how long they may take for it, how much it may be, and what of it the log may hold. */
package org.readback.web.request;
