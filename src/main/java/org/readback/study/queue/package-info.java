/** What stands ahead of a person today, and in which order. */
package org.readback.study.queue;
