/** Numbers, times and waits in words of a language. */
package org.readback.web.format;
