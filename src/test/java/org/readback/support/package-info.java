/** What tests share: a real browser, a second database, a clock that can be set. */
package org.readback.support;
